/** What of a learner's table can be trained on: each column judged, and samples made from
 * the columns that were chosen. */

import { type Column, listed, type Note, type Pause, type Table } from "./csv";
import type { OwnTable } from "./datasets";

const FEWEST = 10; // samples
const MOST_MISSING = 0.2; // beyond that share a column is left out rather than its rows

/** How a column can be used. */
export interface Judged {
  name: string;
  kind: "number" | "two" | "none";
  /** Of "two": the values that become 0 and 1. */
  names?: [string, string];
  /** How many rows hold neither a number nor a word. */
  missing: number;
  /** Whether it is taken unless the learner says otherwise. */
  taken: boolean;
  /** What it holds, and why it is left out or looked at with care. */
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
export type Made = { samples: OwnTable; notes: Note[] } | { problem: Note };

export async function judge({ columns, rows, places }: Table, pause?: Pause): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const column of columns) {
    judged.push(judgeColumn(column, rows, places));
    await pause?.();
  }
  return judged;
}

function judgeColumn(column: Column, rows: number, places: Uint32Array): Judged {
  const { name, values, codes, words } = column;
  const missing = count(rows, (i) => Number.isNaN(values[i]) && codes[i] === 0);
  const numbers = count(rows, (i) => !Number.isNaN(values[i]));
  const useless = (...note: Note): Judged => ({
    name,
    kind: "none",
    missing,
    taken: false,
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
  const notes: Note[] = [];
  if (missing > 0)
    notes.push([
      "columnMissing",
      {
        count: missing,
        rows: listed(placesOf(rows, places, (i) => Number.isNaN(values[i]) && codes[i] === 0)),
      },
    ]);
  const few = missing > rows * MOST_MISSING;
  const judged = { name, missing, notes };
  if (words.length === 1)
    return {
      ...judged,
      kind: "none",
      taken: false,
      notes: [["columnConstant", { value: shorten(words[0]) }], ...notes],
    };
  if (words.length === 2) {
    const names = oneLast(
      words as [string, string],
      count(rows, (i) => codes[i] === 1) < count(rows, (i) => codes[i] === 2),
    );
    notes.unshift(["columnTwo", { zero: names[0], one: names[1] }]);
    return { ...judged, kind: "two", names, taken: !few };
  }
  const { low, high, third } = range(values);
  if (low === high) notes.unshift(["columnConstant", { value: short(low) }]);
  else notes.unshift(["columnNumber", { low: short(low), high: short(high) }]);
  const counts = isCount(values, name);
  if (counts) notes.push(["columnCounts"]);
  return {
    ...judged,
    kind: "number",
    names: third || low === high ? undefined : [String(low), String(high)],
    taken: !few && !counts && low !== high,
  };
}

/** The column that a table ends with is what the lecture's table predicts. */
export function firstChoice(judged: Judged[]): Choice {
  const usable = judged
    .map(({ kind, taken }, c) => (kind !== "none" && taken ? c : -1))
    .filter((c) => c >= 0);
  const target = usable.at(-1) ?? -1;
  return { target, inputs: usable.slice(0, -1), swapped: false };
}

/** The classes of a target, 0 first: 0 and 1 as they are, else the rarer value is 1. */
export function classesOf(
  table: Table,
  judged: Judged[],
  { target, swapped }: Choice,
): [string, string] | undefined {
  const { names } = judged[target];
  if (!names) return undefined;
  const turned = !isZeroOne(names) && 2 * shareOf(names[1], table, target) > 1;
  return turned === swapped ? names : [names[1], names[0]];
}

/** Whether class 1 is so called because it is the rarer one. */
export function isRarer(
  table: Table,
  { target, swapped }: Choice,
  classes: [string, string],
): boolean {
  return !swapped && !isZeroOne(classes) && 2 * shareOf(classes[1], table, target) < 1;
}

/** Whether the values are their own classes. */
function isZeroOne(names: [string, string]): boolean {
  return names[0] === "0" && names[1] === "1";
}

/** How much of a column's filled cells hold `one`. */
function shareOf(one: string, { columns, rows }: Table, c: number): number {
  const { values, codes } = columns[c];
  const ones = new Float32Array(rows);
  fill(ones, 0, 1, Array.from(ones.keys()), columns[c], one);
  return (
    ones.reduce((a, b) => a + b, 0) / count(rows, (i) => codes[i] > 0 || !Number.isNaN(values[i]))
  );
}

/** The samples of a choice. Rows in which one of its columns is empty are left out. */
export async function makeSamples(
  table: Table,
  judged: Judged[],
  choice: Choice,
  pause?: Pause,
): Promise<Made> {
  const { target } = choice;
  const inputs = choice.inputs.filter((c) => c !== target);
  if ((judged[target]?.kind ?? "none") === "none") return { problem: ["tableNoTarget"] };
  if (inputs.length === 0) return { problem: ["tableNoInputs"] };
  const { whole, holes } = splitRows(table, [target, ...inputs]);
  const rows = whole.length;
  if (rows < FEWEST)
    return { problem: ["tableFewRows", { rows, fewest: FEWEST, holes: holes.length }] };
  const classes = classesOf(table, judged, choice);
  const y = new Float32Array(rows);
  fill(y, 0, 1, whole, table.columns[target], classes?.[1]);
  if (y.every((value) => value === y[0]))
    return { problem: ["tableOneClass", { name: judged[target].name }] };
  const X = new Float64Array(rows * inputs.length);
  for (const [k, c] of inputs.entries()) {
    fill(
      X,
      k,
      inputs.length,
      whole,
      table.columns[c],
      judged[c].kind === "two" ? judged[c].names![1] : undefined,
    );
    await pause?.();
  }
  const columns = inputs.map((c) => judged[c].name);
  const samples: OwnTable = {
    X,
    y,
    rows,
    inputs: inputs.length,
    target: classes ? "classes" : "number",
    columns,
    name: judged[target].name,
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

const yes = new Set([
  "예",
  "네",
  "유",
  "있음",
  "참",
  "양성",
  "합격",
  "yes",
  "y",
  "true",
  "t",
  "o",
  "○",
  "+",
  "positive",
]);

/** Two words, the one that becomes 1 last: the one that says yes, else the rarer. */
function oneLast([a, b]: [string, string], firstIsRarer: boolean): [string, string] {
  const [first, second] = [a, b].map((word) => yes.has(word.toLowerCase()));
  const turned = first === second ? firstIsRarer : first;
  return turned ? [b, a] : [a, b];
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

/** Whether a column only numbers its rows: each one more than the last, or all different
 * whole numbers under such a name. */
function isCount(values: Float64Array, name: string): boolean {
  if (values.length < FEWEST || !values.every(Number.isInteger)) return false;
  if (values.every((value, i) => i === 0 || value === values[i - 1] + 1)) return true;
  return (
    /^(id|no\.?|index|idx|#|번호|순번|연번|학번|식별자)$|[ _](id|no|번호)$/i.test(name) &&
    new Set(values).size === values.length
  );
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

/** To six digits. */
function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
