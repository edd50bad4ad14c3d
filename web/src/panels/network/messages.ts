/** Sentences of the panels that look inside: network, batches, loss of one prediction. */

import type { Texts } from "../../ui/words";

export const inside = {
  network: { ko: "신경망", en: "Network" },
  networkText: {
    ko: "입력 {inputs}개 → 은닉 노드 {nodes}개 → 출력 노드 1개. 학습으로 정할 숫자(가중치와 편향)는 {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개입니다.",
    en: "{inputs} inputs → {nodes} hidden nodes → 1 output node. Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}.",
  },
  networkInput: { ko: "입력", en: "inputs" },
  networkHidden: { ko: "은닉층", en: "hidden" },
  networkOutput: { ko: "출력층", en: "output" },
  batches: { ko: "한 에포크의 배치", en: "The batches of one epoch" },
  batchesText: {
    ko: "샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 고칩니다.",
    en: "{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times.",
  },
  batchesOne: {
    ko: "샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 고칩니다.",
    en: "All {samples} samples make one batch. One epoch updates the weights once.",
  },
  batchesLegend: {
    ko: "파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",
    en: "Blue and grey batches take turns; the orange one is the last.",
  },
  batchesHeld: {
    ko: "빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.",
    en: "The hatched {held} are validation data and not trained on.",
  },
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
} as const satisfies Texts;
