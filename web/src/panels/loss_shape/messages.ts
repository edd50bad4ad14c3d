/** Texts of the loss of one prediction. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  lossShape: { ko: "예측 하나에 매기는 손실", en: "What the loss says of one prediction" },
  prediction: { ko: "예측값 p", en: "prediction p" },
  lossShapeText: {
    ko: "예측이 {p}일 때, 실제로 {positive}(1)이면 손실은 {died}, {negative}(0)이면 {survived}입니다.",
    en: "At prediction {p} the loss is {died} if the truth is {positive} (1) and {survived} if it is {negative} (0).",
  },
  lossShapeTable: { ko: "예측값마다의 손실", en: "Loss at each prediction" },
  lossShapeDied: { ko: "실제 {positive} (y = 1)", en: "{positive} (y = 1)" },
  lossShapeSurvived: { ko: "실제 {negative} (y = 0)", en: "{negative} (y = 0)" },
  lossShapeNumber: {
    ko: "예측이 {p}일 때, 실제 값이 1이면 손실은 {died}, 0이면 {survived}입니다.",
    en: "At prediction {p} the loss is {died} if the truth is 1 and {survived} if it is 0.",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
