/** The history of finished runs: pure values and functions. */

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

export const LIMIT = 200; // runs; beyond it the oldest without a pin are removed
export const PINS = [1, 2] as const; // two pins, each with a line style of its own
const VERSION = 1; // of the stored text
const MOST = 1e9; // a stored count above it is invalid

export type Pin = 0 | (typeof PINS)[number];

/** A run without weights and predictions, which would fill the browser's storage. */
export type RecordedRun = Omit<Run, "predictions" | "weights">;

export interface HistoryRow {
  /** Counts up; never reused. */
  number: number;
  run: RecordedRun;
  pin: Pin; // 0: none
  /** The reader's prediction, if the lab had asked for one. */
  prediction?: Prediction;
}

export const columns = ["number", "loss", "accuracy", "found"] as const;
export type Column = (typeof columns)[number];

interface Order {
  column: Column;
  descending: boolean;
}

export interface RunHistory {
  /** Sorted by number. */
  rows: HistoryRow[];
  next: number;
  order: Order;
  /** The rows that the last deletion removed. */
  removed: HistoryRow[];
}

export type Change =
  | { kind: "first" }
  | { kind: "same" | "one" | "several"; than: number; settings: Changed[] };

export interface Changed {
  name: keyof Settings;
  from: Value;
  to: Value;
}

export function emptyHistory(): RunHistory {
  return { rows: [], next: 1, order: { column: "number", descending: true }, removed: [] };
}

/** The history with one more run. A run that equals the last one (the same settings with the same
 * result, as after a reload) is not added again, unless with another prediction. */
export function add(
  runHistory: RunHistory,
  { predictions: _, weights: __, ...run }: Run,
  prediction?: Prediction,
): RunHistory {
  const last = lastOf(runHistory.rows, run.engine);
  const samePrediction =
    !prediction || JSON.stringify(prediction) === JSON.stringify(last?.prediction);
  if (last && isSame(last.run, run) && samePrediction) return runHistory;
  const rows = [
    ...runHistory.rows,
    { number: runHistory.next, run, pin: 0 as Pin, ...(prediction && { prediction }) },
  ];
  return { ...runHistory, rows: bounded(rows), next: runHistory.next + 1 };
}

export function remove(runHistory: RunHistory, numbers: number[]): RunHistory {
  const removed = runHistory.rows.filter((row) => numbers.includes(row.number));
  if (removed.length === 0) return runHistory;
  return { ...runHistory, rows: runHistory.rows.filter((row) => !removed.includes(row)), removed };
}

/** Restore the rows of the last deletion, without pins that are in use by now. */
export function undo(runHistory: RunHistory): RunHistory {
  const used = runHistory.rows.map((row) => row.pin);
  const back = runHistory.removed.map((row) =>
    used.includes(row.pin) ? { ...row, pin: 0 as Pin } : row,
  );
  const rows = [...runHistory.rows, ...back].sort((a, b) => a.number - b.number);
  return { ...runHistory, rows: bounded(rows), removed: [] };
}

/** Pin a run where a pin is free, or take its pin away. */
export function togglePin(runHistory: RunHistory, number: number): RunHistory {
  const free = PINS.find((pin) => !runHistory.rows.some((row) => row.pin === pin)) ?? 0;
  const rows = runHistory.rows.map((row) =>
    row.number === number ? { ...row, pin: row.pin ? (0 as Pin) : free } : row,
  );
  return { ...runHistory, rows };
}

/** Sort by a column; the same column again reverses the order. */
export function sortBy(runHistory: RunHistory, column: Column): RunHistory {
  const descending = runHistory.order.column === column && !runHistory.order.descending;
  return { ...runHistory, order: { column, descending } };
}

/** The rows in the order to show. NaN (a diverged loss) comes last. */
export function sorted({ rows, order }: RunHistory): HistoryRow[] {
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [cell(a, order.column), cell(b, order.column)];
    if (Number.isNaN(x) || Number.isNaN(y))
      return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a.number - b.number;
    return sign * (x < y ? -1 : x > y ? 1 : 0) || sign * (a.number - b.number);
  });
}

