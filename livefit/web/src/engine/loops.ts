/** The hot loops of training, over float32 arrays: in WebAssembly where the browser has
 * it, else in JavaScript. Both give the same bits; a test holds them to it. */

import wasm from "wasm:loops";

const f = Math.fround;

export interface Loops {
  /** A zeroed array that the loops can reach. */
  allocate(length: number): Float32Array;
  /** out[j] = sum over c of X[row][c] * weights[c][j], for every node j. */
  weightedSums(X: Float32Array, row: number, inputs: number, weights: Float32Array, out: Float32Array): void;
  /** gradient[c][j] += X[row][c] * blame[j]. */
  addOuterProduct(X: Float32Array, row: number, inputs: number, blame: Float32Array, gradient: Float32Array): void;
  /** One update by Adam; see `optimizers.ts`. */
  adam(w: Float32Array, g: Float32Array, m: Float32Array, v: Float32Array, size: number, keep1: number, keep2: number, epsilon: number): void;
}

export const scriptLoops: Loops = {
  allocate: (length) => new Float32Array(length),

  weightedSums(X, row, inputs, weights, out) {
    const nodes = out.length;
    out.fill(0);
    for (let c = 0; c < inputs; c++) {
      const x = X[row * inputs + c];
      const at = c * nodes;
      for (let j = 0; j < nodes; j++) out[j] = f(out[j] + f(x * weights[at + j]));
    }
  },

  addOuterProduct(X, row, inputs, blame, gradient) {
    const nodes = blame.length;
    for (let c = 0; c < inputs; c++) {
      const x = X[row * inputs + c];
      if (x === 0) continue; // most of the patients' attributes are 0
      const at = c * nodes;
      for (let j = 0; j < nodes; j++) gradient[at + j] = f(gradient[at + j] + f(x * blame[j]));
    }
  },

  adam(w, g, m, v, size, keep1, keep2, epsilon) {
    for (let i = 0; i < w.length; i++) {
      m[i] = f(m[i] + f(f(g[i] - m[i]) * keep1));
      v[i] = f(v[i] + f(f(f(g[i] * g[i]) - v[i]) * keep2));
      w[i] = f(w[i] - f(f(m[i] * size) / f(f(Math.sqrt(v[i])) + epsilon)));
    }
  },
};

type Raw = Record<"weightedSums" | "addOuterProduct" | "adam", (...args: number[]) => void>;

/** The WebAssembly loops on a memory of their own, for arrays of `floats` values in all. */
function wasmLoops(module: WebAssembly.Module, floats: number): Loops {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4) / 65536) });
  const raw = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Raw;
  let used = 0;
  return {
    allocate(length) {
      const array = new Float32Array(memory.buffer, used, length);
      used += length * 4;
      return array;
    },
    weightedSums: (X, row, inputs, weights, out) =>
      raw.weightedSums(X.byteOffset + row * inputs * 4, inputs, weights.byteOffset, out.length, out.byteOffset),
    addOuterProduct: (X, row, inputs, blame, gradient) =>
      raw.addOuterProduct(X.byteOffset + row * inputs * 4, inputs, blame.byteOffset, blame.length, gradient.byteOffset),
    adam: (w, g, m, v, ...numbers) =>
      raw.adam(w.byteOffset, g.byteOffset, m.byteOffset, v.byteOffset, w.length, ...numbers),
  };
}

/** Compiled once; undefined where WebAssembly or its SIMD is missing or forbidden. */
const module: WebAssembly.Module | undefined = (() => {
  try {
    return new WebAssembly.Module(wasm as BufferSource);
  } catch {
    return undefined;
  }
})();

/** The fastest loops of this browser, with room for arrays of `floats` values in all. */
export function makeLoops(floats: number): Loops {
  return module ? wasmLoops(module, floats) : scriptLoops;
}
