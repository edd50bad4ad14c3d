/** What reading a table reports: why it cannot be used, and what was left out of it. */

import type { Messages } from "../core/words";

export const tableNotes = {
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
  tableLong: { ko: "앞의 {most}행만 읽었습니다.", en: "Only the first {most} rows were read." },
  tableWide: {
    ko: "{columns}열 가운데 앞의 {most}열만 읽었습니다.",
    en: "Only the first {most} of {columns} columns were read.",
  },
  tableEncoding: { ko: "{encoding} 글자로 읽었습니다.", en: "Read as {encoding}." },
  tableComma: { ko: "쉼표를 소수점으로 읽었습니다.", en: "Commas were read as decimal points." },
  tableNoTarget: {
    ko: "목표로 쓸 수 있는 열이 없습니다. 숫자이거나 두 가지 값만 있는 열이 필요합니다.",
    en: "No column can be the target: it must hold numbers or just two values.",
  },
  tableNoInputs: {
    ko: "입력으로 쓸 열을 하나 이상 체크하세요.",
    en: "Tick at least one column as an input.",
  },
  tableFewRows: {
    ko: "빈칸이 없는 행이 {rows}개뿐입니다 (빈칸이 있는 행 {holes}개). {fewest}개는 있어야 합니다.",
    en: "Only {rows} rows have no empty cell ({holes} do). {fewest} are needed.",
  },
  tableOneClass: {
    ko: "남은 행의 목표 '{name}'이(가) 모두 같아서 맞힐 것이 없습니다.",
    en: "The target '{name}' is the same in every row left: there is nothing to predict.",
  },
  tableHoles: {
    ko: "빈칸이 있는 행 {count}개는 빼고 학습합니다: {rows}행.",
    en: "{count} rows with an empty cell are left out: row {rows}.",
  },
  columnNumber: { ko: "숫자 {low} ~ {high}", en: "numbers {low} to {high}" },
  columnTwo: {
    ko: "두 가지: '{one}' = 1, '{zero}' = 0",
    en: "two values: '{one}' = 1, '{zero}' = 0",
  },
  columnConstant: {
    ko: "모두 {value}: 구별해 주는 것이 없습니다.",
    en: "always {value}: it tells nothing apart.",
  },
  columnCounts: {
    ko: "행의 번호로 보입니다: 처음 보는 행에는 뜻이 없습니다.",
    en: "It seems to number the rows, which says nothing of new ones.",
  },
  columnEmpty: { ko: "비어 있습니다.", en: "It is empty." },
  columnMixed: {
    ko: "{row}행의 '{value}'은(는) 숫자가 아닙니다 (이런 칸 {count}개).",
    en: "'{value}' in row {row} is no number ({count} such cells).",
  },
  columnText: {
    ko: "글자가 {count}가지입니다 ({row}행 '{value}'). 숫자나 두 가지 값이 아니면 쓸 수 없습니다.",
    en: "{count} different words (row {row}: '{value}'); only numbers or two values can be used.",
  },
  columnMissing: { ko: "빈칸 {count}개: {rows}행", en: "{count} empty: row {rows}" },
} as const satisfies Messages;
