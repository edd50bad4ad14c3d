/** The shelf of finished runs: plain values and functions, without screen or storage. */

import { type Confusion, commonShare } from "../../core/metrics";
import type { History, Run, Series } from "../../core/run";
import {
  defaults,
  hasEffect,
  makeSettings,
  type Settings,
  rows as settingRows,
  type Value,
} from "../../core/settings";
import { type Prediction, readPrediction } from "../question/model";

export const LIMIT = 200; // runs on a shelf; beyond it the oldest without a pin go
export const PINS = [1, 2] as const; // two pins, each with a line style of its own
const VERSION = 1; // of the stored text
const MOST = 1e9; // a kept count above it is none of this lab's

export type Pin = 0 | (typeof PINS)[number];

/** A run without its weights and what it says of each sample: they would fill the browser's storage. */
export type KeptRun = Omit<Run, "predictions" | "weights">;

export interface ShelfRow {
  /** Counts up in the order of the runs; never given twice. */
  number: number;
  run: KeptRun;
  pin: Pin; // 0: none
  /** What the reader expected of the run, where the lab had asked. */
  prediction?: Prediction;
}

export const columns = [
  "number",
  "loss",
  "accuracy",
  "found",
  "auc",
  "updates",
  "seconds",
  "engine",
] as const;
export type Column = (typeof columns)[number];

export interface Order {
  column: Column;
  descending: boolean;
}

export interface Shelf {
  /** In the order of their numbers. */
  rows: ShelfRow[];
  next: number;
  order: Order;
  /** What the last deletion took away. */
  removed: ShelfRow[];
}

export type Change =
  | { kind: "first" }
  | { kind: "same" | "one" | "several"; than: number; settings: Changed[] };

export interface Changed {
  name: keyof Settings;
  from: Value;
  to: Value;
}

export function emptyShelf(): Shelf {
  return { rows: [], next: 1, order: { column: "number", descending: true }, removed: [] };
}

/** The shelf with one more run; the very run that came last (the same setting trained again
 * to the same end, as after a reload) is not put there twice, unless with another prediction. */
export function add(
  shelf: Shelf,
  { predictions: _, weights: __, ...run }: Run,
  prediction?: Prediction,
): Shelf {
  const last = lastOf(shelf.rows, run.engine);
  const told = !prediction || JSON.stringify(prediction) === JSON.stringify(last?.prediction);
  if (last && isSame(last.run, run) && told) return shelf;
  const rows = [
    ...shelf.rows,
    { number: shelf.next, run, pin: 0 as Pin, ...(prediction && { prediction }) },
  ];
  return { ...shelf, rows: bounded(rows), next: shelf.next + 1 };
}

export function remove(shelf: Shelf, numbers: number[]): Shelf {
  const removed = shelf.rows.filter((row) => numbers.includes(row.number));
  if (removed.length === 0) return shelf;
  return { ...shelf, rows: shelf.rows.filter((row) => !removed.includes(row)), removed };
}

/** Put back what the last deletion took away; a pin that is in use by now is not. */
export function undo(shelf: Shelf): Shelf {
  const used = shelf.rows.map((row) => row.pin);
  const back = shelf.removed.map((row) =>
    used.includes(row.pin) ? { ...row, pin: 0 as Pin } : row,
  );
  const rows = [...shelf.rows, ...back].sort((a, b) => a.number - b.number);
  return { ...shelf, rows: bounded(rows), removed: [] };
}

/** Pin a run where a pin is free, or take its pin away. */
export function togglePin(shelf: Shelf, number: number): Shelf {
  const free = PINS.find((pin) => !shelf.rows.some((row) => row.pin === pin)) ?? 0;
  const rows = shelf.rows.map((row) =>
    row.number === number ? { ...row, pin: row.pin ? (0 as Pin) : free } : row,
  );
  return { ...shelf, rows };
}

/** Sort by a column; the same column again turns the order round. */
export function sortBy(shelf: Shelf, column: Column): Shelf {
  const descending = shelf.order.column === column && !shelf.order.descending;
  return { ...shelf, order: { column, descending } };
}

