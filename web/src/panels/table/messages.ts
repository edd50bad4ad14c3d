/** Texts of the table import. */

import { type Language, type Messages, type Translate, translator } from "../../core/words";
import type { Note } from "../../data/csv";
import { tableNotes } from "../../data/messages";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  ...tableNotes,
  table: { ko: "내 표로 학습하기", en: "Train on your own table" },
  tablePrivate: {
    ko: "CSV 파일은 이 브라우저 안에서만 읽고 학습하며 어디로도 보내지 않습니다.",
    en: "A CSV file is read and trained on inside this browser only and sent nowhere.",
  },
  tableKept: {
    ko: "파일을 저장하지도 않아서, 페이지를 다시 열면 표도 다시 열어야 합니다.",
    en: "It is not stored either: after a reload, open it again.",
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
} as const satisfies Messages;

export type T = Translate<typeof messages>;

/** A message with the values of its fields. */
type TableNote = Note | [key: "lockedWhy"];

export function noteText([key, fields]: TableNote, language: Language): string {
  return translator(messages as Messages, language)(key, fields);
}
