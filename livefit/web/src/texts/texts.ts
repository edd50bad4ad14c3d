/** Every sentence of the lab, in the reader's language. `{name}` is filled in: by what a
 * view gives, else by the words of the data set (`../datasets.ts`); a particle such as
 * `[을|를]` follows the word before it. */

import type { Language } from "../settings";
import { common } from "./common";
import { cursor } from "./cursor";
import { inside } from "./inside";
import { inspect } from "./inspect";
import { link } from "./link";
import { luck } from "./luck";
import { map } from "./map";
import { metrics } from "./metrics";
import { withParticles } from "./particles";
import { question } from "./question";
import { shelf } from "./shelf";
import { table } from "./table";
import { walk } from "./walk";

export type Text = Record<Language, string>;
export type Texts = Record<string, Text>;

const texts = { ...common, ...inside, ...metrics, ...luck, ...shelf, ...cursor, ...inspect, ...walk, ...link, ...question, ...table, ...map };

export type TextKey = keyof typeof texts;
/** What stands in braces in a text, and what of it the words of every data set of a target
 * give: the compiler asks the views for the rest. */
type Fields<T extends string> = T extends `${string}{${infer Field}}${infer Rest}` ? Field | Fields<Rest> : never;
type Common = "positive" | "negative" | "foundCases" | "allNegative" | "baselineSaid" | "metric" | "metricSaid" | "people" | "unit";
type OfClasses = "positiveSaid" | "negativeSaid" | "cases";
type OfNumbers = "target";
type Needed<K extends TextKey> = K extends TextKey ? Exclude<Fields<(typeof texts)[K][Language]>, Common | OfClasses | OfNumbers> : never;
type Given = Record<string, string | number>;

export type Say = <K extends TextKey>(key: K, ...fields: [Needed<K>] extends [never] ? [fields?: Given] : [fields: Record<Needed<K>, string | number> & Given]) => string;

/** For a key that is known only when the page runs. */
export type SayAny = (key: TextKey, fields?: Given) => string;

/** The sentences of one language, about one data set. */
export function speak(language: Language, words: Texts = {}): Say & SayAny {
  const particles = language === "ko" ? withParticles : String;
  return (key: TextKey, fields: Given = {}) =>
    particles(texts[key][language].replace(/\{(\w+)\}/g, (_, field: string) => String(fields[field] ?? words[field]?.[language])));
}
