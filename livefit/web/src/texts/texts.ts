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
export type Say = (key: TextKey, fields?: Record<string, string | number>) => string;

/** The sentences of one language, about one data set. */
export function speak(language: Language, words: Texts = {}): Say {
  const particles = language === "ko" ? withParticles : String;
  return (key, fields = {}) =>
    particles(texts[key][language].replace(/\{(\w+)\}/g, (_, field: string) => String(fields[field] ?? words[field]?.[language])));
}
