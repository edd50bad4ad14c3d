/** The tree of a YAML file, judged and read as scenes. */

import rules from "../../../spec/scenes.json";
import type { Language, Settings } from "../core/settings";
import type { PanelName } from "../state/options";
import { type MapNode, sentence, type Tree, unseen } from "./scene_tree";
import type { Mistake, Prediction, Result, Scene, SceneFile } from "./scenes";

type Key = Parameters<typeof sentence>[0];
type Fields = Record<string, string | number>;
type Part = keyof typeof rules.fields;
/** What a field is and what stands behind it. */
type Entries = Record<string, { line: number; value: Tree }>;

const { limits, figures, lengths } = rules;

export class SceneReader {
  private readonly settingNames: string[];

  constructor(
    private readonly language: Language,
    private readonly mistakes: Mistake[],
  ) {
    this.settingNames = Object.keys(livefit.makeSettings({}, language));
  }

  /** All mistakes by line, the first ones of too many. */
  inOrder(): Mistake[] {
    const sorted = this.mistakes
      .map((mistake, i) => ({ mistake, i }))
      .sort((a, b) => a.mistake.line - b.mistake.line || a.i - b.i);
    const shown = sorted.slice(0, limits.mistakes).map(({ mistake }) => mistake);
    const count = sorted.length - shown.length;
    if (count > 0)
      shown.push({ line: shown.at(-1)!.line, message: sentence("more", this.language, { count }) });
    return shown;
  }

  file(root: Tree): SceneFile | undefined {
    if (root.kind !== "map") return void this.miss(root.line, "shape_file");
    const fields = this.fields(root, "file");
    const title = this.text(fields, "title");
    const { items = [], line } = this.list(fields, "scenes") ?? { line: 1 };
    const count = items.length;
    if (fields.scenes?.value.kind === "list" && (count === 0 || count > limits.scenes))
      this.miss(line, "scenes", { limit: limits.scenes, count });
    const scenes = items.slice(0, limits.scenes).map((item) => this.scene(item));
    this.distinct(items.slice(0, limits.scenes));
    return { title, scenes: scenes.filter((scene) => scene !== undefined) };
  }

  private scene(tree: Tree): Scene | undefined {
    if (tree.kind !== "map")
      return void this.miss(tree.line, "shape_map", {
        name: "scenes",
        example: rules.examples.scenes,
      });
    const fields = this.fields(tree, "scene");
    const id = this.word(fields, "id");
    if (id !== undefined && !/^[a-z0-9][a-z0-9-]{0,39}$/.test(id)) this.miss(fields.id.line, "id");
    const before = fields.before && this.settings(fields, "before");
    return {
      id: id ?? "",
      title: this.text(fields, "title"),
      units: this.words(fields, "units", isUnit, "unit"),
      minutes: this.minutes(fields),
      ask: this.text(fields, "ask", before, true),
      ...(fields.predict ? { predict: this.prediction(fields, before) } : {}),
      ...(before ? { before } : {}),
      settings: this.settings(fields, "settings"),
      show: this.panels(fields),
      controls: this.controls(fields),
      point: this.text(fields, "point", before),
      see: this.text(fields, "see", before),
      conclude: this.text(fields, "conclude", before),
      notes: this.text(fields, "notes", before),
      result: this.result(fields),
    };
  }

  /** The known fields of a part; the others, doubled and missing ones are mistakes. */
  private fields(tree: MapNode, part: Part): Entries {
    const allowed = rules.fields[part];
    const found: Entries = Object.create(null);
    for (const { name, line, value } of tree.entries) {
      if (!allowed.includes(name))
        this.miss(line, "unknown", { name: clip(name), allowed: allowed.join(", ") });
      else if (found[name]) this.miss(line, "twice", { name });
      else found[name] = { line, value };
    }
    for (const name of rules.required[part]) {
      if (!found[name]) this.miss(tree.line, "missing", { name, example: example(name) });
    }
    return found;
  }

  /** What a field holds as it is written, without a judgement. */
  private word(fields: Entries, name: string): string | undefined {
    const field = fields[name];
    if (!field) return undefined;
    if (field.value.kind === "text") return field.value.text.trim();
    return void this.miss(field.line, "shape_text", { name });
  }

