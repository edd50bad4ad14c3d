/** What a page or a cell asks of a lab, read without ever failing. */

import asked from "../../../spec/messages/question.json";
import panels from "../../../spec/panels.json";
import {
  fillIn,
  type Language,
  listedControls,
  makeSettings,
  message,
  rows,
  SettingError,
  type Settings,
} from "../core/settings";
import { type DataSet, dataFor } from "../data/datasets";
import { readTable } from "../data/user_table";
import { type Question, readQuestion } from "../panels/question/model";
import { speak } from "../ui/words";
import type { LinkState } from "./link";

export type PanelName = keyof typeof panels;
export const panelNames = Object.keys(panels) as PanelName[];
const languages: Language[] = ["ko", "en"];

export interface Options {
  /** Names of the settings that have a control, in their order. */
  controls: (keyof Settings)[];
  /** The settings that the lab starts with, complete. */
  settings: Settings;
  /** The reader's own table, where one comes with the lab. */
  own?: DataSet;
  show: PanelName[];
  /** The settings whose control cannot be moved, and those whose control is not shown. */
  lock: (keyof Settings)[];
  hide: (keyof Settings)[];
  /** The settings that "back to this lab's start" means. */
  start: Settings;
  /** The link that changed what the page asked for. */
  link?: LinkState;
  /** In a notebook: the published page that opens such links. */
  book?: string;
  language: Language;
  /** What the reader is asked before the run. */
  question?: Question;
  /** Sentences about what had to be corrected. */
  notes: string[];
}

/** Read the JSON of `data-livefit`; what cannot be used is left out, with a note. */
export function parseOptions(json: string, page?: Language): Options {
  try {
    return readOptions(JSON.parse(json), page);
  } catch {
    const empty = readOptions({}, page);
    return { ...empty, notes: [speak(empty.language)("badOptions")] };
  }
}

/** The same for options that are an object already; `page` is the language where they name none. */
export function readOptions(raw: unknown, page: Language = "ko"): Options {
  const given = isRecord(raw) ? raw : {};
  const language = languages.find((each) => each === given.language) ?? page;
  const say = speak(language);
  const notes: string[] = [];
  const known = rows.map((r) => r.name);
  const controls = select(given.controls, known, (name) =>
    notes.push(say("unknownControl", { name })),
  );
  const show = select(given.show, panelNames, (name) => notes.push(say("unknownPanel", { name })));
  const own = readTable(given.table);
  const settings = readSettings(given.settings, language, notes);
  if (settings.data === "own" && !own) {
    settings.data = "patients";
    notes.push(message("no_table", language));
  }
  const [lock, hide] = [given.lock, given.hide].map((list) =>
    select(list, known, (name) => notes.push(say("unknownControl", { name }))),
  );
  if (Array.isArray(given.notes)) notes.push(...given.notes.map(String)); // of a link, read in Python
  const book = /^https:/.test(String(given.book)) ? String(given.book) : undefined;
  const question =
    given.question === undefined
      ? undefined
      : askedBy(given.question, settings, own, language, notes);
  return {
    controls: controls.length > 0 ? controls : listedControls(settings),
    settings,
    start: settings,
    own,
    show,
    lock,
    hide,
    book,
    language,
    question,
    notes,
  };
}

/** The settings whose control is on the screen. */
export function visibleControls({ controls, hide }: Options): (keyof Settings)[] {
  return controls.filter((name) => !hide.includes(name));
}

/** A question that can be asked, or none and a note. */
export function askedBy(
  raw: unknown,
  settings: Settings,
  own: DataSet | undefined,
  language: Language,
  notes: string[],
): Question | undefined {
  try {
    return readQuestion(raw, settings, language, dataFor(settings, own).target);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    notes.push(fillIn(asked.not_asked[language], { reason: error.message }));
    return undefined;
  }
}

/** The members of `list` that are in `known`, each once; `miss` hears of the others. */
function select<T extends string>(
  list: unknown,
  known: readonly T[],
  miss: (name: string) => void,
): T[] {
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
