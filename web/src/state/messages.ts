/** Notes about options that cannot be used. */

import type { Messages } from "../core/words";

export const messages = {
  badQuestion: {
    ko: "실험실의 질문에 쓸 수 없는 부분이 있어 질문 없이 시작합니다: {reason}",
    en: "A part of the lab's question cannot be used; it starts without: {reason}",
  },
  badOptions: {
    ko: "실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",
    en: "The lab's options cannot be read; it starts with the lecture's setting.",
  },
  unknownControl: {
    ko: "'{name}'이라는 컨트롤은 없어서 빼고 보여 줍니다.",
    en: "There is no control '{name}'; it is left out.",
  },
  unknownPanel: {
    ko: "'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",
    en: "There is no panel '{name}'; it is left out.",
  },
} as const satisfies Messages;
