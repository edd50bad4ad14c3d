/** Activation functions of the hidden layer, with their slopes. */

import type { Loops } from "./loops";
import { sigmoid } from "./losses";

/** Turns the weighted sums of a batch's hidden nodes (rows x padded nodes) into their
 * outputs, in place, and sets the slope of the function at each. The padding behind the
 * `nodes` of a row stays 0. */
export type Activation = (
  values: Float32Array,
  slopes: Float32Array,
  batch: { rows: number; nodes: number; loops: Loops },
) => void;

/** An activation from its function `of` a sum and its slope, read off the output `h`. */
function each(of: (sum: number) => number, slope: (h: number) => number): Activation {
  return (values, slopes, { rows, nodes }) => {
    const padded = values.length / rows;
    for (let row = 0; row < values.length; row += padded) {
      for (let i = row; i < row + nodes; i++) {
        values[i] = of(values[i]);
        slopes[i] = slope(values[i]);
      }
    }
  };
}

export const activations: Record<string, Activation> = {
  relu: (values, slopes, { loops }) => loops.rectify(values, slopes),
  sigmoid: each(
    (sum) => sigmoid(sum),
    (h) => h * (1 - h),
  ),
  tanh: each(Math.tanh, (h) => 1 - h * h),
  linear: each(
    (sum) => sum,
    () => 1,
  ),
};
