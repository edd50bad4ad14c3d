/** The activation functions of the hidden layer, with their derivatives. */

import { sigmoid } from "./losses";
import type { Loops } from "./script_loops";

/** Replaces the weighted sums z of a batch (rows x padded units) by the activations
 * h = f(z), in place, and sets `derivatives` to f'(z). The padding behind the `units` of a
 * row stays 0. */
export type Activation = (
  z: Float32Array,
  derivatives: Float32Array,
  batch: { rows: number; units: number; loops: Loops },
) => void;

/** An activation from f and from its derivative, written as a function of h = f(z). */
function elementwise(f: (z: number) => number, derivative: (h: number) => number): Activation {
  return (values, derivatives, { rows, units }) => {
    const padded = values.length / rows;
    for (let row = 0; row < values.length; row += padded) {
      for (let i = row; i < row + units; i++) {
        values[i] = f(values[i]);
        derivatives[i] = derivative(values[i]);
      }
    }
  };
}

export const activations: Record<string, Activation> = {
  relu: (z, derivatives, { loops }) => loops.relu(z, derivatives),
  sigmoid: elementwise(
    (z) => sigmoid(z),
    (h) => h * (1 - h),
  ),
  tanh: elementwise(Math.tanh, (h) => 1 - h * h),
  linear: elementwise(
    (z) => z,
    () => 1,
  ),
};