  /** A text for people. `early`: it is shown before the run. */
  private text(fields: Entries, name: string, before?: object, early = false): string {
    const text = this.word(fields, name);
    if (text !== undefined) this.judge(text, name, fields[name].line, before, early);
    return text ?? "";
  }

  private judge(
    text: string,
    name: string,
    line: number,
    before: object | undefined,
    early: boolean,
  ): void {
    const [limit, length] = [lengths[name as keyof typeof lengths], [...text].length];
    if (text === "") this.miss(line, "empty", { name });
    if (length > limit) this.miss(line, "long", { name, length, limit });
    if (unseen.test(text)) this.miss(line, "character");
    for (const [, figure] of text.matchAll(/\{([^{}]*)\}/g)) {
      const [, behind, base] = /^(before\.)?(.*)$/s.exec(figure)!;
      const fields = { name, figure: clip(figure), allowed: figures.join(", ") };
      if (name === "title" || !figures.includes(base)) this.miss(line, "figure", fields);
      else if (behind && !before) this.miss(line, "no_before", fields);
      else if (early && !behind) this.miss(line, "too_early", fields);
    }
  }

  private list(fields: Entries, name: string): { items: Tree[]; line: number } | undefined {
    const field = fields[name];
    if (!field) return undefined;
    if (field.value.kind === "list") return { items: field.value.items, line: field.line };
    return void this.miss(field.line, "shape_list", { name, example: example(name) });
  }

  /** The members of a list of names that `isKnown`; `key` tells of the others. */
  private words(
    fields: Entries,
    name: string,
    isKnown: (word: string) => boolean,
    key: Key,
    more: Fields = {},
  ): string[] {
    const words: string[] = [];
    for (const item of this.list(fields, name)?.items ?? []) {
      const word = item.kind === "text" ? item.text.trim() : "";
      if (item.kind !== "text") this.miss(item.line, "shape_text", { name });
      else if (!isKnown(word)) this.miss(item.line, key, { name: clip(word), ...more });
      else if (words.includes(word)) this.miss(item.line, "twice", { name: word });
      else words.push(word);
    }
    return words;
  }

  private minutes(fields: Entries): number {
    const word = this.word(fields, "minutes");
    const value = wholeNumber(word);
    const bad = value === undefined || value < 1 || value > limits.minutes;
    if (word !== undefined && bad)
      this.miss(fields.minutes.line, "minutes", { limit: limits.minutes });
    return value ?? 0;
  }

  private prediction(fields: Entries, before?: object): Prediction {
    const map = this.map(fields, "predict");
    if (!map) return { choices: [], answer: 0 };
    const parts = this.fields(map, "predict");
    const { items = [], line } = this.list(parts, "choices") ?? { line: 1 };
    const choices: string[] = [];
    for (const item of items) {
      if (item.kind !== "text") this.miss(item.line, "shape_text", { name: "choices" });
      else {
        choices.push(item.text.trim());
        this.judge(item.text.trim(), "choices", item.line, before, true);
      }
    }
    const isList = parts.choices?.value.kind === "list";
    if (isList && (items.length < 2 || items.length > 5 || new Set(choices).size < choices.length))
      this.miss(line, "choices", { count: new Set(choices).size });
    const word = this.word(parts, "answer");
    const answer = wholeNumber(word);
    const last = Math.max(0, items.length - 1);
    if (word !== undefined && (answer === undefined || answer > last))
      this.miss(parts.answer.line, "answer", { limit: last });
    return { choices, answer: answer ?? 0 };
  }

  private settings(fields: Entries, name: "before" | "settings"): Partial<Settings> {
    const found: Record<string, unknown> = Object.create(null);
    for (const { name: setting, line, value } of this.map(fields, name)?.entries ?? []) {
      if (setting in found) this.miss(line, "twice", { name: setting });
      else if (value.kind !== "text") this.miss(line, "shape_text", { name: clip(setting) });
      else if (setting === "data" && value.text.trim() === "own") this.miss(line, "own");
      else this.check(setting, value.text.trim(), line, found);
    }
    return { ...found };
  }

