/** The runs of a seed sweep, and two sweeps side by side. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { defaults } from "../../src/core/settings";
import { comparePairs, type Sweep, seedsFrom, spread } from "../../src/training/sweep_result";

/** A sweep of one epoch with these losses and deaths found. */
function sweep(losses: number[], found: number[], first = 42): Sweep {
  const runs = losses.map((loss, i) => ({
    seed: first + i,
    loss: [loss],
    metric: 0.85,
    found: found[i],
    auc: 0.5,
  }));
  return { settings: defaults(), runs };
}

test("seeds follow one another, modulo 2^32", () => {
  const rest = Array.from({ length: 18 }, (_, i) => i);
  assert.deepEqual(seedsFrom(2 ** 32 - 2), [2 ** 32 - 2, 2 ** 32 - 1, ...rest]);
});

for (const [values, median] of [
  [[3], 3],
  [[4, 1], 2.5],
  [[5, 9, 2], 5],
  [[7, 1, 10, 4], 5.5],
  [[NaN, 1, 2], 2],
] as [number[], number][]) {
  test(`median of ${values}`, () => {
    const high = values.some(Number.isNaN) ? Infinity : Math.max(...values);
    const low = Math.min(...values.filter((value) => !Number.isNaN(value)));
    assert.deepEqual(spread(values), { median, low, high });
  });
}

test("in how many pairs one beats the other", () => {
  const a = sweep([1, 2, 3, 4, NaN], [0, 1, 2, 3, 4]);
  const b = sweep([2, 1, 3, 2, 1], [1, 1, 1, 4, 5]);
  const counts = { pairs: 5, lowerLoss: 3, sameLoss: 1, moreFound: 3, sameFound: 1 };
  assert.deepEqual(comparePairs(a, b), counts);
});

test("only runs with the same seed are compared", () => {
  const a = sweep([1, 2, 3], [0, 0, 0], 1);
  const b = sweep([2.5, 1, 1], [1, 0, 0], 3); // only seed 3 is in both
  const { pairs, lowerLoss, moreFound } = comparePairs(a, b);
  assert.deepEqual([pairs, lowerLoss, moreFound], [1, 1, 1]);
});
