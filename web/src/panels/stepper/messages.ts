/** Texts of the stepper. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  stepper: { ko: "한 걸음씩 학습하기", en: "Train step by step" },
  start: { ko: "처음", en: "Start" },
  batch: { ko: "배치 +1", en: "Batch +1" },
  oneEpoch: { ko: "에포크 +1", en: "Epoch +1" },
  play: { ko: "재생", en: "Play" },
  pause: { ko: "멈춤", en: "Pause" },
  end: { ko: "끝", en: "End" },
  pace: { ko: "재생 속도", en: "Speed of playing" },
  slow: { ko: "느리게", en: "slow" },
  normal: { ko: "보통", en: "normal" },
  fast: { ko: "빠르게", en: "fast" },
  about: {
    ko: "학습이 모두 끝난 모습입니다. 한 걸음 가면 처음부터 시작합니다.",
    en: "The end of the training. A step starts again at its beginning.",
  },
  calm: {
    ko: "학습이 모두 끝난 모습입니다. 재생은 1초에 한 에포크씩 갑니다.",
    en: "The end of the training. With reduced motion it plays one epoch a second.",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
