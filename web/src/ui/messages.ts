/** Texts that more than one part of the lab shows. */

import lab from "../../../spec/messages/lab.json";
import type { Messages } from "../core/words";

export const shared = {
  stepperFirst: {
    ko: "학습하기 전입니다. 처음 가중치를 아직 한 번도 고치지 않았습니다.",
    en: "Before training: the first weights, not updated yet.",
  },
  stepperHere: {
    ko: "{epoch}에포크째, {batches}개 가운데 {batch}번째 배치입니다. 이 배치의 손실은 {loss}, 지금까지 가중치를 {updates}번 고쳤습니다.",
    en: "Epoch {epoch}, batch {batch} of {batches}. Loss of this batch {loss}; {updates} updates so far.",
  },
  stepperDone: { ko: "학습이 끝났습니다.", en: "The training is over." },
  questionWaitsStatus: {
    ko: "아직 학습하지 않았습니다. 먼저 예측해 주세요.",
    en: "Nothing is trained yet: predict first.",
  },
  trendlower: { ko: "더 낮음", en: "lower" },
  trendsame: { ko: "비슷함", en: "about the same" },
  trendhigher: { ko: "더 높음", en: "higher" },
  countOf: { ko: "{value}{unit}", en: "{value}" },
  predicted: { ko: "예측", en: "predicted" },
  lossCurve: { ko: "마지막 손실 {loss}", en: "last loss {loss}" },
  lossWent: { ko: "{trend} ({from} → {to})", en: "{trend} ({from} → {to})" },
  withAlarms: { ko: "{text} (잘못된 경보 {alarms})", en: "{text} ({alarms} false alarms)" },
  lockedWhy: {
    ko: "'잠김'이라고 적힌 설정은 이 실험실을 만든 사람이 고정해 두어서 바꿀 수 없습니다.",
    en: "Settings marked 'locked' were fixed by whoever made this lab and cannot be changed.",
  },
  qrAlt: { ko: "아래 링크를 담은 QR 코드", en: "QR code of the link below" },
  qrTooLong: {
    ko: "링크가 너무 길어서 QR 코드로 만들 수 없습니다.",
    en: "The link is too long for a QR code.",
  },
  loss: lab.loss,
  accuracy: { ko: "{metric}", en: "{metric}" },
  epoch: lab.epoch,
  baseline: { ko: "기준선: {allNegative} {share}", en: "baseline: {allNegative} {share}" },
  current: lab.current,
  previous: lab.previous,
  r2: lab.r2,
  lastLoss: { ko: "마지막 손실", en: "Last loss" },
  lastValLoss: { ko: "검증 손실", en: "Validation loss" },
  lastValAccuracy: { ko: "검증 {metric}", en: "Validation {metricInText}" },
  baselineRow: { ko: "기준선 ({baselineInText})", en: "Baseline ({baselineInText})" },
  found: { ko: "{foundCases}", en: "{foundCases}" },
  foundValue: { ko: "{died}{unit} 중 {found}{unit}", en: "{found} of {died}" },
  auc: lab.auc,
  seconds: { ko: "걸린 시간", en: "Time" },
  secondsValue: { ko: "{seconds}초", en: "{seconds} s" },
  engine: lab.engine,
  pageEngine: { ko: "페이지 (자바스크립트)", en: "page (JavaScript)" },
  kerasEngine: lab.kerasEngine,
  kerasShort: { ko: "케라스", en: "Keras" },
  confusion: {
    ko: "혼동 행렬: {samples}{unit}[을|를] 마지막 가중치로 나눈 결과",
    en: "Confusion matrix: all {samples} {people}, last weights",
  },
  actual: { ko: "실제", en: "actual" },
  modelAnswer: { ko: "모델의 답", en: "the model's answer" },
  positive: { ko: "{positive}", en: "{positive}" },
  negative: { ko: "{negative}", en: "{negative}" },
  copied: { ko: "복사했습니다.", en: "Copied." },
  defaultValue: lab.defaultValue,
  valuesOf: { ko: "{title}: 에포크를 골라 값 읽기", en: "{title}: read the values at an epoch" },
  atEpoch: { ko: "에포크 {epoch}", en: "epoch {epoch}" },
} as const satisfies Messages;
