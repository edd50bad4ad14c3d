/** The texts a reader sees, in the reader's language. */

import { particle } from "./particles";

export type Language = "ko" | "en";
export type Text = Record<Language, string>;
export type Messages = Record<string, Text>;

/** The names in braces in a text. */
type Fields<T extends string> = T extends `${string}{${infer Field}}${infer Rest}`
  ? Field | Fields<Rest>
  : never;

/** The fields that the words of a data set fill in (`DataSet.words`): those that all have,
 * those of classes, and that of a number. */
export type DataWord =
  | "positive"
  | "negative"
  | "foundCases"
  | "allNegative"
  | "baselineInText"
  | "metric"
  | "metricInText"
  | "people"
  | "unit"
  | "positiveLabel"
  | "negativeLabel"
  | "cases"
  | "target";

type Values = Record<string, string | number>;

/** Returns the text of `key` with its fields filled in. The compiler asks for every field of
 * the text that is not in `Known`. */
export type Translate<M extends Messages, Known extends string = never> = <
  K extends keyof M & string,
>(
  key: K,
  ...fields: [Exclude<Fields<M[K][Language]>, Known>] extends [never]
    ? [fields?: Values]
    : [fields: Record<Exclude<Fields<M[K][Language]>, Known>, string | number> & Values]
) => string;

/** `t` for some messages. `{name}` is filled in from the fields of the call, else from
 * `dataWords`; a Korean particle such as `[을|를]` agrees with the word before it. */
export function translator<M extends Messages>(messages: M, language: Language): Translate<M>;
export function translator<M extends Messages>(
  messages: M,
  language: Language,
  dataWords: Messages,
): Translate<M, DataWord>;
export function translator(
  messages: Messages,
  language: Language,
  dataWords: Messages = {},
): (key: string, fields?: Values) => string {
  return (key: string, fields: Values = {}) =>
    fill(messages[key][language], (name) => String(fields[name] ?? dataWords[name]?.[language]));
}

const SLOT = /\{(\w+)\}|\[([^|\][]+)\|([^|\][]+)\]/g;

/** Only the text itself is searched for slots: what is filled in may hold any characters. */
function fill(text: string, value: (name: string) => string): string {
  let filled = "";
  let end = 0;
  for (const { 0: slot, 1: name, 2: closed, 3: open, index } of text.matchAll(SLOT)) {
    filled += text.slice(end, index);
    filled += name ? value(name) : particle(filled, closed, open);
    end = index + slot.length;
  }
  return filled + text.slice(end);
}
