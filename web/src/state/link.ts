/** A lab's state as a short text behind the `#` of an address. The grammar is explained in the
 * Python twin, `link.py`; both pass the same cases. */

import rule from "../../../spec/link.json";
import {
  badValue,
  checkValue,
  defaults,
  listedControls,
  row,
  rows,
  SettingError,
  type Settings,
  type Value,
} from "../core/settings";
import { type Language, type Messages, translator } from "../core/words";
import { asks, type Question, TEXT_LIMIT } from "../panels/question/model";
import { type LinkState, type Options, type PanelName, panelNames } from "./options";

// Characters that are read; characters of a wrong word in a note; notes, the others are counted.
const { version: VERSION, limit: LIMIT, clip: CLIP, notes: NOTES, messages } = rule;
/** Defaults that were others in the older versions. */
const older = new Map<string, Partial<Settings>>(Object.entries(rule.older));

export { LIMIT };

const NUMBER = /^[0-9]{1,10}(\.[0-9]{1,10})?$/;

type Name = keyof Settings;

/** The fragment (without `#`) for the state of the page's lab `number`. */
export function formatLink(state: Omit<LinkState, "notes">, number = 1): string {
  const { settings, controls, show, lock, hide, question } = state;
  const words = [`lab${number > 1 ? number : ""}=${VERSION}`];
  for (const { name, default: usual } of rows) {
    if (settings[name] !== usual) words.push(`${name}=${settings[name] ?? ""}`);
  }
  if (controls?.length) words.push(`controls=${controls}`);
  if (show) words.push(`show=${show}`);
  if (lock.length > 0) words.push(`lock=${lock}`);
  if (hide.length > 0) words.push(`hide=${hide}`);
  if (question) {
    const change = Object.entries(question.change).map(([name, value]) => `${name}=${value ?? ""}`);
    words.push(`ask=${question.ask}${change.length > 0 ? ":" : ""}${change}`);
    if (question.text) words.push(`text=${percent(question.text, /[%;&]/g)}`);
  }
  return escapeFragment(words.join(";"));
}

/** The fragment of a lab that was opened with these options and now has `settings`. It is complete:
 * a cell or another page opens the same lab. `elsewhere`: that page may show other panels. The
 * question is included only while the settings are those it starts with. */
export function linkOf(
  options: Options,
  settings: Settings,
  number: number,
  elsewhere = false,
): string {
  const { controls, show, lock, hide, link } = options;
  const question = (isSame(settings, options.settings) && options.question) || null;
  const all = String(controls) === String(listedControls(settings));
  const lists = {
    controls: all && !link?.controls ? null : controls,
    show: show.length > 0 || link?.show || elsewhere ? show : null,
  };
  return formatLink({ settings, ...lists, lock, hide, question }, number);
}

export function isSame(a: Settings, b: Settings): boolean {
  return rows.every(({ name }) => a[name] === b[name]);
}

/** The labs in a fragment (without `#`), each with its part of the text. */
export function labParts(fragment: string): { number: number; text: string }[] {
  return decode(Array.from(fragment).slice(0, LIMIT).join(""))
    .split("&")
    .map((text) => ({ text, match: /^lab([0-9]{0,3})=/.exec(text) }))
    .flatMap(({ text, match }) => (match ? [{ number: Number(match[1] || "1"), text }] : []));
}

/** The state of one lab in a link or fragment (without a number: of the first lab in it); undefined
 * if that lab is not in it. Accepts any text. */
export function readLink(text: string, language: Language, number?: number): LinkState | undefined {
  const fragment = text.slice(text.indexOf("#") + 1);
  const parts = labParts(fragment);
  const wanted = parts
    .filter((part) => part.number === (number || parts[0].number))
    .map((part) => part.text.slice(part.text.indexOf("=") + 1));
  if (wanted.length === 0) return undefined;
  const reader = new Reader(language);
  if (Array.from(fragment).length > LIMIT) reader.note("long", { limit: LIMIT });
  if (wanted.length > 1) reader.note("twice", { name: "lab" });
  return reader.read(wanted[0].split(";"));
}

