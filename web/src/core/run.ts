/** A finished run: the same shape in both engines, on the page and in JSON. */

import type { Confusion } from "./metrics";
import type { Settings, Target } from "./settings";

/** Beside the loss: the accuracy of classes, the mean absolute error of numbers. */
export type Metric = "accuracy" | "mean_absolute_error";
export type Series = "loss" | Metric | "val_loss" | `val_${Metric}`;
export type Logs = Partial<Record<Series, number>>;
export type History = Partial<Record<Series, number[]>>;

/** The trained weights, in the shapes of Keras's kernels and biases. */
export interface Weights {
  /** inputs x nodes */
  hidden: number[][];
  hidden_bias: number[];
  /** one for each node */
  output: number[];
  output_bias: number;
}

export interface Run {
  engine: "page" | "keras";
  settings: Settings;
  history: History;
  /** Null where a number is predicted, as is `auc`. */
  confusion: Confusion | null;
  auc: number | null;
  updates: number;
  seconds: number;
  /** The probability of class 1 (or the number) for each sample, in the file's order, with
   * the last weights. */
  predictions: number[];
  weights: Weights; // the last ones
}

/** The metric that goes with a target. */
export function metricOf(target: Target): Metric {
  return target === "number" ? "mean_absolute_error" : "accuracy";
}

/** `history` with one more epoch at its end (a new object: views compare by identity). */
export function withEpoch(history: History, logs: Logs): History {
  const entries = Object.entries(logs) as [Series, number][];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, [...(history[name] ?? []), value]]),
  );
}

/** Relative to the larger one; 0 for two values that are not finite (both runs diverged),
 * infinite for one. */
function difference(x: number, y: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y))
    return Number.isFinite(x) === Number.isFinite(y) ? 0 : Infinity;
  return Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1e-12);
}

/** The largest relative difference of two histories over the epochs that both have. */
export function largestDifference(a: History, b: History): number {
  let largest = 0;
  for (const name of Object.keys(a) as Series[]) {
    const other = b[name] ?? [];
    a[name]!.slice(0, other.length).forEach((x, i) => {
      largest = Math.max(largest, difference(x, other[i]));
    });
  }
  return largest;
}
