/** The top: scene, timer and engine in one line; below it the question. */

import type { Controller } from "../../state/controller";
import type { State } from "../../state/store";
import { html, setText } from "../../ui/dom";
import { embed } from "../lab";
import { clockText, elapsed, sceneOf } from "../state";
import type { Translate } from "../texts";
import type { StageView } from "./view";

const TICK_MS = 500;

export function headView(
  t: Translate,
  controller: Controller,
  fill: (text: string) => string,
): StageView {
  const number = html("span", { class: "ls-number" });
  const title = html("h2", { class: "ls-title" });
  const code = html("code", { class: "ls-id" });
  const typed = html("span", { class: "ls-typed", role: "status" });
  const timer = html("span", { class: "ls-timer", role: "timer", "aria-label": t("elapsed") });
  const engine = html("span", { class: "ls-engine", "data-role": "engine" });
  const ask = html("p", { class: "ls-ask" });
  const left = html("div", { class: "ls-head-left" }, number, title, code);
  const right = html("div", { class: "ls-head-right" }, typed, timer, engine);
  let ticking = 0;
  return {
    element: html(
      "header",
      { class: "ls-head" },
      html("div", { class: "ls-head-line" }, left, right),
      ask,
    ),
    draw({ lab, stage }) {
      const scene = sceneOf(stage);
      setText(number, t("scene", { number: stage.index + 1, count: stage.file.scenes.length }));
      setText(title, scene.title);
      setText(code, scene.id);
      setText(ask, fill(scene.ask));
      setText(typed, stage.typed && t("typed", { number: stage.typed }));
      setText(engine, engineText(lab, controller, t));
      engine.title = kernelProblem(lab, t);
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
