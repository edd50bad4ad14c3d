/** Activation functions of the hidden layer, and their slopes read off their outputs. */

import { sigmoid } from "./losses";

export interface Activation {
  /** The node's output for its weighted sum. */
  of(sum: number): number;
  /** The slope at the point where the output is `h`. */
  slope(h: number): number;
}

export const activations: Record<string, Activation> = {
  relu: { of: (sum) => (sum > 0 ? sum : 0), slope: (h) => (h > 0 ? 1 : 0) },
  sigmoid: { of: sigmoid, slope: (h) => h * (1 - h) },
  tanh: { of: Math.tanh, slope: (h) => 1 - h * h },
  linear: { of: (sum) => sum, slope: () => 1 },
};
