/** Which engine trains, for the lecturer. */

import type { Controller } from "../state/controller";
import type { State } from "../state/store";
import { embed } from "./lab";
import type { Translate } from "./texts";

/** The engine of the shown curve, and the state of the other one. */
export function engineText(lab: State, controller: Controller, t: Translate): string {
  const run = embed.shownRun(lab);
  const keras = run ? run.engine === "keras" : embed.hasKeras(lab);
  const name = keras ? t("kerasEngine", { version: controller.versions().keras }) : t("pageEngine");
  const notes = {
    absent: "",
    starting: t("kernelStarting"),
    failed: t("kernelFailed"),
    lost: t("kernelLost"),
    ready: lab.keras && !lab.keras.failure && !keras ? t("kernelTraining") : "",
  };
  return [name, notes[lab.kernel]].filter(Boolean).join(" · ");
}

/** Why Keras does not train, in one sentence; "" while it does or nobody expects it. */
export function kernelProblem({ kernel, kernelProblem, keras }: State, t: Translate): string {
  if (kernel === "failed") return kernelProblem;
  if (kernel === "lost") return t("kernelSilent");
  return keras?.failure ?? "";
}
