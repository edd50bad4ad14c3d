/** Sentences of taking a training in steps. */

import type { Texts } from "../../ui/words";

export const walk = {
  walk: { ko: "한 걸음씩 학습하기", en: "Train step by step" },
  walkStart: { ko: "처음으로", en: "To the start" },
  walkBatch: { ko: "배치 하나", en: "One batch" },
  walkEpoch: { ko: "에포크 하나", en: "One epoch" },
  walkPlay: { ko: "▶ 재생", en: "▶ Play" },
  walkPause: { ko: "⏸ 멈춤", en: "⏸ Pause" },
  walkEnd: { ko: "끝으로", en: "To the end" },
  walkPace: { ko: "재생 속도", en: "Speed of playing" },
  slow: { ko: "느리게", en: "slow" },
  normal: { ko: "보통", en: "normal" },
  fast: { ko: "빠르게", en: "fast" },
  walkAbout: {
    ko: "지금은 학습이 모두 끝난 모습입니다. 한 걸음씩 가면 처음 가중치에서 다시 시작합니다.",
    en: "You see the end of the training. A step starts again from the first weights.",
  },
  walkCalm: {
    ko: "지금은 학습이 모두 끝난 모습입니다. 움직임을 줄이는 설정이라서 재생은 1초에 한 에포크씩 갑니다.",
    en: "You see the end of the training. As you prefer reduced motion, it plays one epoch a second.",
  },
  walkFirst: {
    ko: "학습하기 전입니다. 처음 가중치를 아직 한 번도 고치지 않았습니다.",
    en: "Before training: the first weights, not updated yet.",
  },
  walkHere: {
    ko: "{epoch}에포크째, {batches}개 가운데 {batch}번째 배치입니다. 이 배치의 손실은 {loss}, 지금까지 가중치를 {updates}번 고쳤습니다.",
    en: "Epoch {epoch}, batch {batch} of {batches}. Loss of this batch {loss}; {updates} updates so far.",
  },
  walkDone: { ko: "학습이 끝났습니다.", en: "The training is over." },
} as const satisfies Texts;
