/** What of a user table can be trained on: how each column can be used, and samples of
 * the columns that were chosen. The rule is that of `spec/table.json`, which
 * `livefit/data/user_table.py` follows too. */

import rule from "../../../spec/table.json";
import { short } from "../core/format";
import { type Column, listed, type Note, type Pause, type Table } from "./csv";
import type { UserTable } from "./datasets";
import { MIN_ROWS } from "./user_table";

/** The step of the rule by which one of two values is class 1. */
export type Why = "zero_one" | "yes" | "rarer" | "later" | "chosen";

/** How a column can be used. */
export interface InferredColumn {
  name: string;
  kind: "number" | "two" | "none";
  /** The two values, class 1 last: of kind "two", and of numbers as a target. */
  names?: [string, string];
  why?: Why;
  /** How many rows hold neither a number nor a word. */
  missing: number;
  /** Whether it is an input by default. */
  taken: boolean;
  /** Why it is not. */
  left?: Note;
  /** Its content, and why it is left out or should be checked. */
  notes: Note[];
}

/** What is to be trained on: numbers of columns. */
export interface Choice {
  target: number;
  inputs: number[];
  /** Whether the classes of the target have changed places. */
  swapped: boolean;
}

/** The samples, and what was left out of them. */
type SamplesResult = { samples: UserTable; notes: Note[] } | { problem: Note };

export async function inferColumns(
  { columns, rows, places }: Table,
  pause?: Pause,
): Promise<InferredColumn[]> {
  const inferred: InferredColumn[] = [];
  for (const column of columns) {
    inferred.push(inferColumn(column, rows, places));
    await pause?.();
  }
  return inferred;
}

function inferColumn(column: Column, rows: number, places: Uint32Array): InferredColumn {
  const { name, values, codes, words } = column;
  const missing = count(rows, (i) => Number.isNaN(values[i]) && codes[i] === 0);
  const numbers = count(rows, (i) => !Number.isNaN(values[i]));
  const useless = (...note: Note): InferredColumn => ({
    name,
    kind: "none",
    missing,
    taken: false,
    left: note,
    notes: [note],
  });
  if (missing === rows) return useless("columnEmpty");
  if (words.length > 0 && numbers > 0)
    return useless("columnMixed", {
      row: column.wordPlaces[0],
      value: shorten(words[0]),
      count: rows - numbers - missing,
    });
  if (words.length > 2)
    return useless("columnText", {
      count: codes.includes(255) ? "255+" : words.length,
      value: shorten(words[0]),
      row: column.wordPlaces[0],
    });
  if (words.length === 1) return useless("columnConstant", { value: shorten(words[0]) });
  const notes: Note[] = [];
  let left: Note | undefined;
  if (missing > 0) {
    const empty = placesOf(rows, places, (i) => Number.isNaN(values[i]) && codes[i] === 0);
    notes.push(["columnMissing", { count: missing, rows: listed(empty) }]);
    if (missing > rows * rule.most_missing) left = notes[0];
  }
  const inferred = (
    kind: InferredColumn["kind"],
    classes?: Pick<InferredColumn, "names" | "why">,
  ): InferredColumn => ({
    name,
    kind,
    ...classes,
    missing,
    taken: !left,
    left,
    notes,
  });
  if (words.length === 2) {
    const ones = [1, 2].map((code) => count(rows, (i) => codes[i] === code));
    const classes = orderOf(words, words, ones);
    const [zero, one] = classes.names;
    notes.unshift(["columnTwo", { zero, one }]);
    return inferred("two", classes);
  }
  const { low, high, third } = range(values);
  if (low === high) {
    left = ["columnConstant", { value: short(low) }];
    notes.unshift(left);
    return inferred("number");
  }
  notes.unshift(["columnNumber", { low: short(low), high: short(high) }]);
  if (isCount(values, name)) {
    notes.push(["columnCounts"]);
    left ??= ["columnCounts"];
  }
  if (third) return inferred("number");
  const both = [low, high];
  const counts = both.map((value) => count(rows, (i) => values[i] === value));
  return inferred("number", orderOf(both.map(String), both, counts));
}

const yes = new Set(rule.yes);
const no = new Set(rule.no);

/** Two values, the one that is class 1 last, and why it is. `values` are what is sorted: the
 * words, or the numbers; `counts` the number of rows with each. */
function orderOf(
  [a, b]: string[],
  values: (string | number)[],
  counts: number[],
): { names: [string, string]; why: Why } {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  const ordered = (isTurned: boolean, why: Why) => ({
    names: (isTurned ? [b, a] : [a, b]) as [string, string],
    why,
  });
  if (a === "0" && b === "1") return ordered(false, "zero_one");
  if (no.has(first) && yes.has(second)) return ordered(false, "yes");
  if (yes.has(first) && no.has(second)) return ordered(true, "yes");
  if (counts[0] !== counts[1]) return ordered(counts[0] < counts[1], "rarer");
  const isWord = typeof values[0] === "string";
  return ordered(isWord ? first > second : values[0] > values[1], "later");
}