/** The rows as they are to be shown. What is no number (a loss that ran away) comes last. */
export function sorted({ rows, order }: Shelf): ShelfRow[] {
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [cell(a, order.column), cell(b, order.column)];
    if (Number.isNaN(x) || Number.isNaN(y))
      return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a.number - b.number;
    return sign * (x < y ? -1 : x > y ? 1 : 0) || sign * (a.number - b.number);
  });
}

export function cell({ number, run }: ShelfRow, column: Column): number | string {
  if (column === "number") return number;
  if (column === "found") return run.confusion?.tp ?? NaN;
  if (column === "loss") return last(run.history.loss);
  if (column === "accuracy") return last(run.history.accuracy ?? run.history.mean_absolute_error);
  return run[column] ?? NaN;
}

/** What was changed between a row and the run before it of the same engine. (In a notebook
 * both engines train each setting: to compare across them would hide what was changed.) */
export function describeChange(rows: ShelfRow[], row: ShelfRow): Change {
  const before = lastOf(rows.slice(0, rows.indexOf(row)), row.run.engine);
  if (!before) return { kind: "first" };
  const settings = differences(before.run.settings, row.run.settings);
  const kind = settings.length === 0 ? "same" : settings.length === 1 ? "one" : "several";
  return { kind, than: before.number, settings };
}

/** What differs, as far as it means anything for the data of both. */
export function differences(from: Settings, to: Settings): Changed[] {
  return settingRows
    .filter(({ name }) => from[name] !== to[name] && hasEffect(name, from) && hasEffect(name, to))
    .map(({ name }) => ({ name, from: from[name], to: to[name] }));
}

/** What a reader would have to change to get there from the lecture. */
export function unlikeLecture(settings: Settings): Changed[] {
  const lecture = defaults();
  return settingRows
    .filter(({ name }) => settings[name] !== lecture[name] && hasEffect(name, settings))
    .map(({ name }) => ({ name, from: lecture[name], to: settings[name] }));
}

/** The shelf as text, to be kept and to be exported. JSON has no NaN: null stands for it. */
export function toJson(shelf: Shelf, indent = 0): string {
  return JSON.stringify({ version: VERSION, rows: shelf.rows }, null, indent);
}

/** One line for each run, as RFC 4180 has it; every name and value is plain ASCII. */
export function toCsv(shelf: Shelf): string {
  const names = settingRows.map((row) => row.name);
  const head = [
    "number",
    "engine",
    ...names,
    "changed",
    "loss",
    "accuracy",
    "baseline",
    "val_loss",
    "val_accuracy",
    "tp",
    "fn",
    "fp",
    "tn",
    "auc",
    "updates",
    "seconds",
    "mean_absolute_error",
    "val_mean_absolute_error",
    "asked",
    "predicted",
  ];
  const lines = shelf.rows.map((row) => {
    const { engine, settings, history, confusion: c, auc, updates, seconds } = row.run;
    const change = describeChange(shelf.rows, row);
    const changed =
      change.kind === "first" ? "" : change.settings.map(({ name }) => name).join(" ");
    const series = (name: Series) => history[name] && last(history[name]);
    const { ask, value } = row.prediction ?? {};
    return [
      row.number,
      engine,
      ...names.map((name) => settings[name]),
      changed,
      series("loss"),
      series("accuracy"),
      c && commonShare(c),
      series("val_loss"),
      series("val_accuracy"),
      c?.tp,
      c?.fn,
      c?.fp,
      c?.tn,
      auc,
      updates,
      seconds,
      series("mean_absolute_error"),
      series("val_mean_absolute_error"),
      ask,
      Array.isArray(value) ? value.join(" ") : value,
    ];
  });
  return [head, ...lines]
    .map((line) => `${line.map((value) => value ?? "").join(",")}\r\n`)
    .join("");
}

