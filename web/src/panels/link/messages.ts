/** Texts of the link. */

import type { Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  copyLink: { ko: "링크 복사", en: "Copy link" },
  link: { ko: "이 상태의 링크", en: "Link to this state" },
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
} as const satisfies Messages;

export type T = Translate<typeof messages>;
