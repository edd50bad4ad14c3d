/** What reading a table reports: why it cannot be used, and what was left out of it. */

import shared from "../../../spec/messages/table.json";
import type { Messages } from "../core/words";

export const tableNotes = {
  ...shared, // a notebook shows these too
  tableTooLarge: {
    ko: "파일이 너무 큽니다. {most} MB까지 읽을 수 있습니다.",
    en: "The file is too large: {most} MB is the limit.",
  },
  tableUnread: {
    ko: "파일을 읽지 못했습니다. 지워졌거나 읽을 권한이 없는지 확인하세요.",
    en: "The file could not be read: is it still there, and readable?",
  },
  tableBinary: {
    ko: "글자로 된 표가 아닙니다. 엑셀 파일이라면 엑셀에서 'CSV'로 저장한 다음 여세요.",
    en: "This is no table in text form. Save an Excel workbook as 'CSV' first.",
  },
  tableUnknownEncoding: {
    ko: "글자의 인코딩을 알 수 없습니다. 'CSV UTF-8'로 다시 저장한 다음 여세요.",
    en: "The encoding of its letters is unknown. Save it as 'CSV UTF-8' and open it again.",
  },
  tableEmpty: { ko: "빈 파일입니다.", en: "The file is empty." },
  tableNoRows: {
    ko: "열 이름만 있고 값이 든 행이 없습니다.",
    en: "There are names of columns but no rows.",
  },
  tableOneColumn: {
    ko: "열이 하나뿐입니다. 입력과 목표가 있어야 하므로, 쉼표나 세미콜론, 탭으로 나뉜 열이 둘 이상이어야 합니다.",
    en: "There is one column only. Inputs and a target need at least two, cut by commas, semicolons or tabs.",
  },
  tableRagged: {
    ko: "칸이 {width}개보다 많은 행 {count}개는 뺐습니다: {rows}행. 첫 줄에는 표 제목이 아니라 열 이름이 있어야 합니다.",
    en: "{count} rows with more than {width} cells were left out: row {rows}. The first row must hold names of columns, not a title.",
  },
  tableEncoding: { ko: "{encoding} 글자로 읽었습니다.", en: "Read as {encoding}." },
  tableComma: { ko: "쉼표를 소수점으로 읽었습니다.", en: "Commas were read as decimal points." },
  columnNumber: { ko: "숫자 {low} ~ {high}", en: "numbers {low} to {high}" },
  columnTwo: {
    ko: "두 가지: '{one}' = 1, '{zero}' = 0",
    en: "two values: '{one}' = 1, '{zero}' = 0",
  },
} as const satisfies Messages;
