/** Notes about options that cannot be used. */

import asked from "../../../spec/messages/question.json";
import type { Messages } from "../core/words";

export const messages = {
  not_asked: asked.not_asked, // a notebook shows it too
  badOptions: {
    ko: "실험실의 설정을 읽을 수 없어 강의의 설정으로 시작합니다.",
    en: "The lab's options cannot be read; it starts with the lecture's setting.",
  },
  unknownControl: {
    ko: "'{name}'이라는 조절 막대는 없어서 빼고 보여 줍니다.",
    en: "There is no control '{name}'; it is left out.",
  },
  unknownPanel: {
    ko: "'{name}'이라는 패널은 없어서 빼고 보여 줍니다.",
    en: "There is no panel '{name}'; it is left out.",
  },
} as const satisfies Messages;
