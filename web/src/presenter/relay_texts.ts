/** What the lecturer's screen says of the kernel behind it. */

import type { Language } from "../core/settings";

const texts = {
  none: { ko: "", en: "" },
  no_voila: {
    ko: "이 컴퓨터에 Voila가 설치되어 있지 않아서 페이지의 엔진으로만 학습합니다.",
    en: "Voila is not installed on this machine, so only the page's engine trains.",
  },
  no_tensorflow: {
    ko: "이 컴퓨터에 TensorFlow가 없어서 페이지의 엔진으로만 학습합니다.",
    en: "This machine has no TensorFlow, so only the page's engine trains.",
  },
  not_started: {
    ko: "텐서플로 쪽 서버가 켜지지 않아서 페이지의 엔진으로만 학습합니다({detail}).",
    en: "The server for TensorFlow did not start, so only the page's engine trains ({detail}).",
  },
  ended: {
    ko: "텐서플로 쪽 서버가 거듭 끝나서 페이지의 엔진으로만 학습합니다({detail}).",
    en: "The server for TensorFlow ended again and again, so only the page's engine trains ({detail}).",
  },
  restarting: {
    ko: "텐서플로가 끝나서 다시 켜는 중입니다. 그동안은 페이지의 엔진으로 학습합니다.",
    en: "TensorFlow has ended and is being started again. Until then the page's engine trains.",
  },
  silent: {
    ko: "텐서플로가 대답하지 않아서 페이지의 엔진으로 학습합니다.",
    en: "TensorFlow does not answer, so the page's engine trains.",
  },
  gave_up: {
    ko: "텐서플로를 {restarts}번 다시 켰지만 대답하지 않아서 페이지의 엔진으로만 학습합니다.",
    en: "TensorFlow was started again {restarts} times and does not answer, so only the page's engine trains.",
  },
  demo_ended: {
    ko: "make demo가 끝나서 페이지의 엔진으로만 학습합니다.",
    en: "make demo has ended, so only the page's engine trains.",
  },
};

export type Reason = keyof typeof texts;

/** The sentence for a reason; one that a newer or older server names is told as it is. */
export function reasonText(
  reason: Reason,
  language: Language,
  fields: Record<string, string | number> = {},
): string {
  const text: string = texts[reason]?.[language] ?? reason;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name] ?? ""));
}
