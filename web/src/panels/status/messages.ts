/** Texts of the status line. */

import lab from "../../../../spec/messages/lab.json";
import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  training: { ko: "학습하는 중입니다.", en: "Training." },
  kernelTraining: lab.kernelTraining,
  summary: {
    ko: "{epochs}에포크, 손실 {loss}, 정확도 {accuracy} ({beside}), {cases} {died}{unit} 중 {found}{unit} 발견.",
    en: "{epochs} epochs, loss {loss}, accuracy {accuracy} ({beside}), {found} of {died} {cases} found.",
  },
  summaryNumber: {
    ko: "{epochs}에포크, 손실 {loss}, {metric} {error} (기준선 {baseline}), R² {r2}.",
    en: "{epochs} epochs, loss {loss}, {metricInText} {error} (baseline {baseline}), R² {r2}.",
  },
  baselineSame: lab.baselineSame,
  baselineAbove: lab.baselineAbove,
  baselineBelow: lab.baselineBelow,
  kernelStarting: {
    ko: "텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.",
    en: "TensorFlow is starting; meanwhile the page engine trains.",
  },
  kernelLost: {
    ko: "커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",
    en: "The kernel does not answer (busy or gone). The page engine goes on.",
  },
  difference: {
    ko: "두 엔진의 가장 큰 차이: {difference} (상대값)",
    en: "largest difference of the two engines: {difference} (relative)",
  },
  chaotic: {
    ko: "이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",
    en: "From this start tiny rounding differences grow; Keras itself can differ so much between machines.",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
