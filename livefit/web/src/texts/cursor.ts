/** Sentences of the cursor that reads a chart. */

import type { Texts } from "./texts";

export const cursor = {
  valuesOf: { ko: "{title}: 에포크를 골라 값 읽기", en: "{title}: read the values at an epoch" },
  atEpoch: { ko: "에포크 {epoch}", en: "epoch {epoch}" },
} satisfies Texts;
