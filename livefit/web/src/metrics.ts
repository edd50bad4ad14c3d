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

/** The share of deaths among those called dead; NaN where nobody is called. */
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
  return { mae: absolute / y.length, rmse: Math.sqrt(squared / y.length), r2: 1 - squared / variance };
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

/** A corner of the ROC curve: shares of false alarms and of deaths found. */
export interface RocPoint {
  alarms: number;
  found: number;
}

/** The ROC curve from (0, 0) to (1, 1), one point for each distinct score, the highest
 * first; samples with equal scores are called together. Empty where a score is no number. */
export function rocPoints(y: ArrayLike<number>, p: ArrayLike<number>): RocPoint[] {
  if (Array.from(p).some(Number.isNaN)) return [];
  const order = Array.from(p, (_, i) => i).sort((a, b) => p[b] - p[a]);
  const positives = order.filter((i) => y[i] > 0.5).length;
  const points = [{ alarms: 0, found: 0 }];
  let found = 0;
  order.forEach((sample, i) => {
    if (y[sample] > 0.5) found++;
    const next = order[i + 1];
    if (next !== undefined && p[next] === p[sample]) return;
    points.push({ alarms: (i + 1 - found) / (order.length - positives), found: found / positives });
  });
  return points;
}

/** Area under the ROC curve: the chance that a random positive scores above a random
 * negative, a tie counting half (Hanley and McNeil, Radiology 143, 1982). By ranks. NaN
 * where a prediction is no number, as after a loss that ran away. */
export function rocAuc(y: ArrayLike<number>, p: ArrayLike<number>): number {
  if (Array.from(p).some(Number.isNaN)) return NaN;
  const order = Array.from(p, (_, i) => i).sort((a, b) => p[a] - p[b]);
  let rankSum = 0;
  let positives = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && p[order[end]] === p[order[start]]) end++;
    const rank = (start + 1 + end) / 2; // the mean rank of a group of ties, from 1
    for (; start < end; start++) {
      if (y[order[start]] > 0.5) {
        positives++;
        rankSum += rank;
      }
    }
  }
  const pairs = positives * (order.length - positives);
  return (rankSum - (positives * (positives + 1)) / 2) / pairs;
}
