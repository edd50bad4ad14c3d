/** The loops in JavaScript against those in WebAssembly: the same bits. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";
import { makeSettings, type Settings } from "../../src/core/settings";
import { dataFor } from "../../src/data/datasets";
import { makeLoops } from "../../src/engine/loops";
import { makeUpdate } from "../../src/engine/optimizers";
import { type Loops, scriptLoops } from "../../src/engine/script_loops";
import { train } from "../../src/engine/training";

let state = 1;
/** Numbers in [-1, 1), some of them 0. */
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % 7 === 0 ? 0 : state / 2 ** 31 - 1;
}

/** What `run` returns with both kinds of loops, each with the same random arrays. */
function both(run: (loops: Loops, array: (length: number) => Float32Array) => Float32Array[]) {
  const seed = state;
  return [scriptLoops, makeLoops(1e5)].map((loops) => {
    state = seed;
    const array = (length: number) => {
      const values = loops.allocate(length);
      values.forEach((_, i) => (values[i] = random()));
      return values;
    };
    const results = run(loops, array).map((result) => Float32Array.from(result));
    loops.release();
    return results;
  });
}

test("WebAssembly is there to be compared with", () => {
  assert.notEqual(makeLoops(4), scriptLoops);
});

for (const [rows, inputs, units] of [
  [1, 17, 32],
  [3, 1, 4],
  [4, 3, 8],
  [16, 17, 32],
  [6, 5, 128],
]) {
  test(`forward and backward of ${rows} samples, ${inputs} inputs, ${units} units`, () => {
    const [script, wasm] = both((loops, array) => {
      const x = array(rows * inputs);
      const kernel = array(inputs * units);
      const output = array(units);
      const delta = array(rows);
      const [h, derivatives, hiddenDelta] = [0, 0, 0].map(() => array(rows * units));
      const [z, outputGradient, gradient] = [rows, units, inputs * units].map(array);
      loops.forwardHidden(x, rows, kernel, h);
      loops.relu(h, derivatives);
      loops.forwardOutput(h, output, z);
      loops.backwardOutput(delta, h, output, derivatives, outputGradient, hiddenDelta);
      loops.backwardHidden(x, rows, hiddenDelta, gradient);
      return [h, derivatives, z, outputGradient, hiddenDelta, gradient];
    });
    assert.ok(script.every((values) => values.some((value) => value !== 0)));
    assert.deepEqual(wasm, script);
  });
}

test("Adam", () => {
  const [alpha, rest1, rest2, epsilon] = [0.01, 0.1, 0.001, 1e-7].map(Math.fround);
  const [script, wasm] = both((loops, array) => {
    const [weights, gradient, m, v] = [0, 0, 0, 0].map(() => array(64));
    v.forEach((value, i) => (v[i] = Math.abs(value)));
    loops.adam(weights, gradient, m, v, alpha, rest1, rest2, epsilon);
    return [weights, m, v];
  });
  assert.deepEqual(wasm, script);
});

test("Adam: what is nearly 0 is 0, and what is no number stays none", () => {
  const numbers = [0.1, 0.1, 0.001, 1e-7].map(Math.fround) as [number, number, number, number];
  const [script, wasm] = both((loops, array) => {
    const [weights, gradient, m, v] = [0, 0, 0, 0].map(() => array(8).fill(0));
    gradient.set([1e-20, -1e-20, 1e-18, Number.NaN, 0, 0, 0, 0]);
    m.set([0, 0, 0, 0, 8e-31, -8e-31, 1e-38, 1e-29]);
    v.set([0, 0, 0, 0, 7e-31, 1e-40, 1e-29, 0]);
    loops.adam(weights, gradient, m, v, ...numbers);
    return [weights, m, v];
  });
  assert.deepEqual(wasm, script);
  const [weights, m, v] = script.map((values) => [...values]);
  assert.deepEqual(
    m.map((value) => value !== 0),
    [false, false, true, true, false, false, false, true],
  );
  assert.deepEqual(
    v.map((value) => value !== 0),
    [false, false, false, true, false, false, true, false],
  );
  assert.ok([weights[3], m[3], v[3]].every(Number.isNaN));
});

test("RMSprop: what is nearly 0 is 0", () => {
  const [weights, gradient, m, v] = [0, 0, 0, 0].map(() => new Float32Array(4));
  gradient.set([1e-20, 1e-18, 0, Number.NaN]);
  v.set([0, 0, 8e-31, 0]);
  makeUpdate("rmsprop", 0.001, scriptLoops)({ weights, gradient, m, v }, 1);
  assert.deepEqual([...weights].slice(0, 3), [0, weights[1], 0]);
  assert.ok(weights[1] < 0);
  assert.deepEqual([...v], [0, 0, 0, Number.NaN]);
});

/** livefit.js in a realm of its own, without WebAssembly. */
function trainWithoutWebAssembly(settings: Settings) {
  const bundle = readFileSync("../livefit/static/livefit.js", "utf8");
  const realm = vm.createContext({ performance, settings });
  vm.runInContext(`delete globalThis.WebAssembly; ${bundle}`, realm);
  return JSON.parse(vm.runInContext("JSON.stringify(livefit.train(settings))", realm));
}

for (const changes of [
  {},
  { nodes: 7, inputs: "scaled", epochs: 50, optimizer: "rmsprop" },
  { nodes: 1, batch_size: 470, validation_split: 0.3 },
  { activation: "sigmoid", nodes: 5, batch_size: 7 },
  { activation: "tanh", inputs: "scaled", batch_size: 1, epochs: 2 },
]) {
  test(`a browser without WebAssembly: ${JSON.stringify(changes)}`, () => {
    const settings = makeSettings(changes, "en");
    const { history, auc, weights } = train(settings, dataFor(settings));
    const without = trainWithoutWebAssembly(settings);
    assert.deepEqual([without.history, without.auc], [history, auc]);
    assert.deepEqual(without.weights, weights);
  });
}

test("2,000 trainings share one memory", () => {
  const settings = makeSettings({ epochs: 1 }, "en");
  const data = dataFor(settings);
  let memories = 0;
  const { Memory } = WebAssembly;
  WebAssembly.Memory = class extends Memory {
    constructor(descriptor: WebAssembly.MemoryDescriptor) {
      super(descriptor);
      memories++;
    }
  };
  const heap = () => {
    globalThis.gc!();
    return process.memoryUsage().heapUsed;
  };
  for (let i = 0; i < 500; i++) train(settings, data);
  const before = heap();
  for (let i = 0; i < 1500; i++) train(settings, data);
  WebAssembly.Memory = Memory;
  assert.ok(memories <= 1); // an earlier test may have left one
  assert.ok(heap() - before < 1e6);
});
