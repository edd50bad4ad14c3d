/** The hot loops of training in JavaScript, over float32 arrays.
 *
 * A batch is `x`, its samples (rows x inputs), and arrays of rows x units for the hidden
 * layer, with the units padded to a multiple of four. `delta` is the gradient of the loss
 * with respect to a layer's weighted sum z. */

import { orZero, SMALLEST_GRADIENT, SMALLEST_MOMENT } from "./smallest";

const f = Math.fround;

export interface Loops {
  /** A zeroed array in the memory of the loops. */
  allocate(length: number): Float32Array;
  /** Free all arrays: the next network will use their memory. */
  release(): void;
  /** z[r][j] = sum over c of x[r][c] * kernel[c][j]. */
  forwardHidden(x: Float32Array, rows: number, kernel: Float32Array, z: Float32Array): void;
  /** h[i] = max(z[i], 0), in place; derivatives[i] = 1 where z[i] > 0, else 0. */
  relu(z: Float32Array, derivatives: Float32Array): void;
  /** z[r] = sum over j of h[r][j] * kernel[j]. */
  forwardOutput(h: Float32Array, kernel: Float32Array, z: Float32Array): void;
  /** gradient[j] += sum over r of delta[r] * h[r][j];
   * hiddenDelta[r][j] = delta[r] * kernel[j] * derivatives[r][j]. */
  backwardOutput(
    delta: Float32Array,
    h: Float32Array,
    kernel: Float32Array,
    derivatives: Float32Array,
    gradient: Float32Array,
    hiddenDelta: Float32Array,
  ): void;
  /** gradient[c][j] += sum over r of x[r][c] * delta[r][j]. */
  backwardHidden(x: Float32Array, rows: number, delta: Float32Array, gradient: Float32Array): void;
  /** One update by Adam; see `optimizers.ts`. */
  adam(
    weights: Float32Array,
    gradient: Float32Array,
    m: Float32Array,
    v: Float32Array,
    alpha: number,
    oneMinusBeta1: number,
    oneMinusBeta2: number,
    epsilon: number,
  ): void;
}

export const scriptLoops: Loops = {
  allocate: (length) => new Float32Array(length),
  release: () => {},

  forwardHidden(x, rows, kernel, z) {
    const inputs = x.length / rows;
    const units = z.length / rows;
    z.fill(0);
    for (let i = 0; i < x.length; i++) {
      const to = Math.floor(i / inputs) * units;
      const from = (i % inputs) * units;
      for (let j = 0; j < units; j++) z[to + j] = f(z[to + j] + f(x[i] * kernel[from + j]));
    }
  },

  relu(z, derivatives) {
    for (let i = 0; i < z.length; i++) {
      const positive = z[i] > 0;
      derivatives[i] = positive ? 1 : 0;
      if (!positive) z[i] = 0;
    }
  },

  forwardOutput(h, kernel, z) {
    const units = kernel.length;
    for (let r = 0; r < z.length; r++) {
      const sums = [0, 0, 0, 0]; // four, as in WebAssembly: another order rounds differently
      for (let j = 0; j < units; j++) sums[j % 4] += h[r * units + j] * kernel[j];
      z[r] = sums[0] + sums[2] + (sums[1] + sums[3]);
    }
  },

  backwardOutput(delta, h, kernel, derivatives, gradient, hiddenDelta) {
    const units = kernel.length;
    for (let i = 0; i < h.length; i++) {
      const d = delta[Math.floor(i / units)];
      const j = i % units;
      gradient[j] = f(gradient[j] + f(d * h[i]));
      hiddenDelta[i] = f(f(d * kernel[j]) * derivatives[i]);
    }
  },

  backwardHidden(x, rows, delta, gradient) {
    const inputs = x.length / rows;
    const units = delta.length / rows;
    for (let i = 0; i < x.length; i++) {
      const from = Math.floor(i / inputs) * units;
      const to = (i % inputs) * units;
      for (let j = 0; j < units; j++)
        gradient[to + j] = f(gradient[to + j] + f(x[i] * delta[from + j]));
    }
  },

  adam(weights, gradient, m, v, alpha, oneMinusBeta1, oneMinusBeta2, epsilon) {
    for (let i = 0; i < weights.length; i++) {
      const g = orZero(gradient[i], SMALLEST_GRADIENT);
      m[i] = orZero(f(m[i] + f(f(g - m[i]) * oneMinusBeta1)), SMALLEST_MOMENT);
      v[i] = orZero(f(v[i] + f(f(f(g * g) - v[i]) * oneMinusBeta2)), SMALLEST_MOMENT);
      weights[i] = f(weights[i] - f(f(m[i] * alpha) / f(f(Math.sqrt(v[i])) + epsilon)));
    }
  },
};
