/** Texts of the seed sweep. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  seedSweep: { ko: "운일까, 효과일까", en: "Luck or effect" },
  short: { ko: "선 하나가 시드 하나입니다.", en: "One line is one seed." },
  text: {
    ko: "선 하나가 시드 하나입니다. 설정이 같아도 출발이 다르면 결과가 이만큼 흩어집니다. 학습한 {people}[으로|로] 잰 값이라서 처음 보는 {people}에게도 그런지는 말해 주지 않습니다.",
    en: "One line is one seed: so far do results scatter from different starts of the same setting. Measured on the {people} trained on, they do not say how it goes with new ones.",
  },
  start: { ko: "시드 {count}개로 해 보기", en: "Try {count} seeds" },
  stop: { ko: "시드 {count}개 그만 보기", en: "Close the {count} seeds" },
  keep: { ko: "비교할 설정으로 두기", en: "Keep for comparison" },
  drop: { ko: "비교 지우기", en: "Drop the comparison" },
  progress: {
    ko: "시드 {first}~{last}, {all}개 가운데 {done}개 학습",
    en: "Seeds {first} to {last}: {done} of {all} trained",
  },
  chart: { ko: "손실: 출발 {count}개", en: "Loss: {count} starts" },
  a: { ko: "A: 둔 설정", en: "A: kept" },
  b: { ko: "B: 지금 설정", en: "B: now" },
  median: { ko: "{name}의 중앙값", en: "median of {name}" },
  spread: { ko: "중앙값 (최소 ~ 최대)", en: "median (min to max)" },
  accuracyWithBaseline: {
    ko: "{metric} (기준선 {baseline})",
    en: "{metric} (baseline {baseline})",
  },
  foundOf: { ko: "{foundCases} ({died}{unit} 중)", en: "{foundCases} (of {died})" },
  changed: { ko: "A → B: {list}.", en: "A → B: {list}." },
  unchanged: {
    ko: "A와 B의 설정이 같습니다. 설정을 하나 바꾸어 보세요.",
    en: "A and B are the same setting: change one thing.",
  },
  comparison: {
    ko: "시드가 같은 출발 {pairs}쌍 가운데 B가 더 많이 찾은 것은 {more}쌍({moreShare}), 같은 것은 {same}쌍입니다.",
    en: "Of {pairs} pairs with the same seed, B found more {cases} in {more} ({moreShare}) and as many in {same}.",
  },
  comparisonLoss: {
    ko: "B의 마지막 손실이 더 낮은 것은 {lower}쌍({lowerShare}), 같은 것은 {same}쌍입니다.",
    en: "B's last loss is lower in {lower} ({lowerShare}) and the same in {same}.",
  },
  otherLoss: {
    ko: "손실 함수가 달라서 손실의 크기는 견줄 수 없습니다.",
    en: "The loss functions differ, so their values cannot be compared.",
  },
  noPairs: {
    ko: "A와 B에 같은 시드가 없어서 짝지어 견줄 수 없습니다.",
    en: "A and B share no seed, so there are no pairs to compare.",
  },
  only: {
    ko: "이 시드들에서 세어 본 결과일 뿐입니다.",
    en: "This is a count over these seeds, no more.",
  },
  table: { ko: "에포크마다의 손실", en: "Loss of each epoch" },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
