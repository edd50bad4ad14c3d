/** Texts of the lab as a whole. */

import type { Messages } from "../core/words";

export const messages = {
  linkNoLab: {
    ko: "링크에 {lab}번째 실험실이 있지만 이 페이지의 실험실은 {labs}개뿐입니다.",
    en: "The link speaks of lab {lab}; this page's labs: {labs}.",
  },
  title: { ko: "실험실", en: "Lab" },
} as const satisfies Messages;