/** Escape what may not stand in an address; `decode` undoes it. */
export function escapeFragment(text: string): string {
  return percent(text, /[\0-\x20"#%<>`\x7f]/g);
}

function percent(text: string, unsafe: RegExp): string {
  return text.replace(
    unsafe,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/** Undo the percent encoding of browsers and messengers; bytes that are not UTF-8 stay. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes.replace(/%([0-7][0-9A-Fa-f])/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      );
    }
  });
}

/** Reads the words of one lab; what cannot be used is left out, with a note. */
class Reader {
  private readonly notes: string[] = [];

  constructor(private readonly language: Language) {}

  note(key: keyof typeof messages, fields: Record<string, string | number> = {}): void {
    this.notes.push(translator(messages as Messages, this.language)(key, fields));
  }

  read([version, ...words]: string[]): LinkState {
    const then = older.get(version);
    if (version !== VERSION && !then) this.note("version", { version: clip(version) });
    const settings = { ...defaults(), ...then };
    const names = rows.map((r) => r.name);
    const known = new Map<string, readonly string[]>([
      ["controls", names],
      ["show", panelNames],
      ["lock", names],
      ["hide", names],
    ]);
    const values = this.pairs(
      words.filter(Boolean),
      (name) => row(name) !== undefined || known.has(name) || name === "ask" || name === "text",
    );
    const lists = new Map<string, string[]>();
    for (const [name, value] of values) {
      if (known.has(name)) lists.set(name, this.list(value, known.get(name)!));
      else if (row(name))
        Object.assign(settings, { [name]: this.value(name, value) ?? settings[name as Name] });
    }
    const question = this.question(values.get("ask"), values.get("text"));
    const list = <T>(name: string) => lists.get(name) as T[] | undefined;
    return {
      settings,
      controls: list<Name>("controls")?.length ? list<Name>("controls")! : null,
      show: list<PanelName>("show") ?? null,
      lock: list<Name>("lock") ?? [],
      hide: list<Name>("hide") ?? [],
      question,
      notes: this.bounded(),
    };
  }

  /** The words `name=value` by their names; of two with one name the first counts. */
  private pairs(words: string[], isKnown: (name: string) => boolean): Map<string, string> {
    const found = new Map<string, string>();
    for (const word of words) {
      const [name] = word.split("=", 1);
      if (name === word || !isKnown(name)) this.note("unknown", { name: clip(word) });
      else if (found.has(name)) this.note("twice", { name });
      else found.set(name, word.slice(name.length + 1));
    }
    return found;
  }

  private list(value: string, known: readonly string[]): string[] {
    const names = [...new Set(value.split(",").filter(Boolean))];
    names
      .filter((name) => !known.includes(name))
      .forEach((name) => this.note("unknown", { name: clip(name) }));
    return names.filter((name) => known.includes(name));
  }

  /** The setting's value; undefined if the text is not one. */
  private value(name: string, text: string): Value | undefined {
    const r = row(name)!;
    const number = r.type !== "choice" && NUMBER.test(text);
    try {
      return checkValue(
        name,
        number ? Number(text) : text === "" && r.nullable ? null : text,
        this.language,
      );
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      this.notes.push(badValue(r, `'${clip(text)}'`, this.language));
      return undefined;
    }
  }

  private question(given: string | undefined, text: string | undefined): Question | null {
    if (given === undefined) {
      if (text !== undefined) this.note("unknown", { name: clip(`text=${text}`) });
      return null;
    }
    const [kind] = given.split(":", 1);
    const ask = asks.find((each) => each === kind);
    if (!ask) {
      this.note("unknown", { name: clip(`ask=${kind}`) });
      return null;
    }
    const words = given
      .slice(kind.length + 1)
      .split(",")
      .filter(Boolean);
    const entries = [...this.pairs(words, (name) => row(name) !== undefined)].map(
      ([name, value]) => [name, this.value(name, value)],
    );
    const change: Partial<Settings> = Object.fromEntries(
      entries.filter(([, value]) => value !== undefined),
    );
    // Without the unreadable change the question would be about another run.
    if (Object.keys(change).length > 0 || words.length === 0)
      return { ask, change, ...this.wording(text) };
    this.note("question");
    return null;
  }

  private wording(text = ""): { text?: string } {
    const characters = Array.from(decode(text));
    if (characters.length > TEXT_LIMIT) this.note("long_text", { limit: TEXT_LIMIT });
    return text ? { text: characters.slice(0, TEXT_LIMIT).join("") } : {};
  }

  private bounded(): string[] {
    const more = this.notes.length - NOTES;
    if (more > 0)
      this.notes.splice(NOTES, more, translator(messages, this.language)("more", { count: more }));
    return this.notes;
  }
}

function clip(text: string): string {
  const characters = Array.from(text);
  return characters.length <= CLIP ? text : `${characters.slice(0, CLIP).join("")}…`;
}
