/** The forward pass of one sample, number by number, rounded as the engine rounds. */

import type { Weights } from "../../core/run";
import { activations } from "../../engine/activations";
import { sigmoid } from "../../engine/losses";
import { scriptLoops as loops } from "../../engine/script_loops";

export interface Explanation {
  /** The weighted sum of each hidden node, its bias included. */
  sums: number[];
  /** The same after the activation function: what the nodes give to the output node. */
  outputs: number[];
  /** Each of these times its weight on the way to the output node. */
  products: number[];
  /** The weighted sum of the output node, its bias included. */
  logit: number;
  /** The logit after the output node's activation: a probability after a sigmoid. */
  prediction: number;
}

/** `x`: the attributes as they are fed to the network; `output`: "sigmoid" or "linear". */
export function explain(
  weights: Weights,
  x: ArrayLike<number>,
  activation: string,
  output = "sigmoid",
): Explanation {
  const nodes = weights.output.length;
  const h = new Float32Array(nodes);
  loops.forwardHidden(
    Float32Array.of(...Array.from(x), 1),
    1,
    Float32Array.from([...weights.hidden, weights.hidden_bias].flat()),
    h,
  );
  const sums = Array.from(h);
  activations[activation](h, new Float32Array(nodes), { rows: 1, units: nodes, loops });
  const logit = new Float32Array(1);
  loops.forwardOutput(h, Float32Array.from(weights.output), logit);
  logit[0] += weights.output_bias;
  const outputs = Array.from(h);
  return {
    sums,
    outputs,
    products: outputs.map((value, node) => Math.fround(value * weights.output[node])),
    logit: logit[0],
    prediction: output === "linear" ? logit[0] : sigmoid(logit[0]),
  };
}

/** The terms of one hidden node's weighted sum: each attribute times its weight. */
export function terms(weights: Weights, x: ArrayLike<number>, node: number): number[] {
  return weights.hidden.map((row, i) => Math.fround(Math.fround(x[i]) * row[node]));
}

/** The places of the `count` values that are largest in size, the largest first. */
export function largest(values: number[], count: number): number[] {
  const size = (i: number) => Math.abs(values[i]) || 0; // what is no number comes last
  return values
    .map((_, i) => i)
    .sort((a, b) => size(b) - size(a))
    .slice(0, count);
}

/** The largest absolute weight; NaN if one is NaN. */
export function sizeOf(weights: number[]): number {
  return weights.reduce((size, weight) => Math.max(size, Math.abs(weight)), 0);
}

/** A weight by its place: from an input to a hidden node, or (`input` undefined) from a hidden
 * node to the output node. */
export interface Place {
  input?: number;
  node: number;
}

export function weightAt({ hidden, output }: Weights, { input, node }: Place): number {
  return input === undefined ? output[node] : hidden[input][node];
}

/** The places of the `count` weights that have changed most, the most first; one that has not
 * changed is none of them. */
export function mostChanged(before: Weights, after: Weights, count: number): Place[] {
  const places = [
    ...after.hidden.flatMap((row, input) => row.map((_, node): Place => ({ input, node }))),
    ...after.output.map((_, node): Place => ({ node })),
  ];
  const changes = places.map((place) => weightAt(after, place) - weightAt(before, place));
  return largest(changes, count)
    .filter((i) => Math.abs(changes[i]) > 0)
    .map((i) => places[i]);
}
