/** The output of a network with two inputs over a plane: pure arithmetic. */

import type { Weights } from "../../core/run";
import type { Settings } from "../../core/settings";
import { sigmoid } from "../../engine/losses";

/** The area of a map: the lowest and highest value of each input. */
export interface Frame {
  x: [number, number];
  y: [number, number];
}

/** A network of two inputs, in the units of the data: one entry a node, as typed arrays. */
export interface Plane {
  x: Float64Array;
  y: Float64Array;
  bias: Float64Array;
  output: Float64Array;
  outputBias: number;
}

/** What a column is shifted and divided by before it enters the network. */
interface ColumnScale {
  mean: number;
  deviation: number;
}

const hidden: Record<string, (sum: number) => number> = {
  relu: (sum) => Math.max(sum, 0),
  sigmoid,
  tanh: Math.tanh,
  linear: (sum) => sum,
};

/** The network as a function of unscaled inputs: w (v - mean) / deviation + b, multiplied out. */
export function planeOf(weights: Weights, scales: ColumnScale[]): Plane {
  const [x, y] = weights.hidden.map((row, i) =>
    Float64Array.from(row, (w) => w / scales[i].deviation),
  );
  const bias = Float64Array.from(
    weights.hidden_bias,
    (b, j) => b - x[j] * scales[0].mean - y[j] * scales[1].mean,
  );
  return { x, y, bias, output: Float64Array.from(weights.output), outputBias: weights.output_bias };
}

/** The output node's weighted sum in the middle of each of `size` x `size` fields of the
 * frame, row by row from the highest y down (as pixels go). */
export function sums(
  plane: Plane,
  activation: string,
  { x, y }: Frame,
  size: number,
): Float32Array {
  const { output, bias } = plane;
  const act = hidden[activation];
  const relu = activation === "relu";
  const out = new Float32Array(size * size).fill(plane.outputBias);
  const step = (x[1] - x[0]) / size;
  for (let j = 0; j < output.length; j++) {
    const [across, v] = [plane.x[j] * step, output[j]];
    for (let r = 0, at = 0; r < size; r++) {
      const high = y[1] - ((r + 0.5) / size) * (y[1] - y[0]);
      const left = bias[j] + plane.y[j] * high + plane.x[j] * (x[0] + step / 2);
      for (let c = 0; c < size; c++, at++) {
        const sum = left + c * across;
        out[at] += v * (relu ? Math.max(sum, 0) : act(sum));
      }
    }
  }
  return out;
}

/** The output node's activation. */
export function answer(sum: number, output: Settings["output"]): number {
  return output === "linear" ? sum : sigmoid(sum);
}

/** The weighted sum of the border between the classes, p = 0.5. */
export function turningSum(output: Settings["output"]): number {
  return output === "linear" ? 0.5 : 0;
}

/** The line on which `values` (row by row, `size` x `size`) pass `level`, as segments
 * [x1, y1, x2, y2] in fields from the upper left corner. Marching squares: two segments in
 * a saddle, separated by the mean of its corners (Lorensen and Cline's ambiguity). */
export function contour(values: Float32Array, size: number, level: number): number[][] {
  const segments: number[][] = [];
  const at = (r: number, c: number) => values[r * size + c] - level;
  for (let r = 0; r + 1 < size; r++) {
    for (let c = 0; c + 1 < size; c++) {
      const corners = [at(r, c), at(r, c + 1), at(r + 1, c + 1), at(r + 1, c)];
      const crossings: number[][] = [];
      corners.forEach((a, k) => {
        const b = corners[(k + 1) % 4];
        if (a > 0 === b > 0) return;
        const t = a / (a - b);
        crossings.push(
          [
            [c + t, r],
            [c + 1, r + t],
            [c + 1 - t, r + 1],
            [c, r + 1 - t],
          ][k].map((place) => place + 0.5),
        );
      });
      if (crossings.length === 2) segments.push([...crossings[0], ...crossings[1]]);
      if (crossings.length === 4) {
        const together = corners[0] > 0 === corners.reduce((sum, v) => sum + v, 0) > 0;
        const [p, q, s, u] = crossings;
        segments.push(
          ...(together
            ? [
                [...p, ...q],
                [...s, ...u],
              ]
            : [
                [...u, ...p],
                [...q, ...s],
              ]),
        );
      }
    }
  }
  return segments;
}

/** Where the weighted sum of hidden node `j` is 0, from edge to edge of the frame; nothing
 * where that line misses it. */
export function zeroLine(
  plane: Plane,
  j: number,
  { x, y }: Frame,
): [number, number, number, number] | undefined {
  const [a, b, bias] = [plane.x[j], plane.y[j], plane.bias[j]];
  const ends: [number, number][] = [];
  for (const at of x) if (b !== 0) ends.push([at, -(bias + a * at) / b]);
  for (const at of y) if (a !== 0) ends.push([-(bias + b * at) / a, at]);
  const slack = (range: [number, number]) => 1e-9 * (range[1] - range[0]);
  const within = ends.filter(
    ([p, q]) =>
      p >= x[0] - slack(x) && p <= x[1] + slack(x) && q >= y[0] - slack(y) && q <= y[1] + slack(y),
  );
  // A line through a corner meets two edges in the same point.
  const other = within.find(
    ([p, q]) => Math.abs(p - within[0][0]) > slack(x) || Math.abs(q - within[0][1]) > slack(y),
  );
  return other && [...within[0], ...other];
}

/** The frame of some points, with a margin. */
export function frameOf(X: Float64Array): Frame {
  const range = (first: number): [number, number] => {
    let [low, high] = [Infinity, -Infinity];
    for (let i = first; i < X.length; i += 2) {
      low = Math.min(low, X[i]);
      high = Math.max(high, X[i]);
    }
    const margin = 0.08 * (high - low) || 1;
    return [low - margin, high + margin];
  };
  return { x: range(0), y: range(1) };
}
