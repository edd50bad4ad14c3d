/** The lecture's scenes: their types, and the JSON file they are in. */

import schema from "../../../spec/scenes.schema.json";
import { decimal } from "../core/format";
import { accuracy, commonShare } from "../core/metrics";
import type { Run } from "../core/run";
import type { Language, Settings } from "../core/settings";
import type { PanelName } from "../state/options";
import { checkMessage, checkScenes, type Mistake } from "./scene_check";

export interface Prediction {
  /** 2 to 5 answers to choose from. */
  choices: string[];
  /** Which one is right, counted from 0. */
  answer: number;
}

/** What the run of a scene prints after its last epoch. */
interface Result {
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
  /** The run to compare with; as in `settings`, only what differs from the lecture's. */
  before?: Partial<Settings>;
  settings: Partial<Settings>;
  /** At most one. */
  show: PanelName[];
  controls: (keyof Settings)[];
  /** What is asked for, one or two: large on the screen after the run. */
  figures: string[];
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

/** The scenes in a file's text (JSON), or what is wrong with it. Never throws. */
export function readScenes(
  text: string,
  language: Language,
): { file?: SceneFile; mistakes: Mistake[] } {
  let content: unknown;
  try {
    content = JSON.parse(text, (_, value) => (typeof value === "string" ? value.trim() : value));
  } catch (error) {
    const isYaml = /^(title|scenes):/m.test(text); // the format of earlier versions
    const reason = (error as Error).message;
    return {
      mistakes: [{ message: checkMessage(isYaml ? "yaml" : "json", language, { reason }) }],
    };
  }
  const mistakes = checkScenes(content, language);
  return mistakes.length > 0 ? { mistakes } : { file: fromContent(content), mistakes };
}

/** The scenes of a file's checked content. */
export function fromContent(content: unknown): SceneFile {
  const { title, scenes } = content as SceneFile;
  const lists = { units: [], show: [], controls: [], figures: [] };
  const empty = { ...lists, point: "", see: "", conclude: "", notes: "" };
  return { title, scenes: scenes.map((scene) => ({ ...empty, ...scene })) };
}

const fieldNames = Object.keys(schema.properties.scenes.items.properties) as (keyof Scene)[];

/** The scenes as a file's text; fields that are empty are left out. */
export function writeScenes({ title, scenes }: SceneFile): string {
  const isEmpty = (value: unknown) =>
    value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  const filled = (scene: Scene) =>
    Object.fromEntries(
      fieldNames.filter((name) => !isEmpty(scene[name])).map((name) => [name, scene[name]]),
    );
  return `${JSON.stringify({ title, scenes: scenes.map(filled) }, undefined, 2)}\n`;
}

/** The figures of a run by the names that a scene's texts use, as they are shown. */
export function figuresOf({ history, confusion, auc, updates }: Run): Record<string, string> {
  const figures: Record<string, string> = { updates: String(updates) };
  for (const name of ["loss", "accuracy", "val_loss", "val_accuracy"] as const) {
    const series = history[name] ?? [];
    if (series.length === 0) continue;
    // A kernel sends NaN as null.
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
