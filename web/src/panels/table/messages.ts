/** Sentences of the panel in which a reader opens a table. */

import shared from "../../../../spec/messages/table.json";
import type { Texts } from "../../ui/words";

export const table = {
  ...shared, // the notebook says these too
  table: { ko: "내 표로 학습하기", en: "Train on your own table" },
  tablePrivate: {
    ko: "CSV 파일을 열면 이 브라우저 안에서만 읽고 학습합니다. 파일은 어디로도 보내지 않고 저장하지도 않아서, 페이지를 다시 열면 표도 다시 열어야 합니다.",
    en: "A CSV file is read and trained on inside this browser only. It is sent nowhere and not stored: after a reload, open it again.",
  },
  tableOpen: { ko: "CSV 파일 열기", en: "Open a CSV file" },
  tableDrop: { ko: "또는 파일을 여기에 끌어다 놓으세요.", en: "or drop it here." },
  tableSample: {
    ko: "연습용 표 받기 (환자 {rows}명)",
    en: "Download a table to try ({rows} patients)",
  },
  tableNumbers: {
    ko: "아래 코드가 읽는 my_table.csv 받기",
    en: "Download my_table.csv for the code below",
  },
  tableBack: { ko: "환자 데이터로 돌아가기", en: "Back to the patients" },
  tableReading: { ko: "{file}: 읽는 중입니다.", en: "{file}: reading." },
  tableRead: {
    ko: "{file}: {rows}행, {columns}열을 읽었습니다.",
    en: "{file}: read {rows} rows, {columns} columns.",
  },
  tableHeader: { ko: "첫 줄은 열 이름입니다", en: "The first row names the columns" },
  tablePreview: { ko: "처음 {rows}행", en: "The first {rows} rows" },
  tableTarget: { ko: "맞힐 열 (목표)", en: "Column to predict (target)" },
  tableColumns: {
    ko: "열마다 쓰는 방법 (체크한 열이 입력입니다)",
    en: "How each column is used (ticked ones are inputs)",
  },
  tableColumn: { ko: "열", en: "Column" },
  tableUse: { ko: "내용", en: "What it holds" },
  tableIsTarget: { ko: "목표", en: "target" },
  tableSwap: { ko: "1과 0 바꾸기", en: "Swap 1 and 0" },
  tableNumber: {
    ko: "목표가 숫자입니다. 손실은 평균 제곱 오차, 출력층은 linear(활성화 함수 없음)로 바꾸어 학습합니다.",
    en: "The target is a number: the loss becomes the mean squared error, the output linear.",
  },
  tableLarge: {
    ko: "목표의 크기가 {size}쯤이라 출력이 거기까지 가려면 에포크나 학습률을 크게 늘려야 합니다.",
    en: "The target is about {size} in size: to get there the output needs many more epochs or a larger learning rate.",
  },
  tableTrain: { ko: "이 표로 학습하기", en: "Train on this table" },
  tableTraining: {
    ko: "지금 이 표의 {rows}행, 입력 {inputs}개로 학습합니다.",
    en: "Training on {rows} rows of it, {inputs} inputs.",
  },
  tableScaled: {
    ko: "열마다 크기가 달라서 입력을 표준화했습니다 ('{label}'에서 바꿀 수 있습니다).",
    en: "The inputs were standardized, as columns differ in size (see '{label}').",
  },
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
} as const satisfies Texts;
