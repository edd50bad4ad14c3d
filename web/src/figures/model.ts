/** What the figures compute: a logistic regression of the patients' deaths, its slopes and the
 * steps of an optimizer on it. Pure arithmetic; losses and updates are the engine's. */

import { expNegAbs, lossOf, sigmoid } from "../engine/losses";
import { momentum } from "../engine/momentum";
import { makeUpdate, type Update } from "../engine/optimizers";
import { scriptLoops } from "../engine/script_loops";

/** Samples of the same attributes and class. */
export interface Group {
  x: number[];
  y: number;
  count: number;
}

/** The samples as the figure's options hold them: `y[i]` and `x[i]` are a digit each, the class
 * and the one attribute of sample i. */
export interface Samples {
  y: string;
  x: string;
}

const BOTTOM_STEPS = 2000;
const crossEntropy = lossOf("binary_crossentropy", "sigmoid");

/** Put samples with one attribute (`inputs` = 1) or with none (0) into groups. */
export function groupsOf({ x, y }: Samples, inputs: 0 | 1, rows = everyRow(y)): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = inputs ? y[row] + x[row] : y[row];
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { x: inputs ? [Number(x[row])] : [], y: Number(y[row]), count: 1 });
  }
  return [...groups.values()];
}

const everyRow = (y: string): ArrayLike<number> & Iterable<number> =>
  Array.from(y, (_, row) => row);

/** The mean over all samples of `of`, which gets a sample's group and its weighted sum.
 * `weights`: the bias, then one weight for each attribute. */
function mean(groups: Group[], weights: ArrayLike<number>, of: (g: Group, z: number) => number) {
  let [sum, count] = [0, 0];
  for (const group of groups) {
    const z = group.x.reduce((all, x, i) => all + x * weights[i + 1], weights[0]);
    sum += group.count * of(group, z);
    count += group.count;
  }
  return sum / count;
}

/** The mean cross-entropy of p = sigmoid(weights[0] + weights[1] x). */
export function loss(groups: Group[], weights: ArrayLike<number>): number {
  return mean(groups, weights, ({ y }, z) => {
    const e = expNegAbs(z);
    return crossEntropy.value(z, sigmoid(z, e), y, e);
  });
}

/** Its derivative by each weight: the mean of dL/dz times the weight's input, which is 1 for the
 * bias. */
export function gradient(groups: Group[], weights: ArrayLike<number>): number[] {
  return Array.from(weights, (_, i) =>
    mean(groups, weights, ({ x, y }, z) => {
      const e = expNegAbs(z);
      return crossEntropy.gradient(z, sigmoid(z, e), y, e) * (i === 0 ? 1 : x[i - 1]);
    }),
  );
}

function updateOf(optimizer: string, learningRate: number): Update {
  if (optimizer === "momentum") return momentum(learningRate);
  return makeUpdate(optimizer, learningRate, scriptLoops);
}

/** The weights at `start` and after each of `steps` updates. */
export function descend(
  groups: Group[],
  start: number[],
  optimizer: string,
  learningRate: number,
  steps: number,
): number[][] {
  const array = () => new Float32Array(start.length);
  const variables = { weights: array(), gradient: array(), m: array(), v: array() };
  const update = updateOf(optimizer, learningRate);
  variables.weights.set(start);
  const path = [Array.from(variables.weights)];
  for (let t = 1; t <= steps; t++) {
    variables.gradient.set(gradient(groups, variables.weights));
    update(variables, t);
    path.push(Array.from(variables.weights));
  }
  return path;
}

/** The weights with the lowest loss. Newton's method would need second derivatives; the loss is
 * convex, and its curvature at most (1 + x^2) / 4: with a step below twice its inverse, gradient
 * descent arrives (Nesterov, Lectures on Convex Optimization, 2018, theorem 2.1.14). */
export function lowestPoint(groups: Group[], start: number[]): number[] {
  const curvature = Math.max(
    ...groups.map(({ x }) => x.reduce((sum, value) => sum + value ** 2, 1) / 4),
  );
  return descend(groups, start, "sgd", 1 / curvature, BOTTOM_STEPS)[BOTTOM_STEPS];
}

/** The angle between two vectors, in degrees; NaN where one has no length. */
export function angle(a: number[], b: number[]): number {
  const dot = (p: number[], q: number[]) => p.reduce((sum, value, i) => sum + value * q[i], 0);
  const cosine = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}
