/** The line at the bottom: a hint, then the conclusion. */

import { html, setText } from "../../ui/dom";
import { sceneOf } from "../state";
import type { Translate } from "../texts";
import type { StageView } from "./view";

export function conclusionView(t: Translate, fill: (text: string) => string): StageView {
  const element = html("p", { class: "ls-conclusion", "aria-live": "polite" });
  return {
    element,
    draw({ lab, stage }) {
      const done = stage.step === "concluded";
      const position =
        lab.stepper && !lab.stepper.done
          ? t("stepperAt", { epoch: lab.stepper.epoch, epochs: lab.settings.epochs })
          : undefined;
      setText(
        element,
        done
          ? fill(sceneOf(stage).conclude)
          : (position ?? t(stage.step === "asked" ? "hintAsked" : "hintRun")),
      );
      element.classList.toggle("ls-is-concluded", done);
    },
  };
}
