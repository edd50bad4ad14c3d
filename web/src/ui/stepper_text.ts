/** The stepper's position as a text, for the status line and the stepper itself. */

import { decimal } from "../core/format";
import { type Language, translator } from "../core/words";
import type { StepperState } from "../training/stepper";
import { shared } from "./messages";

/** Empty if the stepper is not in use. */
export function stepperText(stepper: StepperState | undefined, language: Language): string {
  if (!stepper) return "";
  const t = translator(shared, language);
  const { epoch, batch, batches, loss, run, done } = stepper;
  if (epoch === 0) return t("stepperFirst");
  const here = t("stepperHere", {
    epoch,
    batch,
    batches,
    loss: decimal(loss),
    updates: run.updates.toLocaleString("en"),
  });
  return done ? `${here} ${t("stepperDone")}` : here;
}
