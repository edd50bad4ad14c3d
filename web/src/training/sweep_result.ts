/** One setting trained with several seeds: what depends on the setting, what on the seed. */

import type { Run } from "../core/run";
import type { Settings } from "../core/settings";

export const SEED_COUNT = 20;

/** What is kept of the run of one seed. */
export interface SeedRun {
  seed: number;
  /** The loss of each epoch. */
  loss: number[];
  /** Of the last epoch: the accuracy, or the mean absolute error. */
  metric: number;
  /** Deaths found (true positives); NaN where a number is predicted, as is `auc`. */
  found: number;
  auc: number;
}

/** A setting and its finished runs. */
export interface Sweep {
  settings: Settings;
  runs: SeedRun[];
}

/** The seeds of a sweep: the setting's own and those after it, modulo 2^32. */
export function seedsFrom(seed: number): number[] {
  return Array.from({ length: SEED_COUNT }, (_, i) => (seed + i) % 2 ** 32);
}

export function seedRunOf(run: Run): SeedRun {
  const { history, confusion, auc, settings } = run;
  return {
    seed: settings.seed,
    loss: history.loss!,
    metric: last(history.accuracy ?? history.mean_absolute_error),
    found: confusion?.tp ?? NaN,
    auc: auc ?? NaN,
  };
}

function last(values: number[] | undefined): number {
  return values?.at(-1) ?? NaN;
}

export function lastLoss(run: SeedRun): number {
  return run.loss.at(-1)!;
}

interface Spread {
  median: number;
  low: number;
  high: number;
}

/** Median, smallest and largest. NaN, a run that diverged, counts as infinite. */
export function spread(values: number[]): Spread {
  const sorted = values.map(nanAsInfinity).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { median, low: sorted[0], high: sorted.at(-1)! };
}

/** The spread of the loss at every epoch. */
export function lossSpreads(sweep: Sweep): Spread[] {
  const epochs = sweep.runs[0]?.loss.length ?? 0;
  return Array.from({ length: epochs }, (_, epoch) =>
    spread(sweep.runs.map((run) => run.loss[epoch])),
  );
}

/** B against A over the seeds that both have. */
export interface PairCounts {
  pairs: number;
  lowerLoss: number;
  sameLoss: number;
  moreFound: number;
  sameFound: number;
}

export function comparePairs(a: Sweep, b: Sweep): PairCounts {
  const bySeed = new Map(a.runs.map((run) => [run.seed, run]));
  const result = { pairs: 0, lowerLoss: 0, sameLoss: 0, moreFound: 0, sameFound: 0 };
  for (const runB of b.runs) {
    const runA = bySeed.get(runB.seed);
    if (!runA) continue;
    const [lossA, lossB] = [nanAsInfinity(lastLoss(runA)), nanAsInfinity(lastLoss(runB))];
    result.pairs++;
    if (lossB < lossA) result.lowerLoss++;
    if (lossB === lossA) result.sameLoss++;
    if (runB.found > runA.found) result.moreFound++;
    if (runB.found === runA.found) result.sameFound++;
  }
  return result;
}

function nanAsInfinity(value: number): number {
  return Number.isNaN(value) ? Infinity : value;
}
