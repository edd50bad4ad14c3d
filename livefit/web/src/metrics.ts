/** Figures read off the predictions of a trained network. */

/** Counts of samples; positive = died within a year, found where p > 0.5. */
export interface Confusion {
  tp: number;
  fn: number;
  fp: number;
  tn: number;
}

export function confusion(y: ArrayLike<number>, p: ArrayLike<number>): Confusion {
  const counts = { tp: 0, fn: 0, fp: 0, tn: 0 };
  for (let i = 0; i < y.length; i++) {
    if (y[i] > 0.5) counts[p[i] > 0.5 ? "tp" : "fn"]++;
    else counts[p[i] > 0.5 ? "fp" : "tn"]++;
  }
  return counts;
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

/** The accuracy of the constant answer "0" (everyone survives). */
export function baseline(y: ArrayLike<number>): number {
  return Array.from(y).filter((label) => label <= 0.5).length / y.length;
}
