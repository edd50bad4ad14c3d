/** Sentences of the cursor that reads a chart. */

import type { Texts } from "./words";

export const cursor = {
  valuesOf: { ko: "{title}: 에포크를 골라 값 읽기", en: "{title}: read the values at an epoch" },
  atEpoch: { ko: "에포크 {epoch}", en: "epoch {epoch}" },
  everyDigit: {
    ko: "모든 자릿수로 (정확도는 0과 1 사이)",
    en: "every digit (accuracy from 0 to 1)",
  },
} as const satisfies Texts;
