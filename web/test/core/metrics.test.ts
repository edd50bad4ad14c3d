/** The lab's metrics against their definitions. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  accuracy,
  confusion,
  errors,
  histogram,
  precision,
  recall,
  rocAuc,
  rocPoints,
} from "../../src/core/metrics";
import { makeSettings } from "../../src/core/settings";
import { patients } from "../../src/data/datasets";
import { train } from "../../src/engine/training";
import { assertClose } from "../close";
import { Random } from "../random";

const random = new Random(0);
const rows = Array.from({ length: 470 }, (_, i) => i);
const y = rows.map(() => Number(random.share() < 0.15));
// Two decimals: many ties, and values that stand exactly on thresholds and edges.
const p = rows.map(() => Math.round(100 * random.share()) / 100);

/** The share of the rows of which `is` is true for which `holds` is. */
function shareOf(holds: (row: number) => boolean, is: (row: number) => boolean = () => true) {
  const among = rows.filter(is);
  return among.filter(holds).length / among.length;
}

test("counts and shares at every threshold", () => {
  for (let k = 1; k < 100; k++) {
    const threshold = k / 100;
    const isCalled = (row: number) => p[row] > threshold;
    const count = (called: boolean, of: number) =>
      rows.filter((row) => isCalled(row) === called && y[row] === of).length;
    const counts = confusion(y, p, threshold);
    const [tp, fn, fp, tn] = [count(true, 1), count(false, 1), count(true, 0), count(false, 0)];
    assert.deepEqual(counts, { tp, fn, fp, tn });
    assertClose(
      [recall(counts), precision(counts), accuracy(counts)],
      [
        shareOf(isCalled, (row) => y[row] === 1),
        shareOf((row) => y[row] === 1, isCalled),
        shareOf((row) => isCalled(row) === (y[row] === 1)),
      ],
      1e-12,
    );
  }
});

test("precision where nobody is called is no number", () => {
  assert.equal(precision({ tp: 0, fn: 70, fp: 0, tn: 400 }), NaN);
});

test("the ROC curve passes through every threshold and encloses the AUC", () => {
  const points = rocPoints(y, p);
  const scores = [...new Set(p)].sort((a, b) => b - a);
  const rate = (score: number, of: number) =>
    shareOf(
      (row) => p[row] >= score,
      (row) => y[row] === of,
    );
  for (const [name, of] of [["fpr", 0] as const, ["tpr", 1] as const]) {
    const expected = [0, ...scores.map((score) => rate(score, of))];
    const drawn = points.map((point) => point[name]);
    assertClose(drawn, expected, 1e-12);
  }
  let area = 0;
  for (const [i, { fpr, tpr }] of points.slice(1).entries())
    area += ((fpr - points[i].fpr) * (tpr + points[i].tpr)) / 2;
  assertClose([rocAuc(y, p)], [area], 1e-12);
});

test("histogram: an edge belongs to the bin on its right, 1 to the last", () => {
  const values = [...Array.from({ length: 2000 }, () => random.share()), 0, 0.5, 1, 1];
  const bin = (i: number) =>
    values.filter((v) => v >= i / 50 && (v < (i + 1) / 50 || (i === 49 && v === 1))).length;
  assert.deepEqual(
    histogram(values, 50),
    Array.from({ length: 50 }, (_, i) => bin(i)),
  );
});

test("predictions that are no numbers draw nothing", () => {
  assert.deepEqual(rocPoints([0, 1], [0.5, NaN]), []);
  assert.deepEqual(histogram([NaN, 0.5], 2), [0, 1]);
});

test("errors of predicted numbers", () => {
  const found = errors([1, 2, 4, 9], [2, 2, 2, 12]);
  // The errors are 1, 0, -2, 3; the targets' distances from their mean -3, -2, 0, 5.
  assertClose([found.mae, found.rmse, found.r2], [6 / 4, Math.sqrt(14 / 4), 1 - 14 / 38], 1e-12);
});

for (const split of [0, 0.2]) {
  test(`predictions stand in the file's order, validation split ${split}`, () => {
    // Any other order of them would not give the run's own counts and AUC.
    const changes = { inputs: "scaled", epochs: 40, validation_split: split };
    const run = train(makeSettings(changes, "en"), patients);
    assert.equal(run.predictions.length, 470);
    assert.deepEqual(confusion(patients.y, run.predictions), run.confusion);
    assert.ok(run.auc! > 0.7); // by chance it would be about 0.5
    assertClose([rocAuc(patients.y, run.predictions)], [run.auc!], 1e-12);
  });
}
