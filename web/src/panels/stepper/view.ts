/** The stepper: buttons to train by batches and epochs, or to play the training. */

import { translator } from "../../core/words";
import { isClosed } from "../../state/store";
import { button, html, setText, svg } from "../../ui/dom";
import { stepperText } from "../../ui/stepper_text";
import type { Context, View } from "../../ui/view";
import { stripView } from "../batches/strip";
import { messages } from "./messages";

const PACES = { slow: 1000, normal: 150, fast: 0 }; // ms from one batch to the next
const ICONS = { play: "M1 0L9 5L1 10Z", pause: "M1 0H4V10H1ZM6 0H9V10H6Z" }; // a font may lack them
const CALM_MS = 1000; // from one epoch to the next with reduced motion

export function stepperView(context: Context): View {
  const { language, data, controller } = context;
  const t = translator(messages, language, data.words);
  let timer = 0;
  const by = (step: "start" | "batch" | "epoch" | "end") => () => {
    stop();
    controller.step(step);
  };
  const play = button("play", "", () => (timer ? stop() : start()));
  const showPlay = (name: keyof typeof ICONS) =>
    play.replaceChildren(
      svg(
        "svg",
        { class: "lf-icon", "aria-hidden": "true", viewBox: "0 0 10 10" },
        svg("path", { d: ICONS[name] }),
      ),
      ` ${t(name)}`,
    );
  showPlay("play");
  const pace = html(
    "select",
    { "aria-label": t("pace") },
    ...Object.keys(PACES).map((name) =>
      html("option", { value: name }, t(name as keyof typeof PACES)),
    ),
  );
  pace.value = "normal";
  const text = html("p", { class: "lf-note lf-stepper-text" });
  const strip = stripView(context);
  const buttons = html(
    "div",
    { class: "lf-buttons" },
    button("step-start", t("start"), by("start")),
    button("step-batch", t("batch"), by("batch")),
    button("step-epoch", t("oneEpoch"), by("epoch")),
    play,
    pace,
    button("step-end", t("end"), by("end")),
  );
  const element = html(
    "div",
    {
      class: "lf-panel lf-stepper",
      "data-panel": "stepper",
      role: "group",
      "aria-label": t("stepper"),
    },
    html("p", { class: "lf-panel-title" }, t("stepper")),
    buttons,
    strip.element,
    text,
  );
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const next = () => {
    timer = window.setTimeout(
      advance,
      calm.matches ? CALM_MS : PACES[pace.value as keyof typeof PACES],
    );
  };
  const start = () => {
    showPlay("pause");
    controller.step(calm.matches ? "epoch" : "batch");
    next();
  };
  const stop = () => {
    clearTimeout(timer);
    timer = 0;
    showPlay("play");
  };
  const advance = () => {
    const { stepperState } = controller; // undefined: a changed setting has ended it
    if (!stepperState || stepperState.done || !isVisible(element)) return stop();
    controller.step(calm.matches ? "epoch" : "batch");
    next();
  };
  return {
    element,
    draw(state) {
      strip.draw(state);
      const about = isClosed(state) ? "questionWaitsStatus" : calm.matches ? "calm" : "about";
      setText(text, stepperText(state.stepper, language) || t(about));
      for (const each of buttons.querySelectorAll("button")) each.disabled = isClosed(state); // steps would show the answer
      if (timer && (!state.stepper || state.stepper.done)) stop();
    },
  };
}

/** Whether any part of the lab is visible (false once the view was removed from the page). */
function isVisible(element: HTMLElement): boolean {
  const box = element.closest(".livefit-lab")?.getBoundingClientRect();
  return !document.hidden && box !== undefined && box.bottom > 0 && box.top < innerHeight;
}
