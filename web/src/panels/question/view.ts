/** The question above the charts: what is asked, what the reader answers, what came of it. */

import { percent } from "../../core/format";
import { allBaseline, type DataSet, positives } from "../../data/datasets";
import type { State } from "../../state/store";
import { html, panel, setText } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import type { Say } from "../../ui/words";
import { baselineOf, changes, feedback, resultOf, saidOf, sentence, trendChoice } from "./feedback";
import { type Draft, trends } from "./model";
import { type Asker, answer } from "./prediction";
import { onSkipKey, SKIP_KEY } from "./skip_key";

/** Where the answer is given. */
interface Answer {
  element: HTMLElement;
  /** Show what is chosen, and nothing where nothing is. */
  draw(draft: Draft | undefined): void;
}

export function questionView(context: Context, asker: Asker): View & { leave(): void } {
  const { say, data, language, controller } = context;
  const { question } = asker;
  const input = answerInput(asker, data, say);
  const run = button("predict", say("questionRun"), () => asker.run());
  const skip = button("skip", say("questionSkip"), () => asker.skip());
  const key = html(
    "p",
    { class: "lf-note" },
    `${say("questionWaits")} ${say("questionKey", { key: SKIP_KEY })}`,
  );
  const form = html(
    "div",
    { class: "lf-ask-form", role: "group", tabindex: -1 },
    input.element,
    html("div", { class: "lf-buttons" }, run, skip),
    key,
  );
  const facts = html("dl", { class: "lf-facts" });
  const told = html("p", { class: "lf-verdict", "data-role": "feedback" });
  const again = button("again", say("questionAgain"), () => asker.again());
  const outcome = html(
    "div",
    { class: "lf-ask-outcome", role: "group", tabindex: -1 },
    facts,
    told,
    html("div", { class: "lf-buttons" }, again),
  );
  const asked = html("p", { class: "lf-ask" });
  const notes = html("p", { class: "lf-note" });
  const spoken = html("p", { class: "lf-spoken", role: "status" });
  const stack = html("div", { class: "lf-ask-stack" }, form, outcome);
  const element = panel("question", say("question"), asked, notes, stack, spoken);
  return {
    element,
    leave: onSkipKey(element, () => asker.skip()),
    draw(state) {
      const { before, draft, phase } = state.question!;
      const change = question.text && changes(question.change, before, language, say);
      setText(asked, sentence(question, before, data, language, say));
      form.setAttribute("aria-label", asked.textContent!);
      setText(notes, change ? say("questionWill", { list: change }) : "");
      input.draw(draft);
      run.disabled = !answer(state);
      turnTo(element, phase === "open" ? form : outcome, phase);
      const engine =
        state.question!.result?.engine === "keras"
          ? say("kerasEngine", controller.versions())
          : say("pageEngine");
      showOutcome(state, facts, told, engine, data, say); // while it is open, to keep its place
      setText(spoken, phase === "open" ? "" : told.textContent!);
      outcome.setAttribute(
        "aria-label",
        [...facts.children].map((fact) => fact.textContent).join(", "),
      );
    },
  };
}

/** Show one of the two faces of the panel, both of which keep their place. */
function turnTo(element: HTMLElement, face: HTMLElement, phase: string): void {
  if (element.dataset.phase === phase) return;
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  const held = element.contains(activeElement);
  element.dataset.phase = phase;
  if (held) face.focus({ preventScroll: true }); // the button that was pressed is gone
}

function showOutcome(
  { question, settings }: State,
  facts: HTMLElement,
  told: HTMLElement,
  engine: string,
  data: DataSet,
  say: Say,
): void {
  const {
    question: { ask },
    prediction,
    result,
    after,
  } = question!;
  const from = prediction?.ask === "loss" ? prediction.from : NaN;
  const baseline = baselineOf(ask, data, say);
  const list = [
    [say("predicted"), prediction ? saidOf(prediction, say) : "–"],
    [say("result"), result ? resultOf(ask, result, say, from) : "–"],
    ...(baseline ? [[say("resultBaseline"), baseline]] : []),
    [say("engine"), engine],
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
  const waits = settings === after ? say("resultWaits") : say("resultLeft");
  const sentences = [...(prediction ? [] : [say("resultSkipped")]), ...(result ? [] : [waits])];
  setText(
    told,
    prediction && result ? feedback(prediction, result, data, say) : sentences.join(" "),
  );
}

function answerInput(asker: Asker, data: DataSet, say: Say): Answer {
  const { ask } = asker.question;
  if (ask === "loss") return trendInput(asker, say);
  if (ask === "curve") return drawInput(asker, say);
  const share = allBaseline(data);
  const base = say("baseline", { share: percent(share) });
  const found = {
    most: positives(data),
    step: 1,
    slide: 1,
    unit: say("countOf", { value: "" }),
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
  return numberInput(asker, ask === "found" ? found : accuracy, say);
}

interface Range {
  most: number;
  step: number;
  /** The step of the slider. */
  slide: number;
  unit: string;
  shown(value: number): string;
  /** How many of what is shown make 1 of the answer. */
  factor: number;
  mark?: { share: number; base: string };
}

function numberInput(
  asker: Asker,
  { most, step, slide, unit, shown, factor, mark }: Range,
  say: Say,
): Answer {
  const name = say("questionNumber");
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
  // A click on the thumb where it lies chooses that place, though nothing moves.
  for (const event of ["input", "click"])
    slider.addEventListener(event, () => choose(slider.valueAsNumber));
  field.addEventListener("input", () => choose(field.valueAsNumber));
  const choose = (value: number) => {
    const whole = step < 1 || Number.isInteger(value);
    const usable = whole && value >= 0 && value <= most; // nor is NaN
    const bad = !usable && (field.value !== "" || field.validity.badInput);
    setText(
      problem,
      bad
        ? say("questionBad", { most, kind: say(step < 1 ? "questionAny" : "questionWhole") })
        : "",
    );
    field.toggleAttribute("aria-invalid", bad);
    asker.choose(usable ? value / factor : undefined);
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
        value === undefined ? say("questionNone") : `${shown(value)}${unit && ` ${unit}`}`,
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

// Two labs in a notebook are two copies of this module: a count alone would name twice.
const own = Math.random().toString(36).slice(2, 8);
let made = 0;

function trendInput(asker: Asker, say: Say): Answer {
  const group = `lf-trend-${own}-${++made}`;
  const radios = trends.map((value) => html("input", { type: "radio", name: group, value }));
  radios.forEach((radio) =>
    radio.addEventListener("change", () => asker.choose(radio.value as Draft)),
  );
  const labels = radios.map((radio, i) =>
    html("label", {}, radio, " ", trendChoice(trends[i], say)),
  );
  return {
    element: html("div", { class: "lf-trends" }, ...labels),
    draw: (draft) => radios.forEach((radio) => (radio.checked = radio.value === draft)),
  };
}

/** The curve itself is drawn on the chart (`draw_curve.ts`). */
function drawInput(asker: Asker, say: Say): Answer {
  const clear = button("clear-drawing", say("drawClear"), () => asker.choose(undefined));
  return {
    element: html(
      "div",
      { class: "lf-draw-how" },
      html("p", { class: "lf-note" }, say("drawHow")),
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
