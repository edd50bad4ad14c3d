/** What the figures compute. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { patientsCsv } from "../../src/data/patients";
import {
  angle,
  descend,
  gradient,
  groupsOf,
  loss,
  lowestPoint,
  type Samples,
} from "../../src/figures/model";
import { batchesOf } from "../../src/figures/one_batch/view";
import { assertClose } from "../close";

const rows = patientsCsv
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const SIZE = 9; // the column of the tumour's size
const samples: Samples = {
  y: rows.map((row) => row.at(-1)).join(""),
  x: rows.map((row) => row[SIZE]).join(""),
};
const one = groupsOf(samples, 0);
const two = groupsOf(samples, 1);
const PLACES = [
  [2, -1.5],
  [-1.2, 0.2],
  [-2.27, 0.62],
  [0, 0],
];

test("the groups hold all patients", () => {
  const total = (groups: typeof one) => groups.reduce((sum, { count }) => sum + count, 0);
  assert.equal(total(one), 470);
  assert.equal(total(two), 470);
  assert.equal(one.find(({ y }) => y === 1)!.count, 70);
  assert.equal(two.length, 8);
});

test("the gradient is the slope of the loss, as a central difference measures it", () => {
  const step = 1e-2; // float32: a smaller one measures its rounding
  for (const place of PLACES) {
    const moved = (i: number, by: number) => place.map((w, j) => (j === i ? w + by : w));
    const slopes = place.map(
      (_, i) => (loss(two, moved(i, step)) - loss(two, moved(i, -step))) / (2 * step),
    );
    assertClose(gradient(two, place), slopes, 1e-4);
  }
  const slope = (loss(one, [3 + step]) - loss(one, [3 - step])) / (2 * step);
  assertClose(gradient(one, [3]), [slope], 1e-4);
});

test("at the lowest point every way leads up", () => {
  for (const groups of [one, two]) {
    const start = groups === one ? [3] : [2, -1.5];
    const bottom = lowestPoint(groups, start);
    assertClose(
      gradient(groups, bottom),
      start.map(() => 0),
      1e-4,
    );
    for (const by of [-0.3, 0.3])
      for (const i of bottom.keys()) {
        const moved = bottom.map((w, j) => (j === i ? w + by : w));
        assert.ok(loss(groups, moved) > loss(groups, bottom));
      }
  }
  // Of the bias alone: the share of deaths, ln(70 / 400).
  assertClose(lowestPoint(one, [3]), [Math.log(70 / 400)], 1e-3);
});

test("the learning rates are what their buttons say: too small, right, too large", () => {
  const lowest = loss(one, lowestPoint(one, [3]));
  const after = (rate: number) =>
    descend(one, [3], "sgd", rate, 10).map((weights) => loss(one, weights) - lowest);
  assert.ok(after(0.3).at(-1)! > 0.1); // still on its way
  assert.ok(after(3).at(-1)! < 0.001);
  const large = after(20);
  assert.ok(large.at(-1)! > 0.001);
  assert.ok(large.some((value, i) => i > 0 && value > large[i - 1])); // uphill
});

test("a path begins where it starts, and is as long as its steps", () => {
  for (const optimizer of ["sgd", "momentum", "adam"]) {
    const path = descend(two, [2, -1.5], optimizer, 0.1, 7);
    assert.equal(path.length, 8);
    assert.deepEqual(path[0], [2, -1.5]);
    assert.deepEqual(path.slice(0, 4), descend(two, [2, -1.5], optimizer, 0.1, 3));
  }
});

test("the batches hold each patient once; large ones lie nearer to the whole", () => {
  const whole = gradient(two, [-1.2, 0.2]);
  const means = [4, 16, 64, 128, 470].map((size) => {
    const batches = batchesOf(470, size);
    assert.equal(batches.length, Math.ceil(470 / size));
    const all = batches.flatMap((batch) => [...batch]).sort((a, b) => a - b);
    assert.deepEqual(
      all,
      Array.from({ length: 470 }, (_, i) => i),
    );
    const angles = batches.map((batch) =>
      angle(gradient(groupsOf(samples, 1, batch), [-1.2, 0.2]), whole),
    );
    return angles.reduce((sum, each) => sum + each, 0) / angles.length;
  });
  for (const i of [1, 2, 3]) assert.ok(means[i] < means[i - 1]);
  assertClose([means[4]], [0], 0.1);
});

test("an angle is in degrees", () => {
  assertClose(
    [angle([1, 0], [0, 2]), angle([1, 0], [-3, 0]), angle([1, 1], [2, 0])],
    [90, 180, 45],
    1e-9,
  );
  assert.ok(Number.isNaN(angle([0, 0], [1, 0])));
});
