/** Texts of the metrics. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  metrics: { ko: "판단의 임곗값", en: "The threshold of the decision" },
  threshold: { ko: "임곗값", en: "threshold" },
  thresholdShort: {
    ko: "p가 이보다 크면 {positiveLabel} 답합니다.",
    en: "Where p is larger the answer is {positiveLabel}.",
  },
  thresholdWords: {
    ko: "재현율은 {cases} 중에서 찾은 비율이고, 정밀도는 {positiveLabel} 답한 것 중에서 정말 그런 비율입니다. ROC 곡선의 동그라미는 지금의 임곗값, 네모는 기준선, 점선은 무작위 추측(AUC 0.5)입니다.",
    en: "Recall is the share of {cases} that are found; precision the share of those called {positiveLabel} that are. On the ROC curve the circle is the threshold now, the square the baseline, the dashed line chance (AUC 0.5).",
  },
  thresholdRule: {
    ko: "p가 임곗값보다 크면 {positiveLabel} 답합니다. {people} {samples}{unit} 모두를 마지막 가중치로 본 결과이며, 학습에 쓴 {people}도 들어 있습니다. 기준선({allNegative})은 임곗값을 {edge} 쪽 끝까지 옮긴 것과 같습니다.",
    en: "Where p is above the threshold the answer is {positiveLabel}. All {samples} {people} with the last weights; those trained on are among them. The baseline ({allNegative}) is a threshold moved all the way to {edge}.",
  },
  thresholdSpoken: {
    ko: "{threshold}: {died}{unit} 중 {found}{unit} 발견, 잘못된 경보 {alarms}{unit}, 정확도 {accuracy}, 기준선 {baseline}",
    en: "{threshold}: {found} of {died} {cases} found, {alarms} false alarms, accuracy {accuracy}, baseline {baseline}",
  },
  histogram: { ko: "모델이 준 p", en: "p given by the model" },
  histogramRow: {
    ko: "실제 {group} {count}{unit}",
    en: "{group}: {count}",
  },
  histogramTop: { ko: "(가장 높은 막대 {top}{unit})", en: "(highest bar {top})" },
  saidNegative: { ko: "← {negativeLabel} 답함", en: "← called {negativeLabel}" },
  saidPositive: { ko: "{positiveLabel} 답함 →", en: "called {positiveLabel} →" },
  roc: { ko: "ROC 곡선 (AUC {auc})", en: "ROC curve (AUC {auc})" },
  rocPoint: { ko: "지금의 임곗값", en: "the threshold" },
  rocChance: { ko: "무작위", en: "chance" },
  rocAlarms: { ko: "잘못된 경보의 비율", en: "share of false alarms" },
  recallShort: { ko: "재현율", en: "recall" },
  precisionShort: { ko: "정밀도", en: "precision" },
  outOf: { ko: "{all}{unit} 중 {part}{unit} ({share})", en: "{part} of {all} ({share})" },
  nobodyCalled: {
    ko: "– ({positiveLabel} 답한 적 없음)",
    en: "– (nothing is called {positiveLabel})",
  },
  falseAlarms: { ko: "잘못된 경보", en: "False alarms" },
  noPredictions: {
    ko: "손실이 발산해서 예측값이 숫자가 아닙니다.",
    en: "The loss ran away: the predictions are no numbers.",
  },
  thresholdTable: { ko: "임곗값마다의 값", en: "Values at each threshold" },
  fit: { ko: "예측과 실제", en: "Predicted against true" },
  fitRule: {
    ko: "점 하나가 샘플 하나입니다. 대각선에 놓인 점은 정확히 맞힌 것이고, 가로 점선은 언제나 평균으로 답하는 기준선입니다. 샘플 {samples}개를 마지막 가중치로 본 결과이며, 학습에 쓴 샘플도 들어 있습니다.",
    en: "One dot is one sample. On the diagonal it is met exactly; the level dashed line is the baseline that always answers the mean. All {samples} samples with the last weights; those trained on are among them.",
  },
  fitDrawn: {
    ko: "그 가운데 {count}개를 고르게 골라 그렸습니다.",
    en: "{count} of them are drawn, evenly chosen.",
  },
  fitTrue: { ko: "실제 {target}", en: "true {target}" },
  fitPredicted: { ko: "예측", en: "predicted" },
  fitExact: { ko: "정확히 맞힘", en: "exact" },
  fitMean: { ko: "기준선 (평균 {mean})", en: "baseline (mean {mean})" },
  mae: { ko: "평균 절대 오차 (MAE)", en: "Mean absolute error (MAE)" },
  rmse: {
    ko: "평균 제곱근 오차(RMSE) {value}, 기준선 {baseline}",
    en: "Root mean squared error (RMSE) {value}, baseline {baseline}",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
