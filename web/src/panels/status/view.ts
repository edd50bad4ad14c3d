/** The status for those who do not see the figures, notes about engines and corrected options, and
 * what trained. */

import { decimal, percent } from "../../core/format";
import { errors } from "../../core/metrics";
import { largestDifference, type Run } from "../../core/run";
import { type Language, translator } from "../../core/words";
import { allBaseline, besideBaseline, type DataSet } from "../../data/datasets";
import { isBusy, isClosed, type State, shownRun } from "../../state/store";
import type { Versions } from "../../training/messages";
import { html, setText } from "../../ui/dom";
import { stepperText } from "../../ui/stepper_text";
import type { View } from "../../ui/view";
import { messages, type T } from "./messages";

const SAME = 1e-5; // relative; above it the two engines did not stay together
const BESIDE = { same: "baselineSame", above: "baselineAbove", below: "baselineBelow" } as const;
const SPEAK_AFTER_MS = 400; // not at every step of a dragged control

export function statusView(
  language: Language,
  notes: string[],
  versions: () => Versions,
): View & { engine: HTMLElement } {
  const line = html("p", { class: "lf-status", "data-role": "status" });
  const announcement = html("p", { class: "lf-visually-hidden", role: "status" });
  const kernel = html("p", { class: "lf-note", "data-role": "kernel" });
  const corrected = notes.map((note) => html("p", { class: "lf-problem", role: "alert" }, note));
  const used = html("dd", { "data-role": "engine" });
  const name = html("dt");
  const summary = html("summary", {}, "i");
  const engine = html("details", { class: "lf-info" }, summary, html("dl", {}, name, used));
  let timer = 0;
  return {
    engine,
    element: html("div", { class: "lf-messages" }, ...corrected, line, announcement, kernel),
    draw(state) {
      const t = translator(messages, language, state.data.words);
      const text = statusText(state, language, t);
      setText(line, text);
      // The figures show it: only what they cannot show is to be seen.
      line.classList.toggle("lf-visually-hidden", !failureOf(state));
      summary.setAttribute("aria-label", t("engine"));
      setText(name, t("engine"));
      const run = shownRun(state);
      if (run)
        setText(used, run.engine === "keras" ? t("kerasEngine", versions()) : t("pageEngine"));
      clearTimeout(timer);
      timer = window.setTimeout(() => setText(announcement, text), SPEAK_AFTER_MS);
      setText(kernel, kernelText(state, t));
    },
  };
}

function failureOf(state: State): string | undefined {
  return state.keras?.failure ?? state.page.failure;
}

function statusText(state: State, language: Language, t: T): string {
  const failure = failureOf(state);
  if (failure) return failure;
  if (isClosed(state)) return t("questionWaitsStatus");
  const run = shownRun(state);
  if (!run) return t("training");
  if (state.stepper && !state.stepper.done) return stepperText(state.stepper, language);
  if (!run.confusion) return ofNumber(run, state.data, t);
  const { tp, fn } = run.confusion;
  const accuracy = run.history.accuracy!.at(-1)!;
  const baseline = allBaseline(state.data);
  return t("summary", {
    epochs: run.settings.epochs,
    loss: decimal(run.history.loss!.at(-1)!),
    accuracy: percent(accuracy),
    // In words too, because not every reader compares two similar numbers.
    beside: t(BESIDE[besideBaseline(accuracy, baseline)], { baseline: percent(baseline) }),
    died: tp + fn,
    found: tp,
  });
}

function ofNumber({ settings, history, predictions }: Run, data: DataSet, t: T): string {
  return t("summaryNumber", {
    epochs: settings.epochs,
    loss: decimal(history.loss!.at(-1)!),
    error: decimal(history.mean_absolute_error!.at(-1)!),
    baseline: decimal(allBaseline(data)),
    r2: decimal(errors(data.y, predictions).r2),
  });
}

function kernelText(state: State, t: T): string {
  if (state.kernel === "absent") return "";
  if (state.kernel === "failed") return state.kernelProblem;
  if (state.kernel === "lost") return t("kernelLost");
  if (state.keras?.run && state.page.run) return comparison(state.page.run, state.keras.run, t);
  if (state.kernel === "starting") return t("kernelStarting");
  return isBusy(state) ? t("kernelTraining") : "";
}

function comparison(page: Run, keras: Run, t: T): string {
  const difference = largestDifference(page.history, keras.history);
  const text = t("difference", { difference: difference.toExponential(1) });
  return difference > SAME ? `${text}. ${t("chaotic")}` : text;
}
