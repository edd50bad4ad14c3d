/** A question before a run: what it may ask, what counts as an answer, and how an answer is
 * compared with the run. Pure values and functions. */

import messages from "../../../../spec/messages/question.json";
import rule from "../../../../spec/question.json";
import type { Run } from "../../core/run";
import { checkValue, SettingError, type Settings, type Target } from "../../core/settings";
import { type Language, translator } from "../../core/words";
import { expNegAbs, lossOf } from "../../engine/losses";

export const asks = ["found", "accuracy", "loss", "curve"] as const;
export type Ask = (typeof asks)[number];

export interface Question {
  /** found: how many of class 1 are found; accuracy: of the last epoch, as a share; loss:
   * whether the last one is lower or higher than before; curve: the loss of each epoch. */
  ask: Ask;
  /** What the run changes in the lab's start settings; empty: the first run is asked about. */
  change: Partial<Settings>;
  /** The author's own wording. */
  text?: string;
}

export const trends = ["lower", "same", "higher"] as const;
export type Trend = (typeof trends)[number];

/** The unfinished answer; of a curve a value for each epoch that has a point. */
export type Draft = number | Trend | (number | undefined)[];

/** A finished answer, stored with the run. (`Run.predictions` are the network's.) */
export type Prediction =
  | { ask: "found" | "accuracy"; value: number }
  | { ask: "loss"; value: Trend; from: number } // the last loss before the change
  | { ask: "curve"; value: number[] }; // a loss for each epoch

/** The question and its progress. */
export interface Asked {
  question: Question;
  before: Settings;
  after: Settings;
  phase: "open" | "answered" | "skipped";
  draft?: Draft;
  prediction?: Prediction;
  result?: Run;
}

// Tolerances for "the same" and "near".
export const SAME_LOSS = 0.05; // of the larger of the two
const NEAR_FOUND = 0.05; // of all there are to find, at least 1
const NEAR_ACCURACY = 0.01; // one point in a hundred
const NEAR_CURVE = 0.1; // mean distance, as a share of the real curve's highest point
export const TEXT_LIMIT = rule.text_limit; // characters of the own wording
const ofData = ["data", "noise", "data_seed"];

/** Read a question's JSON against the settings that the lab starts with, which are no change.
 * Throws SettingError, in the reader's language, where it cannot be asked. */
