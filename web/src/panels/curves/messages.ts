/** Texts of the charts. */

import lab from "../../../../spec/messages/lab.json";
import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  pinnedLine: { ko: "고정한 {number}번", en: "pinned no. {number}" },
  preview: { ko: "페이지 엔진 (미리 보기)", en: "page engine (preview)" },
  zoom: { ko: "축 확대", en: "zoom" },
  nearBaseline: { ko: "축 확대: 기준선 근처만 봅니다", en: "Zoom the axis to the baseline" },
  validation: lab.validation,
  validationWithBaseline: {
    ko: "검증 데이터 (그 기준선 {share})",
    en: "validation (its baseline {share})",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
