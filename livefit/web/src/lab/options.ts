/** What a page or a cell asks of a lab, read without ever failing. */

import { readQuestion, type Question } from "../question";
import { rows, makeSettings, SettingError, type Language, type Settings } from "../settings";
import { speak } from "../texts/texts";

export const panelNames = ["network", "batches", "loss_shape", "metrics", "luck", "shelf"] as const;
export type PanelName = (typeof panelNames)[number];

export interface Options {
  /** Names of the settings that have a control, in their order. */
  controls: (keyof Settings)[];
  /** The settings that the lab starts with, complete. */
  settings: Settings;
  show: PanelName[];
  language: Language;
  /** What the reader is asked before the run. */
  question?: Question;
  /** Sentences about what had to be corrected. */
  notes: string[];
}

/** Read the JSON of `data-livefit`; what cannot be used is left out, with a note. */
export function parseOptions(json: string): Options {
  try {
    return readOptions(JSON.parse(json));
  } catch {
    const empty = readOptions({});
    return { ...empty, notes: [speak(empty.language)("badOptions")] };
  }
}

/** The same for options that are an object already. */
export function readOptions(raw: unknown): Options {
  const given = isRecord(raw) ? raw : {};
  const language: Language = given.language === "en" ? "en" : "ko";
  const say = speak(language);
  const notes: string[] = [];
  const known = rows.map((r) => r.name);
  const controls = select(given.controls, known, (name) => notes.push(say("unknownControl", { name })));
  const show = select(given.show, panelNames, (name) => notes.push(say("unknownPanel", { name })));
  const settings = readSettings(given.settings, language, notes);
  const question = given.question === undefined ? undefined : askedBy(given.question, settings, language, notes);
  return { controls: controls.length > 0 ? controls : known, settings, show, language, question, notes };
}

/** A question that can be asked, or none and a note. */
function askedBy(raw: unknown, settings: Settings, language: Language, notes: string[]): Question | undefined {
  try {
    return readQuestion(raw, settings, language);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    notes.push(speak(language)("badQuestion", { reason: error.message }));
    return undefined;
  }
}

/** The members of `list` that are in `known`, each once; `miss` hears of the others. */
function select<T extends string>(list: unknown, known: readonly T[], miss: (name: string) => void): T[] {
  const names = Array.isArray(list) ? [...new Set(list.map(String))] : [];
  names.filter((name) => !known.includes(name as T)).forEach(miss);
  return names.filter((name): name is T => known.includes(name as T));
}

/** The defaults with every usable setting on top. */
function readSettings(raw: unknown, language: Language, notes: string[]): Settings {
  let settings = makeSettings({}, language);
  for (const [name, value] of Object.entries(isRecord(raw) ? raw : {})) {
    try {
      settings = makeSettings({ ...settings, [name]: value }, language);
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      notes.push(error.message);
    }
  }
  return settings;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
