/** A training in steps: batch by batch, and every third epoch at once. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeSettings } from "../../src/core/settings";
import { patients } from "../../src/data/datasets";
import { train } from "../../src/engine/training";
import { Stepper } from "../../src/training/stepper";

function allSteps(changes: Record<string, unknown>) {
  const stepper = new Stepper(makeSettings(changes, "en"), patients);
  const steps = [stepper.state()];
  for (let last = steps[0]; !last.done; last = steps.at(-1)!) {
    if (last.batch % last.batches === 0 && last.epoch % 3 === 2) stepper.stepEpoch();
    else stepper.step();
    steps.push(stepper.state());
  }
  stepper.step(); // nothing is left to do
  assert.deepEqual(stepper.state(), steps.at(-1));
  stepper.dispose();
  return steps;
}

for (const changes of [
  {},
  { inputs: "scaled", validation_split: 0.2, batch_size: 33, epochs: 7 },
  { optimizer: "rmsprop", loss: "mean_squared_error", batch_size: 470 },
  { activation: "tanh", batch_size: 469, nodes: 128 },
]) {
  test(`all steps make the run: ${JSON.stringify(changes)}`, () => {
    const { seconds: _, ...run } = train(makeSettings(changes, "en"), patients);
    const { seconds: __, ...stepped } = allSteps(changes).at(-1)!.run;
    assert.deepEqual(stepped, run);
  });
}

test("epoch, batch and updates after each step", () => {
  const steps = allSteps({ epochs: 4 });
  const batches = (epoch: number) => Array.from({ length: 30 }, (_, i) => [epoch, i + 1]);
  assert.deepEqual(
    steps.map(({ epoch, batch }) => [epoch, batch]),
    [[0, 0], ...batches(1), ...batches(2), [3, 30], ...batches(4)],
  );
  assert.ok(steps.every(({ done }, i) => done === (i === steps.length - 1)));
  for (const { epoch, batch, run } of steps) {
    const before = Math.max(epoch - 1, 0);
    assert.equal(run.history.loss?.length ?? 0, batch === 30 ? epoch : before);
    assert.equal(run.updates, before * 30 + batch);
  }
});

test("the batches of an epoch are all samples, and their losses its loss", () => {
  const steps = allSteps({ epochs: 2 });
  for (const epoch of [0, 1]) {
    const batches = steps.slice(1 + 30 * epoch, 31 + 30 * epoch);
    const taken = batches.flatMap((step) => step.taken);
    const inOrder = Array.from({ length: 470 }, (_, i) => i);
    assert.notDeepEqual(taken, inOrder);
    assert.deepEqual(
      taken.toSorted((a, b) => a - b),
      inOrder,
    );
    assert.deepEqual(
      batches.map((step) => step.taken.length),
      [...new Array(29).fill(16), 6],
    );
    const sum = batches.reduce((total, { loss, taken }) => total + loss * taken.length, 0);
    const logged = steps.at(-1)!.run.history.loss![epoch];
    assert.ok(Math.abs(sum / 470 / logged - 1) < 1e-6);
  }
});

test("the first state has the initial weights", () => {
  const { run } = allSteps({})[0];
  assert.deepEqual(run.history, {});
  assert.deepEqual(run.weights.hidden_bias, new Array(30).fill(0));
  const limit = Math.sqrt(6 / (16 + 30)); // Glorot and Bengio 2010
  const largest = Math.max(...run.weights.hidden.flat().map(Math.abs));
  assert.ok(largest > 0.9 * limit && largest <= limit);
});
