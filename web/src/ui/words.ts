/** Every sentence of the lab, in the reader's language. `{name}` is filled in: by what a
 * view gives, else by the words of the data set (`../datasets.ts`); a particle such as
 * `[을|를]` follows the word before it. */

import { withParticles } from "../core/particles";
import type { Language } from "../core/settings";
import { link } from "../panels/link/messages";
import { map } from "../panels/map/messages";
import { metrics } from "../panels/metrics/messages";
import { inspect } from "../panels/network/inspect_messages";
import { inside } from "../panels/network/messages";
import { question } from "../panels/question/messages";
import { luck } from "../panels/seed_sweep/messages";
import { shelf } from "../panels/shelf/messages";
import { walk } from "../panels/stepper/messages";
import { table } from "../panels/table/messages";
import { cursor } from "./cursor_messages";
import { common } from "./messages";

export type Text = Record<Language, string>;
export type Texts = Record<string, Text>;

const texts = {
  ...common,
  ...inside,
  ...metrics,
  ...luck,
  ...shelf,
  ...cursor,
  ...inspect,
  ...walk,
  ...link,
  ...question,
  ...table,
  ...map,
};

export type TextKey = keyof typeof texts;
/** What stands in braces in a text, and what of it the words of every data set of a target
 * give: the compiler asks the views for the rest. */
type Fields<T extends string> = T extends `${string}{${infer Field}}${infer Rest}`
  ? Field | Fields<Rest>
  : never;
type Common =
  | "positive"
  | "negative"
  | "foundCases"
  | "allNegative"
  | "baselineSaid"
  | "metric"
  | "metricSaid"
  | "people"
  | "unit";
type OfClasses = "positiveSaid" | "negativeSaid" | "cases";
type OfNumbers = "target";
type Needed<K extends TextKey> = K extends TextKey
  ? Exclude<Fields<(typeof texts)[K][Language]>, Common | OfClasses | OfNumbers>
  : never;
type Given = Record<string, string | number>;

export type Say = <K extends TextKey>(
  key: K,
  ...fields: [Needed<K>] extends [never]
    ? [fields?: Given]
    : [fields: Record<Needed<K>, string | number> & Given]
) => string;

/** For a key that is known only when the page runs. */
export type SayAny = (key: TextKey, fields?: Given) => string;

/** The sentences of one language, about one data set. */
export function speak(language: Language, words: Texts = {}): Say & SayAny {
  const particles = language === "ko" ? withParticles : String;
  return (key: TextKey, fields: Given = {}) =>
    particles(
      texts[key][language].replace(/\{(\w+)\}/g, (_, field: string) =>
        String(fields[field] ?? words[field]?.[language]),
      ),
    );
}
