/** A table of samples, cut into X and y as the lecture cuts it. */

import type { Settings, Target } from "./settings";

export interface Data {
  /** Attributes, row by row: `rows` x `inputs` values in float64. */
  X: Float64Array;
  /** The target: a class (1 = died within a year, 0 = survived), or any number. */
  y: Float32Array;
  rows: number;
  inputs: number;
  target: Target;
}

export function parseTable(text: string): Data {
  const table = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map(Number));
  const inputs = table[0].length - 1;
  return {
    X: Float64Array.from(table.flatMap((line) => line.slice(0, inputs))),
    y: Float32Array.from(table.map((line) => line[inputs])),
    rows: table.length,
    inputs,
    target: "classes",
  };
}

/** The columns brought to mean 0 and deviation 1 (ddof 0) by the rows `fitted`, in
 * float64; a column that never changes there is only shifted. */
export function scaled(data: Data, fitted: Uint32Array): Float64Array {
  const { X, inputs } = data;
  const out = new Float64Array(X.length);
  for (let c = 0; c < inputs; c++) {
    const { mean, deviation } = columnScale(data, fitted, c);
    for (let i = c; i < X.length; i += inputs) out[i] = (X[i] - mean) / deviation;
  }
  return out;
}

/** Mean and deviation of column `c` over the rows `fitted`; 1 for one that never changes. */
export function columnScale(
  { X, inputs }: Data,
  fitted: Uint32Array,
  c: number,
): { mean: number; deviation: number } {
  const average = (power: (v: number) => number) => {
    let sum = 0;
    for (const r of fitted) sum += power(X[r * inputs + c]);
    return sum / fitted.length;
  };
  const mean = average((v) => v);
  return { mean, deviation: Math.sqrt(average((v) => (v - mean) ** 2)) || 1 };
}

/** The training rows and the validation rows, each in the file's order. */
export interface Split {
  trained: Uint32Array;
  validation: Uint32Array;
}

/** Keep the last rows back for validation, as Keras does, or the last ones of each class. */
export function split(
  { y, rows }: Data,
  settings: Pick<Settings, "validation_split" | "validation">,
): Split {
  const classOf = (row: number) => (settings.validation === "stratified" && y[row] > 0.5 ? 1 : 0);
  const room = [0, 0]; // how many of each class are trained on
  for (let row = 0; row < rows; row++) room[classOf(row)]++;
  room.forEach(
    (count, label) => (room[label] = Math.floor(count * (1 - settings.validation_split))),
  );
  const trained = new Uint32Array(room[0] + room[1]);
  const validation = new Uint32Array(rows - trained.length);
  for (let row = 0, t = 0, h = 0; row < rows; row++) {
    if (room[classOf(row)]-- > 0) trained[t++] = row;
    else validation[h++] = row;
  }
  return { trained, validation };
}

/** How much the loss of each class counts, so that both weigh the same in sum over the
 * rows `trained` (as scikit-learn's "balanced"), or 1. A class without samples has a
 * weight that is never used. */
export function classWeights(
  { y }: Data,
  trained: Uint32Array,
  settings: Pick<Settings, "class_weight">,
): [number, number] {
  if (settings.class_weight !== "balanced") return [1, 1];
  const ones = trained.filter((row) => y[row] > 0.5).length;
  return [trained.length / (2 * (trained.length - ones || 1)), trained.length / (2 * (ones || 1))];
}
