/** The top: scene and timer in one line; below it the question. */

import { html, setText } from "../../ui/dom";
import { clockText, elapsed, sceneOf } from "../state";
import type { Translate } from "../texts";
import type { StageView } from "./view";

const TICK_MS = 500;

export function headView(t: Translate, fill: (text: string) => string): StageView {
  const number = html("span", { class: "ls-number" });
  const title = html("h2", { class: "ls-title" });
  const typed = html("span", { class: "ls-typed", role: "status" });
  const timer = html("span", { class: "ls-timer", role: "timer", "aria-label": t("elapsed") });
  const ask = html("p", { class: "ls-ask" });
  const left = html("div", { class: "ls-head-left" }, number, title);
  const right = html("div", { class: "ls-head-right" }, typed, timer);
  let ticking = 0;
  return {
    element: html(
      "header",
      { class: "ls-head" },
      html("div", { class: "ls-head-line" }, left, right),
      ask,
    ),
    draw({ stage }) {
      const scene = sceneOf(stage);
      setText(number, t("scene", { number: stage.index + 1, count: stage.file.scenes.length }));
      setText(title, scene.title);
      setText(ask, fill(scene.ask));
      setText(typed, stage.typed && t("typed", { number: stage.typed }));
      const show = () => setText(timer, stage.timer ? clockText(elapsed(stage.timer)) : "");
      show();
      clearInterval(ticking);
      if (stage.timer?.since !== undefined) ticking = window.setInterval(show, TICK_MS);
      timer.classList.toggle(
        "ls-paused",
        stage.timer !== undefined && stage.timer.since === undefined,
      );
    },
  };
}
