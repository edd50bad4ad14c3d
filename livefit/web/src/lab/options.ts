/** What a page or a cell asks of a lab, read without ever failing. */

import { readTable } from "../own";
import type { DataSet } from "../datasets";
import { message, rows, makeSettings, listedControls, SettingError, type Language, type Settings } from "../settings";
import { speak } from "../texts/texts";

export const panelNames = ["network", "batches", "loss_shape", "metrics", "luck", "shelf", "table", "map"] as const;
export type PanelName = (typeof panelNames)[number];

export interface Options {
  /** Names of the settings that have a control, in their order. */
  controls: (keyof Settings)[];
  /** The settings that the lab starts with, complete. */
  settings: Settings;
  /** The reader's own table, where one comes with the lab. */
  own?: DataSet;
  show: PanelName[];
  language: Language;
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
  const own = readTable(given.table);
  const settings = readSettings(given.settings, language, notes);
  if (settings.data === "own" && !own) {
    settings.data = "patients";
    notes.push(message("no_table", language));
  }
  return { controls: controls.length > 0 ? controls : listedControls(settings), settings, own, show, language, notes };
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
