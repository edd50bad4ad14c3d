/** The stepper's position as a text, for the status line and the stepper itself. */

import { count, decimal } from "../core/format";
import { type Language, translator } from "../core/words";
import type { StepperState } from "../training/stepper";
import { shared } from "./messages";

/** Empty if the stepper is not in use. */
export function stepperText(stepper: StepperState | undefined, language: Language): string {
  if (!stepper) return "";
  const t = translator(shared, language);
  const { epoch, batch, batches, taken, loss, run, done } = stepper;
  if (epoch === 0) return t("stepperFirst");
  const updates = count(run.updates);
  if (done) return t("stepperDone", { updates });
  const samples = taken.length;
  return t("stepperHere", { epoch, batch, batches, samples, loss: decimal(loss), updates });
}
