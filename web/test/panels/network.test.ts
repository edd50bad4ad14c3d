/** What the lab says of one sample in the network, against the engine and the definitions. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Run } from "../../src/core/run";
import { makeSettings, row } from "../../src/core/settings";
import { patients } from "../../src/data/datasets";
import { networkInputs, train } from "../../src/engine/training";
import { explain, largest, terms } from "../../src/panels/network/model";
import { assertClose } from "../close";

const { inputs, rows, X } = patients;
const runOf = (changes: Record<string, unknown>) => train(makeSettings(changes, "en"), patients);

/** The explanation of all 470 patients with a run's weights. */
function explainAll({ weights, settings }: Run, output = "sigmoid") {
  const fed = networkInputs(settings, patients);
  return Array.from({ length: rows }, (_, i) =>
    explain(weights, fed.subarray(i * inputs, (i + 1) * inputs), settings.activation, output),
  );
}

for (const { value: activation } of row("activation")!.choices!) {
  for (const inputs of ["raw", "scaled"]) {
    for (const validation_split of [0, 0.2]) {
      test(`the prediction is the run's own: ${activation}, ${inputs}, ${validation_split}`, () => {
        const run = runOf({ activation, inputs, validation_split, nodes: 7 });
        const found = explainAll(run).map(({ prediction }) => prediction);
        assert.ok(Math.max(...found) - Math.min(...found) > 1e-4); // not one answer for all
        assertClose(found, run.predictions, 1e-6);
      });
    }
  }
}

/** The patients' columns, scaled to mean 0 and deviation 1: a row a patient. */
function scaled(): number[][] {
  const column = (c: number) => Array.from({ length: rows }, (_, i) => X[i * inputs + c]);
  const columns = Array.from({ length: inputs }, (_, c) => {
    const values = column(c);
    const mean = values.reduce((sum, value) => sum + value, 0) / rows;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return values.map((value) => (value - mean) / Math.sqrt(squares / rows));
  });
  return Array.from({ length: rows }, (_, i) => columns.map((values) => values[i]));
}

test("terms, sums and products are those of the network", () => {
  const run = runOf({ inputs: "scaled", epochs: 20 });
  const { hidden, hidden_bias, output, output_bias } = run.weights;
  const samples = scaled();
  for (const [i, found] of explainAll(run).entries()) {
    const sums = hidden_bias.map((bias, j) =>
      samples[i].reduce((sum, value, c) => sum + value * hidden[c][j], bias),
    );
    const products = sums.map((sum, j) => Math.max(sum, 0) * output[j]);
    assertClose(found.sums, sums, 1e-5);
    assertClose(found.products, products, 1e-5);
    const logit = products.reduce((sum, value) => sum + value, output_bias);
    assertClose([found.logit], [logit], 1e-5);
  }
  const [unit, sample] = [4, samples[17]];
  assertClose(
    terms(run.weights, sample, unit),
    sample.map((value, c) => value * hidden[c][unit]),
    1e-6,
  );
});

test("a linear output is the weighted sum itself", () => {
  const explained = explainAll(runOf({}), "linear");
  assert.ok(explained.every(({ prediction, logit }) => prediction === logit));
  assert.ok(explained.some(({ logit }) => logit < 0)); // no probability
});

test("the largest in size come first, and what is no number last", () => {
  assert.deepEqual(largest([NaN, 1, -3, 0, 2], 3), [2, 4, 1]);
});
