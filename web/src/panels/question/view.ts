/** The card above the figures: question and answer, then the result, in the same place. */

import { percent } from "../../core/format";
import { translator } from "../../core/words";
import { allBaseline, type DataSet, positives } from "../../data/datasets";
import type { State } from "../../state/store";
import { button, html, newId, setText } from "../../ui/dom";
import { isHeld, sliderInput } from "../../ui/slider";
import type { Context, View } from "../../ui/view";
import { changesText, feedback, questionText } from "./feedback";
import { messages, type T } from "./messages";
import { type Draft, SAME_LOSS, type Trend, trends } from "./model";
import { answer, type PredictionController } from "./prediction";
import { onSkipKey, SKIP_KEY } from "./skip_key";

/** The input for the answer. */
interface Answer {
  element: HTMLElement;
  /** Show the draft, if there is one. */
  draw(draft: Draft | undefined): void;
}

export function questionView(
  context: Context,
  predictions: PredictionController,
): View & { leave(): void } {
  const { data, language } = context;
  const t = translator(messages, language, data.words);
  const { question } = predictions;
  const input = answerInput(predictions, data, t);
  const run = button("predict", t("questionRun"), () => predictions.run());
  const skip = button("skip", t("questionSkip"), () => predictions.skip());
  skip.className = "lf-ask-skip";
  skip.title = SKIP_KEY;
  const form = html(
    "div",
    { class: "lf-ask-form", role: "group", tabindex: -1 },
    input.element,
    html("div", { class: "lf-buttons" }, run, skip),
  );
  const verdict = html("p", { class: "lf-ask-verdict", "data-role": "feedback" });
  const again = button("again", t("questionAgain"), () => predictions.again());
  const outcome = html(
    "div",
    { class: "lf-ask-outcome", role: "group", tabindex: -1 },
    verdict,
    again,
  );
  const asked = html("span", { class: "lf-ask" });
  const notes = html("span", { class: "lf-note" });
  const announced = html("p", { class: "lf-visually-hidden", role: "status" });
  const element = html(
    "div",
    { "data-panel": "question", role: "group", "aria-label": t("question") },
    html("p", {}, asked, " ", notes),
    html("div", { class: "lf-ask-stack" }, form, outcome),
    announced,
  );
  return {
    element,
    leave: onSkipKey(element, () => predictions.skip()),
    draw(state) {
      const { before, draft, phase } = state.question!;
      const change = question.text && changesText(question.change, before, language);
      setText(asked, questionText(question, before, data, language));
      for (const face of [form, outcome]) face.setAttribute("aria-label", asked.textContent!);
      setText(notes, change ? t("questionWill", { list: change }) : "");
      input.draw(draft);
      run.disabled = !answer(state);
      turnTo(element, phase === "open" ? form : outcome, phase);
      const text = outcomeText(state, context, t);
      setText(verdict, text);
      setText(announced, text);
    },
  };
}

/** Show the form or the outcome; they share one place. */
function turnTo(element: HTMLElement, face: HTMLElement, phase: string): void {
  if (element.dataset.phase === phase) return;
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  const hadFocus = element.contains(activeElement);
  element.dataset.phase = phase;
  if (hadFocus) face.focus({ preventScroll: true }); // the pressed button is hidden now
}

function outcomeText({ question, settings }: State, { data, language }: Context, t: T): string {
  const {
    question: { ask },
    phase,
    prediction,
    result,
    after,
  } = question!;
  if (phase === "open") return "";
  if (result) return feedback(ask, prediction, result, data, language);
  return t(settings === after ? "resultWaits" : "resultLeft");
}

function answerInput(predictions: PredictionController, data: DataSet, t: T): Answer {
  const { ask } = predictions.question;
  if (ask === "loss") return trendInput(predictions, t);
  if (ask === "curve") return drawInput(predictions, t);
  const found: Range = {
    most: positives(data),
    step: 1,
    slide: 1,
    unit: t("countOf", { value: "" }),
    shown: String,
    factor: 1,
  };
  const accuracy: Range = {
    most: 100,
    step: 0.1,
    slide: 0.5,
    unit: "%",
    shown: (value) => String(Number(value.toFixed(1))),
    factor: 100,
    baseline: allBaseline(data),
  };
  return numberInput(predictions, ask === "found" ? found : accuracy, t);
}

interface Range {
  most: number;
  step: number;
  /** The step of the slider. */
  slide: number;
  unit: string;
  shown(value: number): string;
  /** Shown value divided by the answer's value. */
  factor: number;
  /** To be marked, as a share of `most`. */
  baseline?: number;
}

const MOST_SQUARES = 100; // more would be smaller than 3 px