/** As in the lecture's table, the last column is the target. */
export function firstChoice(inferred: InferredColumn[], given?: number): Choice {
  const usable = inferred
    .map(({ kind, taken }, c) => (kind !== "none" && taken ? c : -1))
    .filter((c) => c >= 0);
  const target = given ?? usable.at(-1) ?? -1;
  return { target, inputs: usable.filter((c) => c !== target), swapped: false };
}

/** The classes of a target, 0 first, and why they are so; undefined for a number. */
export function classesOf(
  inferred: InferredColumn[],
  { target, swapped }: Choice,
): { names: [string, string]; why: Why } | undefined {
  const { names, why } = inferred[target];
  if (!names) return undefined;
  return swapped ? { names: [names[1], names[0]], why: "chosen" } : { names, why: why! };
}

/** The samples of a choice. Rows in which one of its columns is empty are left out. */
export async function makeSamples(
  table: Table,
  inferred: InferredColumn[],
  choice: Choice,
  pause?: Pause,
): Promise<SamplesResult> {
  const { target } = choice;
  const inputs = choice.inputs.filter((c) => c !== target);
  if ((inferred[target]?.kind ?? "none") === "none") return { problem: ["tableNoTarget"] };
  if (inputs.length === 0) return { problem: ["tableNoInputs"] };
  const { whole, holes } = splitRows(table, [target, ...inputs]);
  const rows = whole.length;
  if (rows < MIN_ROWS)
    return { problem: ["tableFewRows", { rows, fewest: MIN_ROWS, holes: holes.length }] };
  const classes = classesOf(inferred, choice)?.names;
  const y = new Float32Array(rows);
  fill(y, 0, 1, whole, table.columns[target], classes?.[1]);
  if (y.every((value) => value === y[0]))
    return { problem: ["tableOneClass", { name: inferred[target].name }] };
  const X = new Float64Array(rows * inputs.length);
  for (const [k, c] of inputs.entries()) {
    fill(
      X,
      k,
      inputs.length,
      whole,
      table.columns[c],
      inferred[c].kind === "two" ? inferred[c].names![1] : undefined,
    );
    await pause?.();
  }
  const columns = inputs.map((c) => inferred[c].name);
  const samples: UserTable = {
    X,
    y,
    rows,
    inputs: inputs.length,
    target: classes ? "classes" : "number",
    columns,
    name: inferred[target].name,
    classes,
  };
  return {
    samples,
    notes: holes.length > 0 ? [["tableHoles", { count: holes.length, rows: listed(holes) }]] : [],
  };
}

/** The rows in which none of the columns is empty, and where in the file the others stand. */
function splitRows(
  { columns, rows, places }: Table,
  chosen: number[],
): { whole: number[]; holes: number[] } {
  const hole = new Uint8Array(rows);
  for (const c of chosen) {
    const { values, codes } = columns[c];
    for (let i = 0; i < rows; i++) if (codes[i] === 0 && Number.isNaN(values[i])) hole[i] = 1;
  }
  const whole: number[] = [];
  const holes: number[] = [];
  hole.forEach((is, i) => (is ? holes.push(places[i]) : whole.push(i)));
  return { whole, holes };
}

/** Put some rows of a column into `out`, from `first` on, each `step` after the last: their
 * numbers, or 1 where they hold the value `one` and 0 where they do not. */
function fill(
  out: Float32Array | Float64Array,
  first: number,
  step: number,
  rows: number[],
  { values, codes, words }: Column,
  one?: string,
): void {
  const code = one === undefined ? 0 : words.indexOf(one) + 1;
  const number = Number(one);
  for (let k = 0, at = first; k < rows.length; k++, at += step) {
    const i = rows[k];
    out[at] =
      one === undefined ? values[i] : Number(code > 0 ? codes[i] === code : values[i] === number);
  }
}

/** Smallest and largest number, and whether there is any between. */
function range(values: Float64Array): { low: number; high: number; third: boolean } {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high, third: values.some((value) => value > low && value < high) };
}

const numbering = new RegExp(`^(?:${rule.numbering})$`);

/** Whether a column only numbers its rows: each one more than the last, or all different
 * whole numbers under such a name. */
function isCount(values: Float64Array, name: string): boolean {
  if (values.length < rule.fewest_numbered || !values.every(Number.isInteger)) return false;
  if (values.every((value, i) => i === 0 || value === values[i - 1] + 1)) return true;
  return numbering.test(name.toLowerCase()) && new Set(values).size === values.length;
}

function count(rows: number, holds: (row: number) => boolean): number {
  let found = 0;
  for (let i = 0; i < rows; i++) if (holds(i)) found++;
  return found;
}

function placesOf(rows: number, places: Uint32Array, holds: (row: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < rows && found.length <= 5; i++) if (holds(i)) found.push(places[i]);
  return found;
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > 24 ? `${characters.slice(0, 24).join("")}…` : text;
}
