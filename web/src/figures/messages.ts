/** Texts of the figures. Titles, and the sentence for who has no JavaScript, are in
 * spec/figures.json: Python writes them too. */

import lab from "../../../spec/messages/lab.json";
import type { Messages } from "../core/words";

export const messages = {
  loss: lab.loss,
  rate: { ko: "학습률", en: "Learning rate" },
  step: { ko: "한 걸음", en: "One step" },
  reset: lab.restart,
  steps: { ko: "걸음 수", en: "Steps" },
  bias: { ko: "편향 b", en: "bias b" },
  small: { ko: "작게 {rate}", en: "Small {rate}" },
  right: { ko: "알맞게 {rate}", en: "Right {rate}" },
  large: { ko: "너무 크게 {rate}", en: "Too large {rate}" },
  curveName: { ko: "손실 곡선", en: "loss curve" },
  tangentName: { ko: "접선(기울기)", en: "tangent (slope)" },
  nextName: { ko: "다음 걸음", en: "next step" },
  pathName: { ko: "지나온 점", en: "points passed" },
  oneWeight: {
    ko: "걸음 {steps}: 편향 {bias}, 손실 {loss}, 기울기 {slope}. 다음 걸음은 -학습률 × 기울기 = -{rate} × ({slope}) = {move}입니다. 손실이 가장 낮은 곳은 {lowest}입니다.",
    en: "Step {steps}: bias {bias}, loss {loss}, slope {slope}. The next step is -learning rate × slope = -{rate} × ({slope}) = {move}. The lowest loss is {lowest}.",
  },
  weight: { ko: "가중치 w", en: "weight w" },
  map: {
    ko: "{name}: 걸음 {steps}, 편향 {bias}, 가중치 {weight}, 손실 {loss}",
    en: "{name}: step {steps}, bias {bias}, weight {weight}, loss {loss}",
  },
  twoWeights: {
    ko: "학습률 {rate}로 {steps}걸음을 간 뒤의 손실: {losses}. 손실이 가장 낮은 곳(×)은 {lowest}, 손실의 기준선은 {baseline}입니다.",
    en: "The loss after {steps} steps with learning rate {rate}: {losses}. The lowest loss (×) is {lowest}, the baseline of the loss {baseline}.",
  },
  axes: {
    ko: "가로: 편향 b, 세로: 종양 크기의 가중치 w",
    en: "across: bias b, upwards: weight w of the tumour size",
  },
  size: { ko: "배치 크기", en: "Batch size" },
  nextBatch: { ko: "다음 배치", en: "Next batch" },
  wholeName: { ko: "{count}명 전체", en: "all {count}" },
  batchName: { ko: "이번 배치", en: "this batch" },
  othersName: { ko: "다른 배치", en: "other batches" },
  biasMove: { ko: "편향을 움직일 쪽", en: "where to move the bias" },
  weightMove: { ko: "가중치를 움직일 쪽", en: "where to move the weight" },
  oneBatch: {
    ko: "배치 {number}/{count}({rows}명, 사망 {deaths}명)의 방향은 전체의 방향과 {angle}° 다릅니다. 배치 {count}개의 평균은 {mean}°입니다.",
    en: "Batch {number} of {count} ({rows} patients, {deaths} died) points {angle}° away from the whole. The mean of the {count} batches is {mean}°.",
  },
  biasTerm: { ko: "편향", en: "bias" },
  sum: { ko: "가중합 z", en: "weighted sum z" },
  activation: { ko: "활성화 함수", en: "Activation" },
  weightedSum: {
    ko: "z = {terms} = {sum}, 노드의 값 {activation}(z) = {output}",
    en: "z = {terms} = {sum}, the value of the node {activation}(z) = {output}",
  },
  prediction: { ko: "예측 p", en: "Prediction p" },
  answer: { ko: "정답", en: "Answer" },
  died: { ko: "1 (사망)", en: "1 (died)" },
  survived: { ko: "0 (생존)", en: "0 (survived)" },
  oneLoss: {
    ko: "정답이 {y}일 때 예측 {p}의 손실: {losses}",
    en: "The loss of prediction {p} where the answer is {y}: {losses}",
  },
} as const satisfies Messages;