/** A slider over a bar, of squares if what is counted are few, and a number field. */
function numberInput(
  predictions: PredictionController,
  { most, step, slide, unit, shown, factor, baseline }: Range,
  t: T,
): Answer {
  const name = t("questionNumber");
  // Before there is an answer no thumb is shown, wherever the browser has it.
  const slider = sliderInput({
    min: 0,
    max: most,
    step: slide,
    value: most / 2,
    "aria-label": name,
  });
  const field = html("input", {
    type: "number",
    min: 0,
    max: most,
    step,
    inputmode: step < 1 ? "decimal" : "numeric",
    "aria-label": name,
  });
  const hint = html("span", { class: "lf-ask-hint", "aria-hidden": "true" });
  const problem = html("p", { class: "lf-problem", role: "alert" });
  // A click on the thumb where it is chooses that value, though nothing moves.
  for (const event of ["input", "click"])
    slider.addEventListener(event, () => choose(slider.valueAsNumber));
  field.addEventListener("input", () => choose(field.valueAsNumber));
  const choose = (value: number) => {
    const whole = step < 1 || Number.isInteger(value);
    const usable = whole && value >= 0 && value <= most; // false for NaN
    const bad = !usable && (field.value !== "" || field.validity.badInput);
    setText(
      problem,
      bad ? t("questionBad", { most, kind: t(step < 1 ? "questionAny" : "questionWhole") }) : "",
    );
    field.toggleAttribute("aria-invalid", bad);
    predictions.choose(usable ? value / factor : undefined);
  };
  const bar = html("span", { class: "lf-ask-bar" });
  const track = html("span", { class: "lf-ask-track" }, bar, slider, hint, problem);
  if (step === 1 && most <= MOST_SQUARES) {
    track.classList.add("lf-ask-squares");
    track.style.setProperty("--lf-count", String(most));
  }
  if (baseline !== undefined) track.append(...baselineMark(baseline, t));
  return {
    element: html("div", { class: "lf-ask-input lf-number" }, track, field, unit),
    draw(draft) {
      const value = typeof draft === "number" ? draft * factor : undefined;
      bar.style.setProperty("--lf-share", String((value ?? 0) / most));
      slider.classList.toggle("lf-no-answer", value === undefined);
      slider.setAttribute(
        "aria-valuetext",
        value === undefined ? t("questionNone") : `${shown(value)}${unit && ` ${unit}`}`,
      );
      if (value !== undefined && !isHeld(slider)) slider.value = String(value);
      if (value !== undefined && value !== field.valueAsNumber) field.value = shown(value);
      if (value === undefined && problem.textContent === "" && !field.validity.badInput)
        field.value = "";
      // The baseline's label stands in the same line.
      const free = value === undefined && problem.textContent === "" && baseline === undefined;
      setText(hint, free ? t("questionHow") : "");
    },
  };
}

/** A line where the baseline lies on the slider, and its name on the side with more room. */
function baselineMark(share: number, t: T): HTMLElement[] {
  const mark = html("span", { class: "lf-ask-mark" });
  const text = `${t("resultBaseline")} ${percent(share)}`;
  const side = share < 0.5 ? "lf-ask-base" : "lf-ask-base lf-ask-base-left";
  const label = html("span", { class: side }, text);
  for (const each of [mark, label]) each.style.setProperty("--lf-share", String(share));
  return [mark, label];
}

function trendInput(predictions: PredictionController, t: T): Answer {
  const group = newId();
  const radios = trends.map((value) => html("input", { type: "radio", name: group, value }));
  radios.forEach((radio) =>
    radio.addEventListener("change", () => predictions.choose(radio.value as Draft)),
  );
  const labels = radios.map((radio, i) => html("label", {}, radio, " ", trendText(trends[i], t)));
  return {
    element: html("div", { class: "lf-ask-input lf-trends" }, ...labels),
    draw: (draft) => radios.forEach((radio) => (radio.checked = radio.value === draft)),
  };
}

function trendText(value: Trend, t: T): string {
  const trend = t(`trend${value}`);
  return value === "same" ? t("trendWithin", { trend, share: 100 * SAME_LOSS }) : trend;
}

/** The curve itself is drawn on the chart (`draw_prediction.ts`). */
function drawInput(predictions: PredictionController, t: T): Answer {
  const clear = button("clear-drawing", t("drawClear"), () => predictions.choose(undefined));
  const how = html("p", { class: "lf-note" }, t("drawHow"));
  const keys = html("p", { class: "lf-note lf-draw-keys", "aria-hidden": "true" }, t("drawKeys"));
  return {
    element: html("div", { class: "lf-ask-input lf-draw-how" }, how, keys, clear),
    draw: (draft) => void (clear.disabled = draft === undefined),
  };
}
