/** Figures read off the predictions of a trained network. */

/** Counts of samples; positive = died within a year, found where p > threshold. */
export interface Confusion {
  tp: number;
  fn: number;
  fp: number;
  tn: number;
}

export function confusion(y: ArrayLike<number>, p: ArrayLike<number>, threshold = 0.5): Confusion {
  const counts = { tp: 0, fn: 0, fp: 0, tn: 0 };
  for (let i = 0; i < y.length; i++) {
    if (y[i] > 0.5) counts[p[i] > threshold ? "tp" : "fn"]++;
    else counts[p[i] > threshold ? "fp" : "tn"]++;
  }
  return counts;
}

/** The share of the deaths that were found. */
export function recall({ tp, fn }: Confusion): number {
  return tp / (tp + fn);
}

/** The share of deaths among the samples predicted as 1; NaN where there are none. */
export function precision({ tp, fp }: Confusion): number {
  return tp / (tp + fp);
}

export function accuracy({ tp, fn, fp, tn }: Confusion): number {
  return (tp + tn) / (tp + fn + fp + tn);
}

/** The accuracy of always giving the answer that is most often right. */
export function commonShare({ tp, fn, fp, tn }: Confusion): number {
  return Math.max(tp + fn, fp + tn) / (tp + fn + fp + tn);
}

/** How far predictions of numbers are off. */
export interface Errors {
  /** The mean absolute error. */
  mae: number;
  /** The root of the mean squared error. */
  rmse: number;
  /** The share of the variance that is explained: 0 for the mean as the answer, 1 for exact
   * answers, below 0 for worse than the mean. */
  r2: number;
}

export function errors(y: ArrayLike<number>, p: ArrayLike<number>): Errors {
  const mean = meanOf(y);
  let [absolute, squared, variance] = [0, 0, 0];
  for (let i = 0; i < y.length; i++) {
    absolute += Math.abs(p[i] - y[i]);
    squared += (p[i] - y[i]) ** 2;
    variance += (y[i] - mean) ** 2;
  }
  return {
    mae: absolute / y.length,
    rmse: Math.sqrt(squared / y.length),
    r2: 1 - squared / variance,
  };
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** How many of `values` fall into each of `count` equal bins of 0 to 1; a value on an
 * edge belongs to the right one, 1 to the last; what a linear output puts beyond an end
 * belongs to that end. What is no number is left out. */
export function histogram(values: number[], count: number): number[] {
  const bins = new Array<number>(count).fill(0);
  for (const value of values) {
    if (!Number.isNaN(value)) bins[Math.max(0, Math.min(Math.floor(value * count), count - 1))]++;
  }
  return bins;
}

/** A corner of the ROC curve: false and true positive rate. */
export interface RocPoint {
  fpr: number;
  tpr: number;
}

/** The scores of class 1 and of class 0, each sorted, the lowest first; nothing where a score
 * is no number, as after a loss that diverged. */
function sortedScores(
  y: ArrayLike<number>,
  p: ArrayLike<number>,
): [Float64Array, Float64Array] | undefined {
  const scores = Float64Array.from(p);
  if (scores.some(Number.isNaN)) return undefined;
  return [scores.filter((_, i) => y[i] > 0.5).sort(), scores.filter((_, i) => y[i] <= 0.5).sort()];
}

/** The ROC curve from (0, 0) to (1, 1), one point for each distinct score, the highest
 * first; samples with equal scores are predicted positive together. Empty where a score is no
 * number. */
export function rocPoints(y: ArrayLike<number>, p: ArrayLike<number>): RocPoint[] {
  const groups = sortedScores(y, p);
  if (!groups) return [];
  const [positives, negatives] = groups;
  let [i, j] = [positives.length, negatives.length]; // those above are predicted positive
  const points = [{ fpr: 0, tpr: 0 }];
  while (i > 0 || j > 0) {
    const score = Math.max(positives[i - 1] ?? -Infinity, negatives[j - 1] ?? -Infinity);
    while (i > 0 && positives[i - 1] === score) i--;
    while (j > 0 && negatives[j - 1] === score) j--;
    points.push({
      fpr: (negatives.length - j) / negatives.length,
      tpr: (positives.length - i) / positives.length,
    });
  }
  return points;
}

/** Area under the ROC curve: the chance that a random positive scores above a random
 * negative, a tie counting half (Hanley and McNeil, Radiology 143, 1982). NaN where a
 * prediction is no number. */
export function rocAuc(y: ArrayLike<number>, p: ArrayLike<number>): number {
  const groups = sortedScores(y, p);
  if (!groups) return NaN;
  const [positives, negatives] = groups;
  let [below, notAbove, wins] = [0, 0, 0]; // negatives below a positive; not above it
  for (const score of positives) {
    while (below < negatives.length && negatives[below] < score) below++;
    while (notAbove < negatives.length && negatives[notAbove] <= score) notAbove++;
    wins += (below + notAbove) / 2;
  }
  return wins / (positives.length * negatives.length);
}
