/** Texts of the controls. */

import lab from "../../../../spec/messages/lab.json";
import type { Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  locked: { ko: "잠김", en: "locked" },
  controls: { ko: "설정", en: "Settings" },
  chips: { ko: "바꿀 설정 고르기", en: "Choose the setting to change" },
  backToLecture: { ko: "강의의 값 {value}[으로|로]", en: "back to the lecture's {value}" },
  optimizersDefault: { ko: "기본값", en: "default" },
  reset: { ko: "강의의 설정으로", en: "Back to the lecture's setting" },
  restart: lab.restart,
  fixed: {
    ko: "고정값(강의와 다름): {list}.",
    en: "Unlike the lecture, without a control: {list}.",
  },
  newSeed: { ko: "새 시드", en: "New seed" },
} as const satisfies Messages;

export type T = Translate<typeof messages>;
