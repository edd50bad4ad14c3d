/** The hot loops of training: in WebAssembly where the browser has SIMD, else in JavaScript.
 * Both give the same bits (web/test/engine/loops.test.ts). */

import wasm from "wasm:loops";
import { type Loops, scriptLoops } from "./script_loops";

type Raw = Record<Exclude<keyof Loops, "allocate" | "release">, (...args: number[]) => void>;

/** A memory and the loops over it. Networks that are used one after another share one: a
 * browser reserves gigabytes of addresses for each memory. */
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
    forwardHidden: (x, rows, kernel, z) =>
      raw.forwardHidden(
        x.byteOffset,
        rows,
        x.length / rows,
        kernel.byteOffset,
        z.length / rows,
        z.byteOffset,
      ),
    relu: (z, derivatives) => raw.relu(z.byteOffset, z.length, derivatives.byteOffset),
    forwardOutput: (h, kernel, z) =>
      raw.forwardOutput(h.byteOffset, z.length, kernel.byteOffset, kernel.length, z.byteOffset),
    backwardOutput: (delta, h, kernel, derivatives, gradient, hiddenDelta) =>
      raw.backwardOutput(
        delta.byteOffset,
        delta.length,
        h.byteOffset,
        kernel.byteOffset,
        derivatives.byteOffset,
        kernel.length,
        gradient.byteOffset,
        hiddenDelta.byteOffset,
      ),
    backwardHidden: (x, rows, delta, gradient) =>
      raw.backwardHidden(
        x.byteOffset,
        rows,
        x.length / rows,
        delta.byteOffset,
        delta.length / rows,
        gradient.byteOffset,
      ),
    adam: (w, g, m, v, ...numbers) =>
      raw.adam(w.byteOffset, g.byteOffset, m.byteOffset, v.byteOffset, w.length, ...numbers),
  };
}

/** Compiled once; undefined where WebAssembly or its SIMD is missing or forbidden. */
const module: WebAssembly.Module | undefined = (() => {
  try {
    return new WebAssembly.Module(new Uint8Array(wasm));
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
    return scriptLoops; // no memory left for WebAssembly
  }
}
