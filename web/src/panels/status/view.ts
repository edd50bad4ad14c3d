/** One line that says what happened, and notes about engines and corrected options. */

import { decimal, percent } from "../../core/format";
import { errors } from "../../core/metrics";
import { largestDifference, type Run } from "../../core/run";
import { allBaseline, type DataSet } from "../../data/datasets";
import { isBusy, isClosed, type State, shownRun } from "../../state/store";
import { html, setText } from "../../ui/dom";
import type { View } from "../../ui/view";
import type { Say } from "../../ui/words";
import { walkText } from "../stepper/view";

const EQUAL = 1e-6; // of two accuracies; one more right of 100,000 is a larger step
const SAME = 1e-5; // relative; above it the two engines did not stay together
const SPEAK_AFTER_MS = 400; // a dragged control is not commented at every step

export function statusView(say: Say, notes: string[]): View {
  const line = html("p", { class: "lf-status", "data-role": "status" });
  const spoken = html("p", { class: "lf-spoken", role: "status" });
  const kernel = html("p", { class: "lf-note", "data-role": "kernel" });
  const corrected = notes.map((note) => html("p", { class: "lf-problem", role: "alert" }, note));
  let timer = 0;
  return {
    element: html("div", { class: "lf-messages" }, ...corrected, line, spoken, kernel),
    draw(state) {
      const text = sentence(state, say);
      setText(line, text);
      clearTimeout(timer);
      timer = window.setTimeout(() => setText(spoken, text), SPEAK_AFTER_MS);
      setText(kernel, kernelText(state, say));
    },
  };
}

function sentence(state: State, say: Say): string {
  const failure = state.keras?.failure ?? state.page.failure;
  if (failure) return failure;
  if (isClosed(state)) return say("questionWaitsStatus");
  const run = shownRun(state);
  if (!run) return say("training");
  if (state.walk && !state.walk.done) return walkText(state, say);
  if (!run.confusion) return ofNumber(run, state.data, say);
  const { tp, fn } = run.confusion;
  return say("summary", {
    epochs: run.settings.epochs,
    loss: decimal(run.history.loss!.at(-1)!),
    accuracy: percent(run.history.accuracy!.at(-1)!),
    beside: besideBaseline(run.history.accuracy!.at(-1)!, allBaseline(state.data), say),
    died: tp + fn,
    found: tp,
  });
}

function ofNumber({ settings, history, predictions }: Run, data: DataSet, say: Say): string {
  return say("summaryNumber", {
    epochs: settings.epochs,
    loss: decimal(history.loss!.at(-1)!),
    error: decimal(history.mean_absolute_error!.at(-1)!),
    baseline: decimal(allBaseline(data)),
    r2: decimal(errors(data.y, predictions).r2),
  });
}

/** In words too: two numbers that look alike are not compared by everyone. */
function besideBaseline(accuracy: number, baseline: number, say: Say): string {
  const key =
    Math.abs(accuracy - baseline) < EQUAL
      ? "baselineSame"
      : accuracy > baseline
        ? "baselineAbove"
        : "baselineBelow";
  return say(key, { baseline: percent(baseline) });
}

function kernelText(state: State, say: Say): string {
  if (state.kernel === "absent") return "";
  if (state.kernel === "failed") return state.kernelProblem;
  if (state.kernel === "lost") return say("kernelLost");
  if (state.keras?.run && state.page.run) return comparison(state.page.run, state.keras.run, say);
  if (state.kernel === "starting") return say("kernelStarting");
  return isBusy(state) ? say("kernelTraining") : "";
}

function comparison(page: Run, keras: Run, say: Say): string {
  const difference = largestDifference(page.history, keras.history);
  const text = say("difference", { difference: difference.toExponential(1) });
  return difference > SAME ? `${text}. ${say("chaotic")}` : text;
}
