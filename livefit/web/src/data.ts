/** A table of samples, cut into X and y as the lecture cuts it. */

export interface Data {
  /** Attributes, row by row: `rows` x `inputs` values in float64. */
  X: Float64Array;
  /** The target: a class (1 = died within a year, 0 = survived), or any number. */
  y: Float32Array;
  rows: number;
  inputs: number;
  target: Target;
}

/** What is predicted: which of two classes, or how much. */
export type Target = "classes" | "number";

export function parseTable(text: string): Data {
  const table = text.trim().split(/\r?\n/).map((line) => line.split(",").map(Number));
  const inputs = table[0].length - 1;
  return {
    X: Float64Array.from(table.flatMap((line) => line.slice(0, inputs))),
    y: Float32Array.from(table.map((line) => line[inputs])),
    rows: table.length,
    inputs,
    target: "classes",
  };
}

/** The columns brought to mean 0 and deviation 1 (ddof 0) by their first `fitted` rows,
 * in float64; a column that never changes there is only shifted. */
export function scaled(data: Data, fitted: number): Float64Array {
  const { X, inputs } = data;
  const out = new Float64Array(X.length);
  for (let c = 0; c < inputs; c++) {
    const column = (power: (v: number) => number) => {
      let sum = 0;
      for (let r = 0; r < fitted; r++) sum += power(X[r * inputs + c]);
      return sum / fitted;
    };
    const mean = column((v) => v);
    const deviation = Math.sqrt(column((v) => (v - mean) ** 2)) || 1;
    for (let i = c; i < X.length; i += inputs) out[i] = (X[i] - mean) / deviation;
  }
  return out;
}

/** How many of `rows` are trained on: Keras keeps the last ones back for validation. */
export function trainedRows(rows: number, validationSplit: number): number {
  return Math.floor(rows * (1 - validationSplit));
}