  /** Put a setting into `into` as the table of settings keeps it. */
  private check(name: string, text: string, line: number, into: Record<string, unknown>): void {
    const given = /^-?[0-9]{1,20}(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?$/.test(text)
      ? Number(text)
      : /^(null|~)?$/.test(text)
        ? null
        : text;
    try {
      into[name] = this.made(name, given);
    } catch {
      this.mistakes.push({ line, message: this.refusal(clip(name), clip(text)) });
    }
  }

  private made(name: string, value: unknown): unknown {
    return livefit.makeSettings({ [name]: value }, this.language)[name as keyof Settings];
  }

  /** What the table of settings says against a value as it is written. */
  private refusal(name: string, text: string): string {
    try {
      return String(this.made(name, text));
    } catch (error) {
      return (error as Error).message;
    }
  }

  private panels(fields: Entries): PanelName[] {
    const allowed = { allowed: rules.panels.join(", ") };
    const names = this.words(
      fields,
      "show",
      (word) => rules.panels.includes(word),
      "panel",
      allowed,
    );
    if (names.length > 1) this.miss(fields.show.line, "panels");
    return names as PanelName[];
  }

  private controls(fields: Entries): (keyof Settings)[] {
    const names = this.words(
      fields,
      "controls",
      (word) => this.settingNames.includes(word),
      "unknown",
      { allowed: this.settingNames.join(", ") },
    );
    return names as (keyof Settings)[];
  }

  private result(fields: Entries): Result {
    const map = fields.result && this.map(fields, "result");
    if (!map) return { loss: "" };
    const parts = this.fields(map, "result");
    const loss = this.word(parts, "loss");
    if (loss !== undefined && !/^([0-9]{1,4}\.[0-9]{4}|[0-9]\.[0-9]{3}e\+[0-9]{1,2})$/.test(loss))
      this.miss(parts.loss.line, "loss");
    const accuracy = this.word(parts, "accuracy");
    if (accuracy !== undefined && !/^(0\.[0-9]{4}|1\.0000)$/.test(accuracy))
      this.miss(parts.accuracy.line, "accuracy");
    const word = this.word(parts, "found");
    const found = wholeNumber(word);
    if (word !== undefined && found === undefined) this.miss(parts.found.line, "found");
    return {
      loss: loss ?? "",
      ...(accuracy === undefined ? {} : { accuracy }),
      ...(found === undefined ? {} : { found }),
    };
  }

  private map(fields: Entries, name: string): MapNode | undefined {
    const field = fields[name];
    if (!field) return undefined;
    if (field.value.kind === "map") return field.value;
    return void this.miss(field.line, "shape_map", { name, example: example(name) });
  }

  /** No two scenes have one id. */
  private distinct(items: Tree[]): void {
    const lines = new Map<string, number>();
    for (const item of items) {
      const field =
        item.kind === "map" ? item.entries.find(({ name }) => name === "id") : undefined;
      if (field?.value.kind !== "text" || field.value.text.trim() === "") continue;
      const id = field.value.text.trim();
      const line = lines.get(id);
      if (line !== undefined) this.miss(field.line, "same_id", { name: clip(id), other: line });
      else lines.set(id, field.line);
    }
  }

  private miss(line: number, key: Key, fields: Fields = {}): void {
    this.mistakes.push({ line, message: sentence(key, this.language, fields) });
  }
}

function isUnit(word: string): boolean {
  const [, letter, digits] = /^([LT])([1-9][0-9]?)$/.exec(word) ?? [];
  return letter !== undefined && Number(digits) <= rules.units[letter as "L" | "T"];
}

function wholeNumber(word: string | undefined): number | undefined {
  return word !== undefined && /^[0-9]{1,6}$/.test(word) ? Number(word) : undefined;
}

function example(name: string): string {
  return rules.examples[name as keyof typeof rules.examples];
}

function clip(text: string): string {
  const signs = [...text];
  return signs.length <= 40 ? text : `${signs.slice(0, 40).join("")}…`;
}