export function cell({ number, run }: HistoryRow, column: Column): number {
  if (column === "number") return number;
  if (column === "found") return run.confusion?.tp ?? NaN;
  if (column === "loss") return last(run.history.loss);
  return last(run.history.accuracy ?? run.history.mean_absolute_error);
}

/** What was changed between a row and the run before it of the same engine. (In a notebook both
 * engines train the same settings: a comparison across them would show no change.) */
export function describeChange(rows: HistoryRow[], row: HistoryRow): Change {
  const before = lastOf(rows.slice(0, rows.indexOf(row)), row.run.engine);
  if (!before) return { kind: "first" };
  const settings = differences(before.run.settings, row.run.settings);
  const kind = settings.length === 0 ? "same" : settings.length === 1 ? "one" : "several";
  return { kind, than: before.number, settings };
}

/** The settings that differ, as far as they have an effect for the data of both. */
export function differences(from: Settings, to: Settings): Changed[] {
  return settingRows
    .filter(({ name }) => from[name] !== to[name] && hasEffect(name, from) && hasEffect(name, to))
    .map(({ name }) => ({ name, from: from[name], to: to[name] }));
}

/** The settings that differ from the lecture's. */
export function unlikeLecture(settings: Settings): Changed[] {
  const lecture = defaults();
  return settingRows
    .filter(({ name }) => settings[name] !== lecture[name] && hasEffect(name, settings))
    .map(({ name }) => ({ name, from: lecture[name], to: settings[name] }));
}

/** The history as text, to be stored and exported. JSON has no NaN: null stands for it. */
export function toJson(runHistory: RunHistory, indent = 0): string {
  return JSON.stringify({ version: VERSION, rows: runHistory.rows }, null, indent);
}

/** CSV with one line for each run (RFC 4180); every name and value is ASCII. */
export function toCsv(runHistory: RunHistory): string {
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
  const lines = runHistory.rows.map((row) => {
    const { engine, settings, history, confusion: c, auc, updates, seconds } = row.run;
    const change = describeChange(runHistory.rows, row);
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

/** Read a stored text. Never throws: unreadable rows are left out and counted. */
export function parseHistory(text: unknown): { runHistory: RunHistory; lost: number } {
  if (typeof text !== "string" || text === "") return { runHistory: emptyHistory(), lost: 0 };
  const given = parseRows(text);
  if (!given) return { runHistory: emptyHistory(), lost: 1 };
  const rows: HistoryRow[] = [];
  for (const raw of given) {
    const row = readRow(raw);
    if (!row || rows.some(({ number }) => number === row.number)) continue;
    rows.push(rows.some(({ pin }) => pin === row.pin) ? { ...row, pin: 0 } : row);
  }
  rows.sort((a, b) => a.number - b.number);
  const next = (rows.at(-1)?.number ?? 0) + 1;
  return {
    runHistory: { ...emptyHistory(), rows: bounded(rows), next },
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

/** A row of the stored text with every part checked; unknown parts are dropped. */
function readRow(raw: unknown): HistoryRow | undefined {
  try {
    const { number, pin, run } = raw as HistoryRow;
    const { engine, updates, seconds } = run;
    // No message is shown from here: any language will do.
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
    const prediction = readPrediction((raw as HistoryRow).prediction, settings.epochs);
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

function bounded(rows: HistoryRow[]): HistoryRow[] {
  let excess = rows.length - LIMIT;
  return rows.filter((row) => row.pin || excess-- <= 0);
}

function lastOf(rows: HistoryRow[], engine: Run["engine"]): HistoryRow | undefined {
  return rows.filter((row) => row.run.engine === engine).at(-1);
}

function isSame(a: RecordedRun, b: RecordedRun): boolean {
  // As text, in which NaN equals NaN.
  const result = ({ history, confusion, auc }: RecordedRun) =>
    JSON.stringify([history, confusion, auc]);
  return differences(a.settings, b.settings).length === 0 && result(a) === result(b);
}

function last(values: number[] | undefined): number {
  return values?.at(-1) ?? NaN;
}