/** Read a kept text. Never throws: what is no run of this lab is left out and counted. */
export function parseShelf(text: unknown): { shelf: Shelf; lost: number } {
  if (typeof text !== "string" || text === "") return { shelf: emptyShelf(), lost: 0 };
  const given = parseRows(text);
  if (!given) return { shelf: emptyShelf(), lost: 1 };
  const rows: ShelfRow[] = [];
  for (const raw of given) {
    const row = readRow(raw);
    if (!row || rows.some(({ number }) => number === row.number)) continue;
    rows.push(rows.some(({ pin }) => pin === row.pin) ? { ...row, pin: 0 } : row);
  }
  rows.sort((a, b) => a.number - b.number);
  const next = (rows.at(-1)?.number ?? 0) + 1;
  return {
    shelf: { ...emptyShelf(), rows: bounded(rows), next },
    lost: given.length - rows.length,
  };
}

function parseRows(text: string): unknown[] | undefined {
  try {
    const { version, rows } = JSON.parse(text);
    return version === VERSION && Array.isArray(rows) ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** A row of the kept text, each part of it checked; the rest of what it holds is dropped. */
function readRow(raw: unknown): ShelfRow | undefined {
  try {
    const { number, pin, run } = raw as ShelfRow;
    const { engine, updates, seconds } = run;
    // No message is shown from here, so its language is of no matter.
    const settings = makeSettings({ ...run.settings }, "en");
    const history = readHistory(run.history, settings.epochs);
    const confusion = history?.accuracy ? readCounts(run.confusion!) : null;
    if (
      ![number, updates].every(isCount) ||
      confusion === undefined ||
      !history ||
      !["page", "keras"].includes(engine) ||
      !Number.isFinite(seconds) ||
      seconds < 0
    )
      return undefined;
    const known = PINS.find((each) => each === pin) ?? 0;
    const prediction = readPrediction((raw as ShelfRow).prediction, settings.epochs);
    return {
      number,
      pin: known,
      ...(prediction && { prediction }),
      run: {
        engine,
        settings,
        history,
        confusion,
        auc: confusion && share(run.auc),
        updates,
        seconds,
      },
    };
  } catch {
    return undefined;
  }
}

function readCounts({ tp, fn, fp, tn }: Confusion): Confusion | undefined {
  return [tp, fn, fp, tn].every(isCount) ? { tp, fn, fp, tn } : undefined;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST;
}

function readHistory(raw: History, epochs: number): History | undefined {
  const names: Series[] = [
    "loss",
    "accuracy",
    "mean_absolute_error",
    "val_loss",
    "val_accuracy",
    "val_mean_absolute_error",
  ];
  const entries = names
    .filter((name) => raw[name] !== undefined)
    .map((name) => [name, readSeries(raw[name])] as const);
  const complete = entries.every(([, values]) => values?.length === epochs);
  const history: History = Object.fromEntries(entries);
  return complete && history.loss && (history.accuracy ?? history.mean_absolute_error)
    ? history
    : undefined;
}

function readSeries(raw: unknown): number[] | undefined {
  if (!Array.isArray(raw) || !raw.every((value) => value === null || typeof value === "number"))
    return undefined;
  return raw.map((value) => (Number.isFinite(value) ? value : NaN));
}

function share(value: unknown): number {
  return typeof value === "number" && value >= 0 && value <= 1 ? value : NaN;
}

function bounded(rows: ShelfRow[]): ShelfRow[] {
  let excess = rows.length - LIMIT;
  return rows.filter((row) => row.pin || excess-- <= 0);
}

function lastOf(rows: ShelfRow[], engine: Run["engine"]): ShelfRow | undefined {
  return rows.filter((row) => row.run.engine === engine).at(-1);
}

function isSame(a: KeptRun, b: KeptRun): boolean {
  // As text, in which NaN equals NaN.
  const result = ({ history, confusion, auc }: KeptRun) =>
    JSON.stringify([history, confusion, auc]);
  return differences(a.settings, b.settings).length === 0 && result(a) === result(b);
}

function last(values: number[] | undefined): number {
  return values?.at(-1) ?? NaN;
}
