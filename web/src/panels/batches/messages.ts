/** Texts of the batches of an epoch. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  batches: { ko: "한 에포크의 배치", en: "The batches of one epoch" },
  batchesText: {
    ko: "샘플 {samples}개를 {size}개씩 나누면 배치 {batches}개가 되고, 마지막 배치에는 {last}개가 남습니다. 한 에포크에 가중치를 {batches}번 업데이트합니다.",
    en: "{samples} samples by {size} make {batches} batches; the last holds {last}. One epoch updates the weights {batches} times.",
  },
  batchesOne: {
    ko: "샘플 {samples}개가 모두 배치 하나에 들어갑니다. 한 에포크에 가중치를 1번 업데이트합니다.",
    en: "All {samples} samples make one batch. One epoch updates the weights once.",
  },
  batchesLegend: {
    ko: "파란 칸과 회색 칸은 번갈아 나오는 배치이고, 주황색 칸은 마지막 배치입니다.",
    en: "Blue and grey batches take turns; the orange one is the last.",
  },
  batchesValidation: {
    ko: "빗금 친 {validation}개는 검증 데이터라서 학습에 쓰지 않습니다.",
    en: "The hatched {validation} are validation data and not trained on.",
  },
  square: {
    ko: "{place}번째로 들어가는 {number}번({truth}), 배치 {batch}",
    en: "Taken as no. {place}: number {number} ({truth}), batch {batch}",
  },
  squareHeld: {
    ko: "학습에 쓰지 않는 {number}번({truth})",
    en: "Number {number} ({truth}), not trained on",
  },
  squareAbout: {
    ko: "칸을 가리키면 어느 샘플인지 보입니다.",
    en: "Point at a square to see which sample it is.",
  },
  inHand: {
    ko: "테두리를 두른 칸이 지금의 배치입니다: {list}번.",
    en: "The framed squares are the batch in hand: numbers {list}.",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
