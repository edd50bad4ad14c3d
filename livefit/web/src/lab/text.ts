/** Every sentence of the lab, in the reader's language. `{name}` is filled in. */

import type { Language } from "../settings";

const texts = {
  title: { ko: "실험실", en: "Lab" },
  controls: { ko: "설정", en: "Settings" },
  reset: { ko: "강의의 설정으로", en: "Back to the lecture's setting" },
  restart: { ko: "이 실험실의 처음 설정으로", en: "Back to this lab's start" },
  fixed: { ko: "여기서 바꿀 수 없지만 강의와 다른 설정: {list}.", en: "Unlike the lecture, without a control: {list}." },
  newSeed: { ko: "새 시드", en: "New seed" },
  loss: { ko: "손실", en: "Loss" },
  accuracy: { ko: "정확도", en: "Accuracy" },
  epoch: { ko: "에포크", en: "epoch" },
  baseline: { ko: "기준선: 모두 살았다고 답하기 {share}", en: "baseline: everyone survives {share}" },
  current: { ko: "이번 실행", en: "this run" },
  previous: { ko: "이전 실행", en: "previous run" },
  preview: { ko: "페이지 엔진 (미리 보기)", en: "page engine (preview)" },
  validation: { ko: "검증 데이터", en: "validation" },
  validationWithBaseline: { ko: "검증 데이터 (그 기준선 {share})", en: "validation (its baseline {share})" },
  validationBaseline: { ko: "검증의 기준선", en: "Baseline of the validation data" },
  training: { ko: "학습하는 중입니다.", en: "Training." },
  kernelTraining: { ko: "케라스가 학습하는 중입니다.", en: "Keras is training." },
  summary: {
    ko: "{epochs}에포크, 손실 {loss}, 정확도 {accuracy} (기준선 {baseline}), 사망 {died}명 중 {found}명 발견.",
    en: "{epochs} epochs, loss {loss}, accuracy {accuracy} (baseline {baseline}), {found} of {died} deaths found.",
  },
  results: { ko: "결과", en: "Results" },
  lastLoss: { ko: "마지막 손실", en: "Last loss" },
  lastAccuracy: { ko: "마지막 정확도", en: "Last accuracy" },
  lastValLoss: { ko: "검증 손실", en: "Validation loss" },
  lastValAccuracy: { ko: "검증 정확도", en: "Validation accuracy" },
  baselineRow: { ko: "기준선 (모두 생존)", en: "Baseline (everyone survives)" },
  found: { ko: "찾은 사망", en: "Deaths found" },
  foundValue: { ko: "{died}명 중 {found}명", en: "{found} of {died}" },
  auc: { ko: "ROC AUC (찍기 0.5)", en: "ROC AUC (0.5 = chance)" },
  updates: { ko: "고친 횟수", en: "Updates of the weights" },
  seconds: { ko: "걸린 시간", en: "Time" },
  secondsValue: { ko: "{seconds}초", en: "{seconds} s" },
  engine: { ko: "엔진", en: "Engine" },
  pageEngine: { ko: "페이지 (자바스크립트)", en: "page (JavaScript)" },
  kerasEngine: { ko: "케라스 {keras} · 텐서플로 {tensorflow}", en: "Keras {keras} · TensorFlow {tensorflow}" },
  kerasShort: { ko: "케라스", en: "Keras" },
  confusion: { ko: "혼동 행렬: {samples}명을 마지막 가중치로 나눈 결과", en: "Confusion matrix: all {samples} patients, last weights" },
  actual: { ko: "실제", en: "actual" },
  said: { ko: "모델의 답", en: "the model's answer" },
  died: { ko: "사망", en: "died" },
  survived: { ko: "생존", en: "survived" },
  values: { ko: "에포크마다의 값", en: "Values of each epoch" },
  code: { ko: "이 설정의 케라스 코드", en: "Keras code of this setting" },
  copy: { ko: "코드 복사", en: "Copy code" },
  copied: { ko: "복사했습니다.", en: "Copied." },
  copyByHand: { ko: "코드를 선택했습니다. Ctrl+C로 복사하세요.", en: "The code is selected: press Ctrl+C." },
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
  batchesLegend: { ko: "파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.", en: "Blue and grey batches take turns; the orange one is the last." },
  batchesHeld: { ko: "빗금 친 {held}개는 검증 데이터라서 학습에 쓰지 않습니다.", en: "The hatched {held} are validation data and not trained on." },
  lossShape: { ko: "예측 하나에 매기는 손실", en: "What the loss says of one prediction" },
  prediction: { ko: "예측값 p", en: "prediction p" },
  lossShapeText: {
    ko: "예측이 {p}일 때, 실제로 사망(1)이면 손실은 {died}, 생존(0)이면 {survived}입니다.",
    en: "At prediction {p} the loss is {died} if the patient died (1) and {survived} if not (0).",
  },
  lossShapeDied: { ko: "실제 사망 (y = 1)", en: "died (y = 1)" },
  lossShapeSurvived: { ko: "실제 생존 (y = 0)", en: "survived (y = 0)" },
  kernelStarting: { ko: "텐서플로를 준비하는 중입니다. 그동안 페이지 엔진이 학습합니다.", en: "TensorFlow is starting; meanwhile the page engine trains." },
  kernelLost: {
    ko: "커널이 대답하지 않습니다 (바쁘거나 멈췄습니다). 페이지 엔진으로 계속합니다.",
    en: "The kernel does not answer (busy or gone). The page engine goes on.",
  },
  difference: { ko: "두 엔진의 가장 큰 차이: {difference} (상대값)", en: "largest difference of the two engines: {difference} (relative)" },
  chaotic: {
    ko: "이 출발점에서는 아주 작은 반올림 차이가 학습하면서 커집니다. 케라스끼리도 컴퓨터에 따라 이만큼 다를 수 있습니다.",
    en: "From this start tiny rounding differences grow; Keras itself can differ so much between machines.",
  },
  badOptions: { ko: "실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.", en: "The lab's options cannot be read; it starts with the lecture's setting." },
  unknownControl: { ko: "'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.", en: "There is no control '{name}'; it is left out." },
  unknownPanel: { ko: "'{name}'이라는 패널은 없어서 빼고 보여 줍니다.", en: "There is no panel '{name}'; it is left out." },
  defaultValue: { ko: "기본값 {value}", en: "default {value}" },
} satisfies Record<string, Record<Language, string>>;

export type TextKey = keyof typeof texts;
export type Say = (key: TextKey, fields?: Record<string, string | number>) => string;

/** The sentences of one language. */
export function speak(language: Language): Say {
  return (key, fields = {}) =>
    texts[key][language].replace(/\{(\w+)\}/g, (_, field: string) => String(fields[field]));
}
