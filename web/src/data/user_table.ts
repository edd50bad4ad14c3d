/** A user table as plain values, the same for a page's options, a kernel and the
 * command line (`livefit/data/user_table.py`): numbers as float64 in base64. */

import rule from "../../../spec/table.json";
import type { Target } from "../core/settings";
import { type DataSet, userTableData } from "./datasets";

export const MIN_ROWS = rule.fewest_rows; // of two, a stratified split may train on none
export const MAX_ROWS = rule.most_rows;
export const MAX_INPUTS = rule.most_inputs;

export interface PlainTable {
  /** Names of the attributes, and last of the target. */
  columns: string[];
  target: Target;
  classes: [string, string];
  rows: number;
  X: string;
  y: string;
}

export function plainTable({ columns, name, target, classes, rows, X, y }: DataSet): PlainTable {
  return {
    columns: [...columns, name],
    target,
    classes,
    rows,
    X: toBase64(X),
    y: toBase64(Float64Array.from(y)),
  };
}

/** The table that these values hold; undefined where they are none. */
export function readTable(raw: unknown): DataSet | undefined {
  try {
    const { columns, target, classes, rows, X, y } = raw as PlainTable;
    const names = columns.map(String);
    const table = {
      X: fromBase64(X),
      y: Float32Array.from(fromBase64(y)),
      rows,
      inputs: names.length - 1,
      target,
    };
    const sound =
      ["classes", "number"].includes(target) &&
      classes.length === 2 &&
      table.inputs > 0 &&
      table.inputs <= MAX_INPUTS &&
      rows >= MIN_ROWS &&
      rows <= MAX_ROWS &&
      table.X.length === rows * table.inputs &&
      table.y.length === rows &&
      table.X.every(Number.isFinite) &&
      table.y.every(Number.isFinite) &&
      (target === "number" ||
        (table.y.every((v) => v === 0 || v === 1) && table.y.includes(0) && table.y.includes(1)));
    return sound
      ? userTableData({
          ...table,
          columns: names.slice(0, -1),
          name: names.at(-1)!,
          classes: [String(classes[0]), String(classes[1])],
        })
      : undefined;
  } catch {
    return undefined;
  }
}

function toBase64(values: Float64Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

function fromBase64(text: string): Float64Array {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  return new Float64Array(bytes.buffer);
}
