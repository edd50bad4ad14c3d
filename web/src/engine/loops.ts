/** The hot loops of training, over float32 arrays: in WebAssembly where the browser has
 * it, else in JavaScript. Both give the same bits; a test holds them to it.
 *
 * A batch is `x`, its samples (rows x inputs), and what the hidden nodes make of them
 * (rows x nodes, the nodes padded to a multiple of four). */

import wasm from "wasm:loops";

const f = Math.fround;

export interface Loops {
  /** A zeroed array that the loops can reach. */
  allocate(length: number): Float32Array;
  /** Give all arrays back: the next network will use their memory. */
  release(): void;
  /** sums[r][j] = sum over c of x[r][c] * weights[c][j]. */
  weightedSums(x: Float32Array, rows: number, weights: Float32Array, sums: Float32Array): void;
  /** relu: slopes[i] = 1 where sums[i] > 0, else 0; there sums[i] becomes 0. */
  rectify(sums: Float32Array, slopes: Float32Array): void;
  /** logits[r] = sum over j of h[r][j] * output[j]. */
  logits(h: Float32Array, output: Float32Array, logits: Float32Array): void;
  /** gradient[j] += errors[r] * h[r][j]; blame[r][j] = errors[r] * output[j] * slopes[r][j]. */
  passBack(
    errors: Float32Array,
    h: Float32Array,
    output: Float32Array,
    slopes: Float32Array,
    gradient: Float32Array,
    blame: Float32Array,
  ): void;
  /** gradient[c][j] += sum over r of x[r][c] * blame[r][j]. */
  addOuterProducts(
    x: Float32Array,
    rows: number,
    blame: Float32Array,
    gradient: Float32Array,
  ): void;
  /** One update by Adam; see `optimizers.ts`. */
  adam(
    w: Float32Array,
    g: Float32Array,
    m: Float32Array,
    v: Float32Array,
    size: number,
    keep1: number,
    keep2: number,
    epsilon: number,
  ): void;
}

export const scriptLoops: Loops = {
  allocate: (length) => new Float32Array(length),
  release: () => {},

  weightedSums(x, rows, weights, sums) {
    const inputs = x.length / rows;
    const nodes = sums.length / rows;
    sums.fill(0);
    for (let i = 0; i < x.length; i++) {
      const to = Math.floor(i / inputs) * nodes;
      const from = (i % inputs) * nodes;
      for (let j = 0; j < nodes; j++) sums[to + j] = f(sums[to + j] + f(x[i] * weights[from + j]));
    }
  },

  rectify(sums, slopes) {
    for (let i = 0; i < sums.length; i++) {
      const above = sums[i] > 0;
      slopes[i] = above ? 1 : 0;
      if (!above) sums[i] = 0;
    }
  },

  logits(h, output, logits) {
    const nodes = output.length;
    for (let r = 0; r < logits.length; r++) {
      const sums = [0, 0, 0, 0]; // four, as in WebAssembly: another order rounds otherwise
      for (let j = 0; j < nodes; j++) sums[j % 4] += h[r * nodes + j] * output[j];
      logits[r] = sums[0] + sums[2] + (sums[1] + sums[3]);
    }
  },

  passBack(errors, h, output, slopes, gradient, blame) {
    const nodes = output.length;
    for (let i = 0; i < h.length; i++) {
      const error = errors[Math.floor(i / nodes)];
      const j = i % nodes;
      gradient[j] = f(gradient[j] + f(error * h[i]));
      blame[i] = f(f(error * output[j]) * slopes[i]);
    }
  },

  addOuterProducts(x, rows, blame, gradient) {
    const inputs = x.length / rows;
    const nodes = blame.length / rows;
    for (let i = 0; i < x.length; i++) {
      const from = Math.floor(i / inputs) * nodes;
      const to = (i % inputs) * nodes;
      for (let j = 0; j < nodes; j++)
        gradient[to + j] = f(gradient[to + j] + f(x[i] * blame[from + j]));
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

type Raw = Record<Exclude<keyof Loops, "allocate" | "release">, (...args: number[]) => void>;

/** A memory and the loops over it. One is enough for any number of networks, one after
 * another; a browser reserves gigabytes of addresses for each. */
interface Arena {
  memory: WebAssembly.Memory;
  raw: Raw;
}

const idle: Arena[] = [];

function takeArena(module: WebAssembly.Module, bytes: number): Arena {
  const arena = idle.pop() ?? newArena(module);
  const missing = bytes - arena.memory.buffer.byteLength;
  if (missing > 0) arena.memory.grow(Math.ceil(missing / 65536));
  new Uint8Array(arena.memory.buffer, 0, bytes).fill(0);
  return arena;
}

function newArena(module: WebAssembly.Module): Arena {
  const memory = new WebAssembly.Memory({ initial: 0 });
  return {
    memory,
    raw: new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Raw,
  };
}

/** The WebAssembly loops over an arena, for arrays of `floats` values in all. */
function wasmLoops(module: WebAssembly.Module, floats: number): Loops {
  const arena = takeArena(module, floats * 4);
  const { memory, raw } = arena;
  let used = 0;
  return {
    allocate(length) {
      const array = new Float32Array(memory.buffer, used, length);
      used += length * 4;
      return array;
    },
    release: () => void idle.push(arena),
    weightedSums: (x, rows, weights, sums) =>
      raw.weightedSums(
        x.byteOffset,
        rows,
        x.length / rows,
        weights.byteOffset,
        sums.length / rows,
        sums.byteOffset,
      ),
    rectify: (sums, slopes) => raw.rectify(sums.byteOffset, sums.length, slopes.byteOffset),
    logits: (h, output, logits) =>
      raw.logits(h.byteOffset, logits.length, output.byteOffset, output.length, logits.byteOffset),
    passBack: (errors, h, output, slopes, gradient, blame) =>
      raw.passBack(
        errors.byteOffset,
        errors.length,
        h.byteOffset,
        output.byteOffset,
        slopes.byteOffset,
        output.length,
        gradient.byteOffset,
        blame.byteOffset,
      ),
    addOuterProducts: (x, rows, blame, gradient) =>
      raw.addOuterProducts(
        x.byteOffset,
        rows,
        x.length / rows,
        blame.byteOffset,
        blame.length / rows,
        gradient.byteOffset,
      ),
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
  if (!module) return scriptLoops;
  try {
    return wasmLoops(module, floats);
  } catch {
    return scriptLoops; // no memory to be had that WebAssembly can use
  }
}
