/** Sentences about a lab's link, and about what a teacher's link locks. */

import type { Texts } from "../../ui/words";

export const link = {
  copyLink: { ko: "링크 복사", en: "Copy link" },
  link: { ko: "이 상태의 링크", en: "Link to this state" },
  linkAndQr: { ko: "이 상태의 링크와 QR 코드", en: "Link to this state and QR code" },
  linkByHand: {
    ko: "링크를 선택했습니다. Ctrl+C로 복사하세요.",
    en: "The link is selected: press Ctrl+C.",
  },
  linkCell: {
    ko: '복사한 링크를 셀의 lab("…")에 넣으면 같은 실험실이 열립니다.',
    en: 'In a cell, lab("…") with the copied link opens the same lab.',
  },
  linkFile: {
    ko: "이 페이지는 파일로 열려 있어서 링크는 이 컴퓨터에서만 열립니다.",
    en: "This page is a file, so its link opens on this computer only.",
  },
  linkNoLab: {
    ko: "링크에 {lab}번째 실험실이 있지만 이 페이지의 실험실은 {labs}개뿐입니다.",
    en: "The link speaks of lab {lab}; this page's labs: {labs}.",
  },
  locked: { ko: "잠김", en: "locked" },
  lockedWhy: {
    ko: "'잠김'이라고 적힌 설정은 이 실험실을 만든 사람이 고정해 두어서 바꿀 수 없습니다.",
    en: "Settings marked 'locked' were fixed by whoever made this lab and cannot be changed.",
  },
  qrAlt: { ko: "아래 링크를 담은 QR 코드", en: "QR code of the link below" },
  qrTooLong: {
    ko: "링크가 너무 길어서 QR 코드로 만들 수 없습니다.",
    en: "The link is too long for a QR code.",
  },
} as const satisfies Texts;
