/** Texts of the network and of the look into a node. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  network: { ko: "신경망", en: "Network" },
  networkText: {
    ko: "학습으로 정할 숫자: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}개",
    en: "Numbers to learn: {inputs}×{nodes} + {nodes} + {nodes} + 1 = {parameters}",
  },
  networkInput: { ko: "입력", en: "inputs" },
  networkHidden: { ko: "은닉층", en: "hidden" },
  networkOutput: { ko: "출력층", en: "output" },
  plus: { ko: "양수", en: "positive" },
  minus: { ko: "음수", en: "negative" },
  gives: { ko: "내보내는 값 0–{most}", en: "gives 0–{most}" },
  givesBelow: { ko: "음수", en: "below 0" },
  thickness: {
    ko: "가장 굵은 선: 은닉층 {hidden}, 출력층 {output}.",
    en: "Thickest line: hidden {hidden}, output {output}.",
  },
  someLines: {
    ko: "입력에서 오는 {all}개 중 굵은 {count}개만 그렸습니다.",
    en: "Of {all} from the inputs the {count} thickest are drawn.",
  },
  bundles: {
    ko: "노드가 많아 선을 묶었습니다: 입력마다 양수 가중치의 평균과 음수 가중치의 평균.",
    en: "Many nodes, so lines are bundled: for each input the means of its positive and of its negative weights.",
  },
  mostChanged: {
    ko: "가장 크게 바뀐 {count}개가 도드라집니다. {from} → {to}: {before} → {after}",
    en: "The {count} that changed most stand out. {from} → {to}: {before} → {after}",
  },
  diverged: {
    ko: "가중치가 숫자가 아닌 값이 되었습니다. 학습이 발산했습니다.",
    en: "Weights are no numbers any more: the training ran away.",
  },
  pickNode: {
    ko: "노드 고르기: 화살표 키나 마우스",
    en: "Choose a node: arrow keys or pointer",
  },
  nodeSpoken: {
    ko: "은닉 노드 {node}: 가중합 {sum}, 출력 {output}, 출력층으로 가는 가중치 {weight}",
    en: "Hidden node {node}: weighted sum {sum}, output {output}, weight to the output node {weight}",
  },
  node: { ko: "은닉 노드", en: "Hidden node" },
  sample: { ko: "{people}", en: "Sample" },
  before: { ko: "이전", en: "Previous" },
  after: { ko: "다음", en: "Next" },
  nextPositive: { ko: "다음 {positive}", en: "Next: {positive}" },
  nextNegative: { ko: "다음 {negative}", en: "Next: {negative}" },
  range: {
    ko: "1부터 {count} 사이의 정수를 넣으세요.",
    en: "Enter a whole number from 1 to {count}.",
  },
  attribute: { ko: "속성", en: "Attribute" },
  value: { ko: "값", en: "Value" },
  scaledValue: { ko: "표준화한 값", en: "Scaled" },
  weight: { ko: "가중치", en: "Weight" },
  product: { ko: "곱", en: "Product" },
  bias: { ko: "편향", en: "Bias" },
  sum: { ko: "모두 더한 값(가중합)", en: "All added up (weighted sum)" },
  afterActivation: { ko: "{activation}를 지난 값", en: "After {activation}" },
  calculation: { ko: "한 항씩 계산하기", en: "Term by term" },
  insideNode: {
    ko: "은닉 노드 {node}: 값 × 가중치를 모두 더합니다",
    en: "Hidden node {node}: value × weight, all added up",
  },
  insideOutput: {
    ko: "출력 노드: 은닉 노드의 출력 × 가중치를 모두 더합니다",
    en: "Output node: each hidden output × weight, all added up",
  },
  nodeNumber: { ko: "노드 {node}", en: "node {node}" },
  otherNodes: { ko: "나머지 노드 {count}개의 합", en: "The other {count} nodes together" },
  allNodes: { ko: "노드 {count}개의 항 모두 보기", en: "All {count} nodes" },
  verdict: {
    ko: "{number}번: {what} {p}, 기준 {threshold}이므로 모델의 답은 {answer}, 실제는 {truth}. {mark}",
    en: "Number {number}: {what} {p}, threshold {threshold}: the model says {answer}, the truth is {truth}. {mark}",
  },
  probability: { ko: "확률", en: "probability" },
  outputValue: { ko: "출력", en: "output" },
  verdictNumber: {
    ko: "{number}번: 예측 {p}, 실제 값 {truth}.",
    en: "Number {number}: predicted {p}, true value {truth}.",
  },
  right: { ko: "○ 맞음", en: "○ right" },
  wrong: { ko: "× 틀림", en: "× wrong" },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;

/** What the output node gives. */
export function outputName(activation: string, t: T): string {
  return t(activation === "linear" ? "outputValue" : "probability");
}
