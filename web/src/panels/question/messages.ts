/** Texts of the question before a run. */

import lab from "../../../../spec/messages/lab.json";
import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  question: { ko: "먼저 예상해 보세요", en: "Predict first" },
  questionChange: {
    ko: "{label}[을|를] {from}에서 {to}[으로|로]",
    en: "{label} from {from} to {to}",
  },
  questionChanged: { ko: "{list} 바꾸면", en: "With {list}," },
  questionUnchanged: { ko: "이 설정으로 학습하면", en: "With this setting," },
  questionWill: { ko: "바꿀 것: {list}.", en: "What will change: {list}." },
  askFound: {
    ko: "{change} {cases} {positives}{unit} 중 몇 {unit}[을|를] 찾을까요?",
    en: "{change} how many of the {positives} {cases} will be found?",
  },
  askAccuracy: {
    ko: "{change} 마지막 에포크의 정확도는 얼마가 될까요?",
    en: "{change} what will the accuracy of the last epoch be?",
  },
  askLoss: {
    ko: "{change} 마지막 손실은 지금보다 어떻게 될까요?",
    en: "{change} how will the last loss compare with the present one?",
  },
  askCurve: {
    ko: "{change} 손실 곡선은 어떤 모양이 될까요?",
    en: "{change} what will the loss curve look like?",
  },
  questionRun: { ko: "예상하고 실행", en: "Predict and run" },
  questionAgain: { ko: "다시 예상", en: "Predict again" },
  questionSkip: { ko: "예상 없이 보기", en: "Show without predicting" },
  questionHow: { ko: "눌러서 고르거나 수를 적으세요", en: "Tap, or type a number" },
  questionNone: { ko: "아직 고르지 않음", en: "nothing chosen yet" },
  questionNumber: { ko: "예상한 값", en: "your prediction" },
  questionBad: {
    ko: "0부터 {most}까지의 {kind} 고를 수 있습니다.",
    en: "It can be {kind} from 0 to {most}.",
  },
  questionWhole: { ko: "정수를", en: "a whole number" },
  questionAny: { ko: "수를", en: "a number" },
  trendWithin: { ko: "{trend} (차이 {share} % 안)", en: "{trend} (within {share} %)" },
  drawHere: { ko: "예상하는 손실 곡선", en: "the loss curve you expect" },
  drawHow: {
    ko: "아래 손실 그래프에 예상하는 곡선을 끌어서 그리세요.",
    en: "Drag the curve you expect over the loss chart below.",
  },
  drawKeys: {
    ko: "←→ 에포크, ↑↓ 손실(Shift: 조금씩), Enter 점 찍기, Delete 점 지우기",
    en: "←→ epoch, ↑↓ loss (Shift: finer), Enter: point, Delete: no point",
  },
  drawPoint: { ko: "{epoch}에포크: 손실 {loss}", en: "epoch {epoch}: loss {loss}" },
  drawNoPoint: { ko: "{epoch}에포크: 점 없음", en: "epoch {epoch}: no point" },
  drawClear: { ko: "지우기", en: "Clear" },
  resultBaseline: lab.baseline,
  resultWaits: { ko: "학습하는 중입니다.", en: "Training." },
  resultLeft: {
    ko: "끝나기 전에 다른 설정을 골라 결과가 없습니다.",
    en: "Other settings were chosen before it ended: no result.",
  },
  verdictexact: { ko: "예상이 맞았습니다", en: "As predicted" },
  verdictnear: { ko: "거의 맞았습니다", en: "Close" },
  verdictdirection: { ko: "방향은 맞았습니다", en: "The direction is right" },
  verdictoff: { ko: "예상과 다른 결과가 나왔습니다", en: "Not as predicted" },
  verdictskipped: { ko: "예상 없이 실행했습니다", en: "Run without a prediction" },
  feedbackGuess: { ko: "예상은 {predicted}, ", en: "you predicted {predicted}; " },
  feedbackPlain: {
    ko: "{verdict}: {guess}결과는 {result}입니다.",
    en: "{verdict}: {guess}the result is {result}.",
  },
  feedbackBaseline: {
    ko: "{verdict}: {guess}결과는 {result}, 기준선({allNegative})은 {baseline}입니다.",
    en: "{verdict}: {guess}the result is {result}, the baseline ({allNegative}) {baseline}.",
  },
  feedbackCurve: {
    ko: "{verdict}: 그린 곡선과 결과는 평균 {mean} 떨어져 있고, 가장 먼 {epoch}에포크에서 예상은 {predicted}, 결과는 {result}입니다.",
    en: "{verdict}: your curve is {mean} away on average, farthest in epoch {epoch} with {predicted} against {result}.",
  },
  feedbackRanAway: {
    ko: "{verdict}: 손실이 발산해서 결과의 곡선이 끝까지 이어지지 않습니다.",
    en: "{verdict}: the loss ran away, so the real curve breaks off.",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
