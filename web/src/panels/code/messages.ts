/** Texts of the program. */

import lab from "../../../../spec/messages/lab.json";
import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  code: lab.code,
  changedLine: { ko: "바뀐 줄", en: "Changed line" },
  goneLine: { ko: "빠진 줄", en: "Line taken out" },
  lineOfCode: { ko: "이 설정의 줄", en: "Its line" },
  moreLines: { ko: "그 밖에 {count}줄", en: "{count} more" },
  copy: { ko: "코드 복사", en: "Copy code" },
  copyWhole: { ko: "데이터까지 복사 (코랩용)", en: "Copy with the data (for Colab)" },
  copiedWhole: {
    ko: "데이터까지 복사했습니다. 코랩의 새 셀에 붙여 넣고 실행하세요.",
    en: "Copied with the data: paste it into a new Colab cell and run it.",
  },
  downloadedWhole: {
    ko: "복사할 수 없어서 livefit_program.py 파일로 받았습니다.",
    en: "It could not be copied, so it was saved as livefit_program.py.",
  },
  copyByHand: {
    ko: "코드를 선택했습니다. Ctrl+C로 복사하세요.",
    en: "The code is selected: press Ctrl+C.",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
