/** The arithmetic of the decision map. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { contour, type Frame, planeOf, sums, zeroLine } from "../../src/panels/map/model";
import { assertClose } from "../close";
import { Random } from "../random";

const random = new Random(1);
const FRAME: Frame = { x: [-1.5, 2], y: [30, 90] };
const SCALES = [
  { mean: 0.2, deviation: 0.7 },
  { mean: 60, deviation: 12 },
];
const ACTIVATIONS: Record<string, (sum: number) => number> = {
  relu: (v) => Math.max(v, 0),
  sigmoid: (v) => 1 / (1 + Math.exp(-v)),
  tanh: Math.tanh,
  linear: (v) => v,
};

function weights(nodes: number) {
  return {
    hidden: [random.normal(nodes), random.normal(nodes)],
    hidden_bias: random.normal(nodes),
    output: random.normal(nodes),
    output_bias: 0.3,
  };
}

/** The weighted sum of each hidden node for a point in the units of the data. */
function hiddenSums({ hidden, hidden_bias }: ReturnType<typeof weights>, x: number, y: number) {
  return hidden_bias.map(
    (bias, j) => ((x - 0.2) / 0.7) * hidden[0][j] + ((y - 60) / 12) * hidden[1][j] + bias,
  );
}

const middles = ([low, high]: [number, number], size: number) =>
  Array.from({ length: size }, (_, i) => low + ((i + 0.5) / size) * (high - low));

for (const [activation, act] of Object.entries(ACTIVATIONS)) {
  for (const size of [5, 60]) {
    test(`sums are those of the network on scaled inputs: ${activation}, ${size}`, () => {
      const given = weights(7);
      const expected = middles(FRAME.y, size)
        .reverse()
        .flatMap((y) =>
          middles(FRAME.x, size).map((x) =>
            hiddenSums(given, x, y).reduce((sum, h, j) => sum + act(h) * given.output[j], 0.3),
          ),
        );
      assertClose(sums(planeOf(given, SCALES), activation, FRAME, size), expected, 1e-4);
    });
  }
}

test("the contour of a circle lies on it and closes", () => {
  const [size, radius] = [60, 20.3];
  const at = middles([0, size], size);
  const fromCentre = (x: number, y: number) => Math.hypot(x - 30, y - 30);
  const values = at.flatMap((y) => at.map((x) => radius - fromCentre(x, y)));
  const segments = contour(Float32Array.from(values), size, 0);
  const ends = segments.flatMap(([x1, y1, x2, y2]) => [
    [x1, y1],
    [x2, y2],
  ]);
  for (const [x, y] of ends) assertClose([fromCentre(x, y)], [radius], 0.02);
  const length = segments.reduce((sum, [x1, y1, x2, y2]) => sum + Math.hypot(x1 - x2, y1 - y2), 0);
  assertClose([length / (2 * Math.PI * radius)], [1], 0.01);
  // Each end belongs to exactly two segments: the line has no gap.
  const counts = new Map<string, number>();
  for (const end of ends) {
    const key = end.map((value) => value.toFixed(6)).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  assert.deepEqual(new Set(counts.values()), new Set([2]));
});

// The mean of the four corners is above 0, or below.
for (const [corner, joined] of [
  [2.0, true],
  [0.5, false],
] as const) {
  test(`the high corners of a saddle of ${corner} are ${joined ? "joined" : "separate"}`, () => {
    const segments = contour(Float32Array.of(corner, -1, -1, corner), 2, 0);
    assert.equal(segments.length, 2);
    // Where the high corners are joined, each segment cuts off one of the low ones.
    for (const [x1, y1, x2, y2] of segments) {
      const nearest = (...corners: [number, number][]) =>
        Math.min(...corners.map(([x, y]) => Math.hypot((x1 + x2) / 2 - x, (y1 + y2) / 2 - y)));
      const isAtLow = nearest([1.5, 0.5], [0.5, 1.5]) < nearest([0.5, 0.5], [1.5, 1.5]);
      assert.equal(isAtLow, joined);
    }
  });
}

test("lines of the sum 0 end at the frame", () => {
  const given = weights(200);
  given.hidden_bias = given.hidden_bias.map((bias) => 4 * bias);
  const plane = planeOf(given, SCALES);
  const corners = FRAME.x.flatMap((x) => FRAME.y.map((y) => hiddenSums(given, x, y)));
  let crossed = 0;
  for (let j = 0; j < 200; j++) {
    const line = zeroLine(plane, j, FRAME);
    const signs = new Set(corners.map((each) => each[j] > 0));
    assert.equal(line !== undefined, signs.size === 2);
    if (!line) continue;
    crossed++;
    for (const [x, y] of [line.slice(0, 2), line.slice(2)]) {
      assertClose([hiddenSums(given, x, y)[j]], [0], 1e-9);
      const isOn = (value: number, edges: number[]) =>
        edges.some((edge) => Math.abs(value - edge) < 1e-6);
      assert.ok(isOn(x, FRAME.x) || isOn(y, FRAME.y));
    }
  }
  assert.ok(crossed > 20 && crossed < 180);
});
