/** Texts of the lab as a whole. */

import type { Messages } from "../core/words";

export const messages = {
  linkNoLab: {
    ko: "링크에 {lab}번째 실험실이 있지만 이 페이지의 실험실은 {labs}개뿐입니다.",
    en: "The link speaks of lab {lab}; this page's labs: {labs}.",
  },
  views: { ko: "그림과 표", en: "Views" },
  enlarge: { ko: "크게 열기", en: "Open large" },
  shrink: { ko: "닫기", en: "Close" },
  tabnetwork: { ko: "신경망", en: "Network" },
  tabbatches: { ko: "배치", en: "Batches" },
  tabloss_shape: { ko: "손실의 모양", en: "Loss shape" },
  tabmetrics: { ko: "임곗값", en: "Threshold" },
  tabluck: { ko: "시드", en: "Seeds" },
  tabshelf: { ko: "기록", en: "Record" },
  tabtable: { ko: "내 표", en: "My table" },
  tabmap: { ko: "결정 지도", en: "Map" },
  tabresults: { ko: "결과 표", en: "Results" },
  tabcode: { ko: "코드", en: "Code" },
  tablink: { ko: "링크", en: "Link" },
  title: { ko: "실험실", en: "Lab" },
} as const satisfies Messages;