export function readQuestion(
  raw: unknown,
  start: Settings,
  language: Language,
  target: Target = "classes",
): Question {
  const refuse = (key: keyof typeof messages, fields?: Record<string, string | number>) => {
    throw new SettingError(translator(messages, language)(key, fields));
  };
  const isRecord = (value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const known = ["ask", "change", "text"];
  if (!isRecord(raw) || !Object.keys(raw as object).every((name) => known.includes(name)))
    refuse("bad_question", { value: shown(raw) });
  const { ask, change = {}, text } = raw as Partial<Question>;
  if (!asks.includes(ask!)) refuse("bad_ask", { value: shown(ask), allowed: asks.join(", ") });
  if (target === "number" && (ask === "found" || ask === "accuracy"))
    refuse("of_classes", { value: shown(ask) });
  if (!isRecord(change)) refuse("bad_question", { value: shown(raw) });
  if ((text ?? null) !== null && (typeof text !== "string" || Array.from(text).length > TEXT_LIMIT))
    refuse("bad_text", { limit: TEXT_LIMIT, value: shown(text) });
  const checked = Object.entries(change).map(
    ([name, value]) => [name, checkValue(name, value, language)] as const,
  );
  if (checked.some(([name]) => ofData.includes(name))) refuse("data_change");
  const real = Object.fromEntries(
    checked.filter(([name, value]) => start[name as keyof Settings] !== value),
  );
  const [first] = Object.keys(change) as (keyof Settings)[];
  if (first && Object.keys(real).length === 0)
    refuse("no_change", { name: first, value: shown(start[first]) });
  if (ask === "loss" && (!first || "loss" in real)) refuse("loss_change");
  return { ask: ask!, change: real, ...(text?.trim() ? { text: text.trim() } : {}) };
}

/** A value as JSON. */
function shown(value: unknown): string {
  return Array.from(JSON.stringify(value) ?? "null")
    .slice(0, 80)
    .join("");
}

export function open(question: Question, before: Settings): Asked {
  return { question, before, after: { ...before, ...question.change }, phase: "open" };
}

/** What was drawn in each epoch so far; undefined: nothing yet. */
export function pointsOf({ draft, after }: Asked): (number | undefined)[] {
  return Array.isArray(draft) ? draft : new Array<undefined>(after.epochs).fill(undefined);
}

/** Whether the question is about the first run, so that no run may be shown before. */
export function asksFirstRun({ change }: Question): boolean {
  return Object.keys(change).length === 0;
}

/** The draft as an answer; undefined while it is incomplete. `before`: the run before the change. */
export function predictionOf(
  { question, draft, after }: Asked,
  before: Run | undefined,
): Prediction | undefined {
  const { ask } = question;
  if (draft === undefined) return undefined;
  if (ask === "loss")
    return { ask, value: draft as Trend, from: before ? last(before.history.loss) : NaN };
  if (ask !== "curve") return { ask, value: draft as number };
  const points = (draft as unknown[]).filter((value) => value !== undefined).length;
  const enough = points >= Math.min(2, after.epochs); // two points make a line
  return enough ? { ask, value: filled(draft as (number | undefined)[]) } : undefined;
}

/** A curve's points joined by straight lines, constant beyond the first and the last. Empty without
 * points. */
export function filled(points: (number | undefined)[]): number[] {
  const set = [...points.keys()].filter((i) => points[i] !== undefined);
  if (set.length === 0) return [];
  return Array.from(points, (_, i) => {
    const left = set.filter((at) => at <= i).at(-1) ?? set[0];
    const right = set.find((at) => at >= i) ?? set.at(-1)!;
    const share = right > left ? (i - left) / (right - left) : 0;
    return points[left]! + share * (points[right]! - points[left]!);
  });
}

/** The highest loss that can be drawn: somewhat above the run before; without one (or with another
 * loss function) the loss of a wrong answer with p = 0.95. */
export function ceiling({ before, after, question }: Asked, run: Run | undefined): number {
  const seen = run?.history.loss?.filter(Number.isFinite) ?? [];
  if (!asksFirstRun(question) && before.loss === after.loss && seen.length > 0)
    return 1.25 * Math.max(...seen) || 1;
  const z = Math.log(0.95 / 0.05);
  const { value } = lossOf(after.loss, after.output);
  return Math.max(value(z, 0.95, 0, expNegAbs(z)), value(-z, 0.05, 1, expNegAbs(z))) || 1;
}

/** The resolution of a drawn curve: at most two hundredths of the ceiling. */
export function stepOf(top: number): number {
  return 10 ** Math.floor(Math.log10(top / 50));
}

/** Which way a loss went; a diverged one (NaN) went up. */
export function trend(from: number, to: number): Trend {
  if (!Number.isFinite(to)) return "higher";
  if (Math.abs(to - from) <= SAME_LOSS * Math.max(Math.abs(from), Math.abs(to))) return "same";
  return to < from ? "lower" : "higher";
}

/** exact: as predicted; near: within the tolerances above; direction: a curve that is far
 * off but goes the same way from its first to its last epoch. */
type Verdict = "exact" | "near" | "direction" | "off";

/** Grade a prediction by its run. */
export function gradePrediction(prediction: Prediction, run: Run): Verdict {
  if (prediction.ask === "curve") return gradeCurve(prediction.value, run.history.loss ?? []);
  if (prediction.ask === "loss")
    return trend(prediction.from, last(run.history.loss)) === prediction.value ? "exact" : "off";
  const { tp, fn } = run.confusion!; // only asked about classes
  const found = prediction.ask === "found";
  const gap = Math.abs(prediction.value - (found ? tp : last(run.history.accuracy)));
  if (gap < (found ? 0.5 : 0.0005)) return "exact"; // accuracy is shown to a tenth of a per cent
  // Slightly more, so that a gap of exactly the tolerance is within it.
  return gap <= (found ? Math.max(1, NEAR_FOUND * (tp + fn)) : NEAR_ACCURACY) + 1e-9
    ? "near"
    : "off";
}

function gradeCurve(drawn: number[], real: number[]): Verdict {
  const { mean } = distance(drawn, real);
  if (mean <= NEAR_CURVE * Math.max(...real)) return "near"; // false for NaN
  const way = (values: number[]) => trend(values[0], last(values));
  return drawn.length > 1 && way(drawn) === way(real) ? "direction" : "off";
}

/** The mean distance of two curves, and the epoch (from 0) in which they are farthest
 * apart. NaN where one of them has a value that is no number. */
export function distance(drawn: number[], real: number[]): { mean: number; farthest: number } {
  const gaps = drawn.map((value, i) => Math.abs(value - real[i]));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return { mean, farthest: gaps.indexOf(Math.max(...gaps)) };
}

/** A stored prediction, checked; undefined if it does not fit a run of this many epochs. */
export function readPrediction(raw: unknown, epochs: number): Prediction | undefined {
  const { ask, value, from } = Object(raw) as { ask: unknown; value: unknown; from: unknown };
  const number = typeof value === "number" && value >= 0 ? value : NaN;
  if (ask === "found" && Number.isInteger(number) && number <= 1e9) return { ask, value: number };
  if (ask === "accuracy" && number <= 1) return { ask, value: number };
  if (ask === "loss" && trends.includes(value as Trend))
    return { ask, value: value as Trend, from: typeof from === "number" ? from : NaN };
  const curve =
    Array.isArray(value) &&
    value.length === epochs &&
    value.every((each) => Number.isFinite(each) && each >= 0);
  return ask === "curve" && curve ? { ask, value: [...value] } : undefined;
}

function last(values: number[] | undefined): number {
  return values?.at(-1) ?? NaN;
}
