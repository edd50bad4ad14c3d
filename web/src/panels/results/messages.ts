/** Texts of the results. */

import lab from "../../../../spec/messages/lab.json";
import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  classShares: { ko: "{cases}의 비율", en: "Share of {cases}" },
  classSharesValue: {
    ko: "학습 {trained}, 검증 {validation}",
    en: "training {trained}, validation {validation}",
  },
  validationBaseline: { ko: "검증의 기준선", en: "Baseline of the validation data" },
  results: lab.results,
  updates: lab.updates,
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
