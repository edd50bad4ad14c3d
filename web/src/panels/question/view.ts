/** The panel above the charts: question, answer and result. */

import { percent } from "../../core/format";
import { translator } from "../../core/words";
import { allBaseline, type DataSet, positives } from "../../data/datasets";
import type { State } from "../../state/store";
import { html, panel, setText } from "../../ui/dom";
import { predictionText, resultText } from "../../ui/prediction_text";
import type { Context, View } from "../../ui/view";
import { baselineText, changesText, feedback, questionText } from "./feedback";
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
  const { data, language, controller } = context;
  const t = translator(messages, language, data.words);
  const { question } = predictions;
  const input = answerInput(predictions, data, t);
  const run = button("predict", t("questionRun"), () => predictions.run());
  const skip = button("skip", t("questionSkip"), () => predictions.skip());
  const key = html(
    "p",
    { class: "lf-note" },
    `${t("questionWaits")} ${t("questionKey", { key: SKIP_KEY })}`,
  );
  const form = html(
    "div",
    { class: "lf-ask-form", role: "group", tabindex: -1 },
    input.element,
    html("div", { class: "lf-buttons" }, run, skip),
    key,
  );
  const facts = html("dl", { class: "lf-facts" });
  const verdict = html("p", { class: "lf-verdict", "data-role": "feedback" });
  const again = button("again", t("questionAgain"), () => predictions.again());
  const outcome = html(
    "div",
    { class: "lf-ask-outcome", role: "group", tabindex: -1 },
    facts,
    verdict,
    html("div", { class: "lf-buttons" }, again),
  );
  const asked = html("p", { class: "lf-ask" });
  const notes = html("p", { class: "lf-note" });
  const announced = html("p", { class: "lf-visually-hidden", role: "status" });
  const stack = html("div", { class: "lf-ask-stack" }, form, outcome);
  const element = panel("question", t("question"), asked, notes, stack, announced);
  return {
    element,
    leave: onSkipKey(element, () => predictions.skip()),
    draw(state) {
      const { before, draft, phase } = state.question!;
      const change = question.text && changesText(question.change, before, language);
      setText(asked, questionText(question, before, data, language));
      form.setAttribute("aria-label", asked.textContent!);
      setText(notes, change ? t("questionWill", { list: change }) : "");
      input.draw(draft);
      run.disabled = !answer(state);
      turnTo(element, phase === "open" ? form : outcome, phase);
      const engine =
        state.question!.result?.engine === "keras"
          ? t("kerasEngine", controller.versions())
          : t("pageEngine");
      showOutcome(state, facts, verdict, engine, context, t); // also while the question is open, so that the layout stays
      setText(announced, phase === "open" ? "" : verdict.textContent!);
      outcome.setAttribute(
        "aria-label",
        [...facts.children].map((fact) => fact.textContent).join(", "),
      );
    },
  };
}

/** Show the form or the outcome; both keep their place in the layout. */
function turnTo(element: HTMLElement, face: HTMLElement, phase: string): void {
  if (element.dataset.phase === phase) return;
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  const hadFocus = element.contains(activeElement);
  element.dataset.phase = phase;
  if (hadFocus) face.focus({ preventScroll: true }); // the pressed button is hidden now
}

function showOutcome(
  { question, settings }: State,
  facts: HTMLElement,
  verdict: HTMLElement,
  engine: string,
  { data, language }: Context,
  t: T,
): void {
  const {
    question: { ask },
    prediction,
    result,
    after,
  } = question!;
  const from = prediction?.ask === "loss" ? prediction.from : NaN;
  const baseline = baselineText(ask, data, language);
  const list = [
    [t("predicted"), prediction ? predictionText(prediction, data, language) : "–"],
    [t("result"), result ? resultText(ask, result, data, language, from) : "–"],
    ...(baseline ? [[t("resultBaseline"), baseline]] : []),
    [t("engine"), engine],
  ];
  const text = list.flat().join();
  if (facts.dataset.text !== text) {
    facts.dataset.text = text;
    facts.replaceChildren(
      ...list.map(([name, value]) =>
        html("div", {}, html("dt", {}, name), " ", html("dd", {}, value)),
      ),
    );
  }
  const waits = settings === after ? t("resultWaits") : t("resultLeft");
  const sentences = [...(prediction ? [] : [t("resultSkipped")]), ...(result ? [] : [waits])];
  setText(
    verdict,
    prediction && result ? feedback(prediction, result, data, language) : sentences.join(" "),
  );
}

