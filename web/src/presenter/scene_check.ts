/** Checks of a scenes file that is opened on the screen. Its shape is checked against
 * `spec/scenes.schema.json` (of JSON Schema: what that file uses); `meaning` checks what a
 * schema cannot express. `livefit/scenes/reader.py` makes the same checks. */

import panels from "../../../spec/panels.json";
import spec from "../../../spec/scenes.json";
import schema from "../../../spec/scenes.schema.json";
import { type Language, translator } from "../core/words";
import { makeSettings } from "./lab";

export interface Mistake {
  /** The scene's number, from 1; none: the file as a whole. */
  scene?: number;
  message: string;
}

type Fields = Record<string, string | number>;
type MessageKey = keyof typeof spec.messages;

interface Rule {
  type: string | string[];
  properties?: Record<string, Rule>;
  additionalProperties?: false | Rule;
  required?: string[];
  items?: Rule;
  enum?: string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  /** The text for a value that does not fit; by default that of the keyword. */
  message?: string;
  /** Shown where the field is missing. */
  example?: string;
}

/** The figures that a scene can show large. */
export const figureNames = [...spec.figures, ...spec.screen_figures];

const TEXTS = ["ask", "point", "see", "conclude", "notes"];

/** A message of `spec/scenes.json`. */
export function checkMessage(key: MessageKey, language: Language, fields: Fields = {}): string {
  return translator(spec.messages, language)(key, fields);
}

/** All that is wrong with a file's content, whatever it is. */
export function checkScenes(content: unknown, language: Language): Mistake[] {
  const check = new SceneCheck(language);
  check.shape(content, wholeSchema(), []);
  check.meaning(content);
  return check.mistakes;
}

/** The schema with the settings, panels and figures that there are. */
function wholeSchema(): Rule {
  const whole = structuredClone(schema);
  const { controls, show, figures } = whole.properties.scenes.items.properties;
  Object.assign(controls.items, { enum: Object.keys(makeSettings({}, "en")) });
  Object.assign(show.items, { enum: Object.keys(panels) });
  Object.assign(figures.items, { enum: figureNames });
  return whole as unknown as Rule;
}

class SceneCheck {
  readonly mistakes: Mistake[] = [];

  constructor(private readonly language: Language) {}

  /** `place`: the names and indexes that lead to `value`. */
  shape(value: unknown, rule: Rule, place: (string | number)[]): void {
    const name = String(place.filter((each) => typeof each === "string").at(-1) ?? "");
    const refuse = (keyword: string) =>
      this.add(place, (rule.message ?? keyword) as MessageKey, {
        name,
        value: clip(typeof value === "string" ? value : JSON.stringify(value)),
        length: typeof value === "string" ? [...value].length : 0,
        limit: rule.maximum ?? rule.maxItems ?? rule.maxLength ?? 0,
        allowed: rule.enum?.join(", ") ?? "",
      });
    if (![rule.type].flat().some((type) => isOfType(value, type)))
      return refuse(typeof rule.type === "string" ? rule.type : "value");
    if (typeof value === "string") {
      const length = [...value].length;
      if (length < (rule.minLength ?? 0)) refuse("minLength");
      if (length > (rule.maxLength ?? Infinity)) refuse("maxLength");
      if (rule.pattern && !new RegExp(rule.pattern, "u").test(value)) refuse("pattern");
      if (rule.enum && !rule.enum.includes(value)) refuse("enum");
    } else if (typeof value === "number") {
      if (value < (rule.minimum ?? -Infinity) || value > (rule.maximum ?? Infinity))
        refuse("minimum");
    } else if (Array.isArray(value)) {
      const few = value.length < (rule.minItems ?? 0);
      const different = new Set(value.map((each) => JSON.stringify(each))).size;
      const doubled = rule.uniqueItems && different < value.length;
      if (few || doubled || value.length > (rule.maxItems ?? Infinity)) refuse("items");
      if (rule.items) value.forEach((item, i) => this.shape(item, rule.items!, [...place, i]));
    } else if (isObject(value)) this.fields(value, rule, place);
  }

  private fields(value: Record<string, unknown>, rule: Rule, place: (string | number)[]): void {
    const { properties = {}, additionalProperties: others } = rule;
    for (const name of rule.required ?? [])
      if (!Object.hasOwn(value, name))
        this.add(place, "missing", { name, example: properties[name].example! });
    for (const [name, each] of Object.entries(value)) {
      const inner = Object.hasOwn(properties, name) ? properties[name] : others;
      if (inner) this.shape(each, inner, [...place, name]);
      else {
        const allowed = Object.keys(properties).join(", ");
        this.add(place, "unknown", { name: clip(name), allowed });
      }
    }
  }

  /** Parts of a wrong shape are passed over. */
  meaning(content: unknown): void {
    const scenes = isObject(content) && Array.isArray(content.scenes) ? content.scenes : [];
    const first = new Map<string, number>();
    for (const [at, scene] of scenes.entries()) {
      if (!isObject(scene)) continue;
      const place = ["scenes", at];
      const { id } = scene;
      if (typeof id === "string") {
        if (first.has(id))
          this.add(place, "same_id", { value: clip(id), other: first.get(id)! + 1 });
        else first.set(id, at);
      }
      this.checkSettings(scene.before, place);
      this.checkSettings(scene.settings, place);
      const { choices, answer } = isObject(scene.predict) ? scene.predict : {};
      const options = Array.isArray(choices) ? choices : [];
      if (Number.isInteger(answer) && options.length > 0 && Number(answer) >= options.length)
        this.add(place, "answer");
      const compared = Object.hasOwn(scene, "before");
      for (const name of TEXTS) this.figures(scene[name], name, place, compared);
      for (const option of options) this.figures(option, "choices", place, compared);
    }
  }

  private checkSettings(given: unknown, place: (string | number)[]): void {
    for (const [name, value] of Object.entries(isObject(given) ? given : {})) {
      if (name === "data" && value === "own") this.add(place, "own");
      else if (value === null || ["string", "number"].includes(typeof value))
        try {
          makeSettings({ [name]: value }, this.language);
        } catch (error) {
          this.mistakes.push({ scene: Number(place[1]) + 1, message: (error as Error).message });
        }
    }
  }

  /** The places for figures, as `{loss}`, that nothing can be put into. */
  private figures(
    text: unknown,
    name: string,
    place: (string | number)[],
    compared: boolean,
  ): void {
    if (typeof text !== "string") return;
    for (const [, figure] of text.matchAll(/\{([^{}]*)\}/g)) {
      const base = figure.replace(/^before\./, "");
      const fields = { name, figure: clip(figure), allowed: spec.figures.join(", ") };
      if (!spec.figures.includes(base)) this.add(place, "figure", fields);
      else if (base !== figure) {
        if (!compared) this.add(place, "no_before", fields);
      } else if (["ask", "choices"].includes(name)) this.add(place, "too_early", fields);
    }
  }

  private add(place: (string | number)[], key: MessageKey, fields: Fields = {}): void {
    this.mistakes.push({
      ...(place.length > 1 ? { scene: Number(place[1]) + 1 } : {}),
      message: checkMessage(key, this.language, fields),
    });
  }
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "object") return isObject(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return type === "null" ? value === null : typeof value === type;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function clip(text: string): string {
  const signs = [...text];
  return signs.length <= 40 ? text : `${signs.slice(0, 40).join("")}…`;
}
