/** The options of a lab from a page or a cell; reading them never fails. */

import panels from "../../../spec/panels.json";
import {
  listedControls,
  makeSettings,
  rows,
  SettingError,
  type Settings,
  settingMessages,
} from "../core/settings";
import { type Language, translator } from "../core/words";
import { type DataSet, dataFor } from "../data/datasets";
import { readTable } from "../data/user_table";
import { type Question, readQuestion } from "../panels/question/model";
import { messages } from "./messages";

export type PanelName = keyof typeof panels;
export const panelNames = Object.keys(panels) as PanelName[];
const languages: Language[] = ["ko", "en"];

/** What a link holds for a lab (link.ts). */
export interface LinkState {
  /** Complete: the defaults are filled in. */
  settings: Settings;
  /** The settings that have a control; null: not in the link. */
  controls: (keyof Settings)[] | null;
  /** The optional panels; null: not in the link. */
  show: PanelName[] | null;
  /** The settings whose control cannot be moved. */
  lock: (keyof Settings)[];
  /** The settings whose control is not shown. */
  hide: (keyof Settings)[];
  /** null: none. */
  question: Question | null;
  /** What had to be corrected, in the reader's language. */
  notes: string[];
}

export interface Options {
  /** Names of the settings that have a control, in their order. */
  controls: (keyof Settings)[];
  /** The settings that the lab starts with, complete. */
  settings: Settings;
  /** The user's table, if one comes with the lab. */
  userTable?: DataSet;
  show: PanelName[];
  /** The settings whose control cannot be moved, and those whose control is not shown. */
  lock: (keyof Settings)[];
  hide: (keyof Settings)[];
  /** The settings of the button "Back to start". */
  start: Settings;
  /** The link that changed the page's options. */
  link?: LinkState;
  /** In a notebook: the published page that opens such links. */
  book?: string;
  language: Language;
  /** The question before the run. */
  question?: Question;
  /** What had to be corrected, in the reader's language. */
  notes: string[];
}

/** Read the JSON of `data-livefit`; unusable parts are left out, with a note. */
export function parseOptions(json: string, page?: Language): Options {
  try {
    return readOptions(JSON.parse(json), page);
  } catch {
    const empty = readOptions({}, page);
    return { ...empty, notes: [translator(messages, empty.language)("badOptions")] };
  }
}

/** The same for options that are an object already. `page`: the language if they name none. */
export function readOptions(raw: unknown, page: Language = "ko"): Options {
  const given = isRecord(raw) ? raw : {};
  const language = languages.find((each) => each === given.language) ?? page;
  const t = translator(messages, language);
  const notes: string[] = [];
  const known = rows.map((r) => r.name);
  const controls = select(given.controls, known, (name) =>
    notes.push(t("unknownControl", { name })),
  );
  const show = select(given.show, panelNames, (name) => notes.push(t("unknownPanel", { name })));
  const userTable = readTable(given.table);
  const settings = readSettings(given.settings, language, notes);
  if (settings.data === "own" && !userTable) {
    settings.data = "patients";
    notes.push(translator(settingMessages, language)("no_table"));
  }
  const [lock, hide] = [given.lock, given.hide].map((list) =>
    select(list, known, (name) => notes.push(t("unknownControl", { name }))),
  );
  if (Array.isArray(given.notes)) notes.push(...given.notes.map(String)); // of a link, read in Python
  const book = /^https:/.test(String(given.book)) ? String(given.book) : undefined;
  const question =
    given.question === undefined
      ? undefined
      : askedBy(given.question, settings, userTable, language, notes);
  return {
    controls: controls.length > 0 ? controls : listedControls(settings),
    settings,
    start: settings,
    userTable,
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

/** The question if it can be asked; else undefined, and a note. */
export function askedBy(
  raw: unknown,
  settings: Settings,
  userTable: DataSet | undefined,
  language: Language,
  notes: string[],
): Question | undefined {
  try {
    return readQuestion(raw, settings, language, dataFor(settings, userTable).target);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    notes.push(translator(messages, language)("not_asked", { reason: error.message }));
    return undefined;
  }
}

/** The members of `list` that are in `known`, each once; `onUnknown` is called with the others. */
function select<T extends string>(
  list: unknown,
  known: readonly T[],
  onUnknown: (name: string) => void,
): T[] {
  const names = Array.isArray(list) ? [...new Set(list.map(String))] : [];
  names.filter((name) => !known.includes(name as T)).forEach(onUnknown);
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
