/** The generated data sets: 200 samples with two inputs, from a seed. `livefit/data/generated.py` and
 * the printed program make the same ones, to the last bit. */

import type { Data } from "../core/data";
import { PythonRandom } from "../core/random";
import { row } from "../core/settings";

export const GENERATED = row("noise")!.data_sets!;
const ROWS = 200;

type Draw = () => number;

/** A point (a, b) and its class, before the noise. */
type Shape = (draw: Draw, i: number) => [number, number, number];

/** A point of the square, whose class is read off its place. */
function inSquare(label: (a: number, b: number) => boolean): Shape {
  return (draw) => {
    const a = 2 * draw() - 1;
    const b = 2 * draw() - 1;
    return [a, b, Number(label(a, b))];
  };
}

const shapes: Record<string, Shape> = {
  line: inSquare((a, b) => a + b > 0),
  circle: inSquare((a, b) => a * a + b * b < 0.64),
  xor: inSquare((a, b) => a * b < 0),
  spiral(draw, i) {
    const t = 0.15 + 0.85 * draw();
    const angle = 3 * Math.PI * t + Math.PI * (i % 2);
    return [t * Math.cos(angle), t * Math.sin(angle), i % 2];
  },
  moons(draw, i) {
    const angle = Math.PI * (draw() + (i % 2));
    const shift = 0.33 * (i % 2 ? 1 : -1);
    return [0.66 * Math.cos(angle) + shift, 0.66 * Math.sin(angle) + 0.5 * shift, i % 2];
  },
};

/** The samples of one kind; each is moved by up to `noise` along either axis. */
export function generate(kind: string, noise: number, seed: number): Data {
  const random = new PythonRandom(seed);
  const draw = () => random.random();
  const X = new Float64Array(2 * ROWS);
  const y = new Float32Array(ROWS);
  for (let i = 0; i < ROWS; i++) {
    const [a, b, label] = shapes[kind](draw, i);
    X[2 * i] = rounded(a + noise * (2 * draw() - 1));
    X[2 * i + 1] = rounded(b + noise * (2 * draw() - 1));
    y[i] = label;
  }
  return { X, y, rows: ROWS, inputs: 2, target: "classes" };
}

/** To three decimals: the last bits of a cosine differ between Python and browsers. */
function rounded(value: number): number {
  return Number(value.toFixed(3));
}
