/** The lecture's scenes: what one is, and the YAML file that they stand in.
 *
 * `livefit/scenes.py` reads the same file and finds the same mistakes; the names, limits
 * and sentences of both are in `livefit/scenes.json`. */

import rules from "../../../spec/scenes.json";
import { decimal } from "../core/format";
import { accuracy, commonShare } from "../core/metrics";
import type { Run } from "../core/run";
import type { Language, Settings } from "../core/settings";
import type { PanelName } from "../state/options";
import { SceneReader } from "./scene_reader";
import { readTree } from "./scene_tree";

export interface Prediction {
  /** 2 to 5 answers to choose from. */
  choices: string[];
  /** Which one is right, counted from 0. */
  answer: number;
}

/** What the run of a scene prints after its last epoch. */
export interface Result {
  /** Four decimals, as is `accuracy`. */
  loss: string;
  accuracy?: string;
  /** Samples of class 1 that were found. */
  found?: number;
}

export interface Scene {
  /** A short code of small letters, digits and hyphens; the class can type it. */
  id: string;
  title: string;
  /** Of the course: L1 to L14, T1 to T15. */
  units: string[];
  minutes: number;
  ask: string;
  predict?: Prediction;
  /** The run that stands behind for comparison; as `settings`, what differs from the
   * lecture's own. */
  before?: Partial<Settings>;
  settings: Partial<Settings>;
  /** At most one. */
  show: PanelName[];
  controls: (keyof Settings)[];
  point: string;
  see: string;
  conclude: string;
  /** For the lecturer's eyes only. */
  notes: string;
  result: Result;
}

export interface SceneFile {
  title: string;
  scenes: Scene[];
}

export interface Mistake {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** The scenes in a YAML text, or what is wrong with it, in the file's order. Never fails,
 * whatever the text is. */
export function readScenes(
  text: string,
  language: Language,
): { file?: SceneFile; mistakes: Mistake[] } {
  const { root, mistakes } = readTree(text, language);
  const reader = new SceneReader(language, mistakes);
  const file = root && reader.file(root);
  const found = reader.inOrder();
  return found.length === 0 ? { file, mistakes: found } : { mistakes: found };
}

/** The same scenes as YAML, every text in double quotes. */
export function writeScenes({ title, scenes }: SceneFile): string {
  return `${[`title: ${quoted(title)}`, "scenes:", ...scenes.map(writeScene)].join("\n")}\n`;
}

function writeScene(scene: Scene): string {
  const lines = rules.fields.scene.map((name) => {
    const value = scene[name as keyof Scene];
    const idle =
      value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
    return idle ? "" : `${name}: ${flow(value)}`;
  });
  return `  - ${lines.filter(Boolean).join("\n    ")}`;
}

/** A value in YAML's flow style. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return String(value);
  const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${pairs.map(([name, each]) => `${name}: ${flow(each)}`).join(", ")}}`;
}

/** Plain where it is a word; what no file can hold becomes a space. */
function quoted(text: string): string {
  const clean = text
    .replace(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/gu, " ")
    .trim();
  return /^[A-Za-z][\w-]*$/.test(clean) ? clean : JSON.stringify(clean);
}

/** The figures of a run by the names that a scene's texts use, as they are shown. */
export function figuresOf({ history, confusion, auc, updates }: Run): Record<string, string> {
  const figures: Record<string, string> = { updates: String(updates) };
  for (const name of ["loss", "accuracy", "val_loss", "val_accuracy"] as const) {
    const series = history[name] ?? [];
    if (series.length === 0) continue;
    // What is no number comes from a kernel as null.
    figures[name] = decimal(series.at(-1) ?? NaN);
    figures[`first_${name}`] = decimal(series[0] ?? NaN);
  }
  if (confusion) {
    const { tp, fn, fp } = confusion;
    Object.assign(figures, { found: String(tp), missed: String(fn), alarms: String(fp) });
    Object.assign(figures, {
      baseline: decimal(commonShare(confusion)),
      evaluated: decimal(accuracy(confusion)),
    });
    figures.auc = decimal(auc ?? NaN);
  }
  return figures;
}

/** A scene's text with `{loss}`, `{before.found}` and the like filled in from its runs;
 * what is not known yet is left as "…". */
export function fillFigures(text: string, run?: Run, before?: Run): string {
  const [now, behind] = [run, before].map((each) => (each ? figuresOf(each) : {}));
  return text.replace(
    /\{(before\.)?(\w+)\}/g,
    (_, prefix: string | undefined, name: string) => (prefix ? behind : now)[name] ?? "…",
  );
}
