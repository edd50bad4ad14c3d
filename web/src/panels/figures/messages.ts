/** Texts of the figures above the charts. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  figures: { ko: "이번 실행의 결과", en: "Results of this run" },
  ofCases: { ko: "/ {died}{unit}", en: "/ {died}" },
  errorsame: shared.same,
  errorbelow: { ko: "기준선보다 낮음 (더 좋음)", en: "below the baseline (better)" },
  errorabove: { ko: "기준선보다 높음 (더 나쁨)", en: "above the baseline (worse)" },
  guess: { ko: "예상", en: "guess" },
  points: { ko: "%p", en: " points" },
  sincePrevious: { ko: "이전 실행보다", en: "since the previous run" },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
