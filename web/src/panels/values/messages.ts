/** Texts of the table of values. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  predictedLoss: { ko: "예상한 손실", en: "Predicted loss" },
  values: { ko: "에포크마다의 값", en: "Values of each epoch" },
  everyDigit: {
    ko: "모든 자릿수로 (정확도는 0과 1 사이)",
    en: "every digit (accuracy from 0 to 1)",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
