/** The one table of keys: it drives the handler, the help on the screen and the guide.
 *
 * Keys are told by their place (`code`), not by their letter: a Korean input method makes
 * another letter of the same key, or none. */

import type { Language } from "../core/settings";

export type Command =
  | "forward"
  | "back"
  | "nextScene"
  | "previousScene"
  | "firstScene"
  | "lastScene"
  | "digit"
  | "reveal"
  | "epoch"
  | "reset"
  | "pin"
  | "baseline"
  | "blank"
  | "timer"
  | "timerReset"
  | "notes"
  | "hands"
  | "projector"
  | "theme"
  | "join"
  | "save"
  | "files"
  | "help"
  | "leave";

export interface KeyRow {
  command: Command;
  /** `KeyboardEvent.code`; "Shift+" before it where that is pressed too. */
  codes: string[];
  /** As it is written on the keyboard. */
  shown: string;
  does: Record<Language, string>;
}

const digits = Array.from({ length: 10 }, (_, i) => [`Digit${i}`, `Numpad${i}`]).flat();

export const keys: KeyRow[] = [
  {
    command: "forward",
    codes: ["PageDown"],
    shown: "PageDown",
    does: {
      ko: "다음 단계 (질문, 실행, 결론, 다음 장면). 발표용 리모컨의 다음",
      en: "Next step (question, run, conclusion, next scene); a clicker's forward",
    },
  },
  {
    command: "back",
    codes: ["PageUp"],
    shown: "PageUp",
    does: { ko: "이전 단계. 발표용 리모컨의 이전", en: "Step back; a clicker's back" },
  },
  {
    command: "nextScene",
    codes: ["ArrowRight"],
    shown: "→",
    does: { ko: "다음 장면", en: "Next scene" },
  },
  {
    command: "previousScene",
    codes: ["ArrowLeft"],
    shown: "←",
    does: { ko: "이전 장면", en: "Previous scene" },
  },
  {
    command: "firstScene",
    codes: ["Home"],
    shown: "Home",
    does: { ko: "첫 장면", en: "First scene" },
  },
  {
    command: "lastScene",
    codes: ["End"],
    shown: "End",
    does: { ko: "마지막 장면", en: "Last scene" },
  },
  {
    command: "digit",
    codes: digits,
    shown: "0–9",
    does: {
      ko: "그 번호의 장면 (두 자리는 잇달아 누르기)",
      en: "The scene of that number (two digits in a row)",
    },
  },
  {
    command: "reveal",
    codes: ["Space", "Enter", "NumpadEnter"],
    shown: "Space, Enter",
    does: {
      ko: "실행하고, 다음에는 결론 보이기 (번호를 누르던 중이면 그 장면으로)",
      en: "Run, then show the conclusion (while a number is typed: go there)",
    },
  },
  {
    command: "epoch",
    codes: ["KeyS"],
    shown: "S",
    does: { ko: "한 에포크씩 학습하기", en: "Train one epoch" },
  },
  {
    command: "reset",
    codes: ["KeyR"],
    shown: "R",
    does: { ko: "이 장면을 처음부터", en: "This scene from its start" },
  },
  {
    command: "pin",
    codes: ["KeyP"],
    shown: "P",
    does: {
      ko: "이번 실행을 고정해 다음 실행과 겹쳐 보기, 한 번 더 누르면 풀기",
      en: "Pin this run under the next ones; again: take it off",
    },
  },
  {
    command: "baseline",
    codes: ["KeyB"],
    shown: "B",
    does: { ko: "기준선을 그림에 보이기, 감추기", en: "Baseline in the chart on, off" },
  },
  {
    command: "hands",
    codes: ["KeyH"],
    shown: "H",
    does: { ko: "손든 사람 수 적기", en: "Enter the show of hands" },
  },
  {
    command: "join",
    codes: ["KeyQ"],
    shown: "Q",
    does: {
      ko: "학생이 여는 방법 (QR 코드, 장면 코드)",
      en: "How the class opens it (QR code, scene code)",
    },
  },
  {
    command: "timer",
    codes: ["KeyT"],
    shown: "T",
    does: { ko: "시계 켜기, 멈추기", en: "Timer on, pause" },
  },
  {
    command: "timerReset",
    codes: ["Shift+KeyT"],
    shown: "Shift+T",
    does: { ko: "시계를 0으로", en: "Timer back to zero" },
  },
  {
    command: "blank",
    codes: ["Period", "NumpadDecimal"],
    shown: ".",
    does: { ko: "화면 가리기, 다시 보이기", en: "Blank screen on, off" },
  },
  {
    command: "notes",
    codes: ["KeyN"],
    shown: "N",
    does: { ko: "강사 노트를 둘째 창에 열기", en: "Presenter notes in a second window" },
  },
  {
    command: "projector",
    codes: ["KeyF"],
    shown: "F",
    does: { ko: "발표 화면 켜기, 끄기", en: "Projector mode on, off" },
  },
  {
    command: "theme",
    codes: ["KeyL"],
    shown: "L",
    does: { ko: "밝은 화면, 어두운 화면", en: "Light, dark" },
  },
  {
    command: "save",
    codes: ["KeyK"],
    shown: "K",
    does: { ko: "지금 상태를 장면으로 저장하기", en: "Save the present state as a scene" },
  },
  {
    command: "files",
    codes: ["KeyO"],
    shown: "O",
    does: { ko: "장면 파일 열기, 내려받기", en: "Open or download a scenes file" },
  },
  {
    command: "leave",
    codes: ["Escape"],
    shown: "Esc",
    does: {
      ko: "컨트롤에서 나오기, 창 닫기, 발표 화면 끝내기",
      en: "Leave a control, close a window, leave projector mode",
    },
  },
  {
    command: "help",
    codes: ["Shift+Slash", "Slash"],
    shown: "?",
    does: { ko: "이 키 안내", en: "These keys" },
  },
];

const byCode = new Map(
  keys.flatMap(({ command, codes }) => codes.map((code) => [code, command] as const)),
);

/** What a key means to the stage, if anything. */
export function commandOf({
  code,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">):
  | Command
  | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return byCode.get(shiftKey ? `Shift+${code}` : code);
}

/** The digit that a key writes. */
export function digitOf(code: string): number {
  return Number(code.at(-1));
}