function answerInput(predictions: PredictionController, data: DataSet, t: T): Answer {
  const { ask } = predictions.question;
  if (ask === "loss") return trendInput(predictions, t);
  if (ask === "curve") return drawInput(predictions, t);
  const share = allBaseline(data);
  const base = t("baseline", { share: percent(share) });
  const found = {
    most: positives(data),
    step: 1,
    slide: 1,
    unit: t("countOf", { value: "" }),
    shown: String,
    factor: 1,
  };
  const accuracy = {
    most: 100,
    step: 0.1,
    slide: 0.5,
    unit: "%",
    shown: (value: number) => String(Number(value.toFixed(1))),
    factor: 100,
    mark: { share, base },
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
  mark?: { share: number; base: string };
}

function numberInput(
  predictions: PredictionController,
  { most, step, slide, unit, shown, factor, mark }: Range,
  t: T,
): Answer {
  const name = t("questionNumber");
  const slider = html("input", {
    type: "range",
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
  const track = html("span", { class: "lf-ask-track" }, slider, ...(mark ? markAt(mark) : []));
  return {
    element: html(
      "div",
      {},
      html("div", { class: "lf-number" }, track, field, html("span", {}, unit)),
      problem,
    ),
    draw(draft) {
      const value = typeof draft === "number" ? draft * factor : undefined;
      slider.classList.toggle("lf-unset", value === undefined);
      slider.setAttribute(
        "aria-valuetext",
        value === undefined ? t("questionNone") : `${shown(value)}${unit && ` ${unit}`}`,
      );
      if (value !== undefined && !slider.matches(":active")) slider.value = String(value);
      if (value !== undefined && value !== field.valueAsNumber) field.value = shown(value);
      if (value === undefined && problem.textContent === "" && !field.validity.badInput)
        field.value = "";
    },
  };
}

/** The baseline under a slider: a mark in its place, and its name. */
function markAt({ share, base }: { share: number; base: string }): HTMLElement[] {
  const place = `left: calc(8px + (100% - 16px) * ${share})`; // the thumb is 16 px wide
  return [
    html("span", { class: "lf-ask-mark", style: place }),
    html("span", { class: "lf-ask-base" }, base),
  ];
}

// Two labs in a notebook are two copies of this module: a counter alone would repeat ids.
const own = Math.random().toString(36).slice(2, 8);
let created = 0;

function trendInput(predictions: PredictionController, t: T): Answer {
  const group = `lf-trend-${own}-${++created}`;
  const radios = trends.map((value) => html("input", { type: "radio", name: group, value }));
  radios.forEach((radio) =>
    radio.addEventListener("change", () => predictions.choose(radio.value as Draft)),
  );
  const labels = radios.map((radio, i) => html("label", {}, radio, " ", trendText(trends[i], t)));
  return {
    element: html("div", { class: "lf-trends" }, ...labels),
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
  return {
    element: html(
      "div",
      { class: "lf-draw-how" },
      html("p", { class: "lf-note" }, t("drawHow")),
      clear,
    ),
    draw: (draft) => void (clear.disabled = draft === undefined),
  };
}

function button(action: string, text: string, run: () => void): HTMLButtonElement {
  const element = html("button", { type: "button", "data-action": action }, text);
  element.addEventListener("click", run);
  return element;
}
