/** The lecturer's screen: its views, drawn from the lab's state and its own. */

import type { Language } from "../core/settings";
import type { State } from "../state/store";
import { html, setText } from "../ui/dom";
import type { Command } from "./keys";
import type { ScenePlayer } from "./scene_player";
import { SceneRuns } from "./scene_runs";
import { type Shrinking, shrinkToFit } from "./shrink_to_fit";
import { type Translate, wordsOf } from "./texts";
import { codeView, programView } from "./view/code";
import { curvesView } from "./view/curves";
import { conclusionView } from "./view/foot";
import { handsView } from "./view/hands";
import { headView } from "./view/head";
import { numbersView } from "./view/numbers";
import { controlsView, panelView } from "./view/panel";
import { toolbarView } from "./view/toolbar";
import type { Both } from "./view/view";

// The window that projector mode is designed for, in pixels; sizes follow the real one.
const WIDTH = 1600;
const HEIGHT = 1080;
const SPEAK_AFTER_MS = 400; // scenes that are skipped are not announced

export interface Screen {
  root: HTMLElement;
  draw(): void;
  /** Focus the first count of the show of hands. */
  enterHands(): void;
}

export function makeScreen(
  player: ScenePlayer,
  language: Language,
  t: Translate,
  act: (command: Command) => void,
): Screen {
  const { lab } = player;
  const words = (state: State) => wordsOf(state, language);
  const runs = new SceneRuns();
  const head = headView(t, runs.fill);
  const curves = curvesView(language, t, words);
  const panel = panelView(lab);
  const numbers = numbersView(language, t, words);
  const hands = handsView(player, t, runs.fill);
  const controls = controlsView(lab);
  const code = codeView(t);
  const program = programView();
  const conclusion = conclusionView(t, runs.fill);
  const toolbar = toolbarView(player, act, t);
  const views = [head, program, curves, panel, numbers, hands, controls, code, conclusion, toolbar];
  const announcement = html("p", { class: "ls-visually-hidden", role: "status" });
  const blank = html(
    "div",
    { class: "ls-blank", hidden: true },
    html("p", { class: "ls-visually-hidden" }, t("blank")),
  );
  const focusNote = html("p", { class: "ls-focus-note" }, t("inControl"));
  const left = html("div", { class: "ls-left" }, program.element, curves.element, panel.element);
  const right = html("div", { class: "ls-side" }, numbers.element, hands.element);
  const screen = html(
    "div",
    { class: "ls-screen" },
    head.element,
    html("div", { class: "ls-main" }, left, right),
    controls.element,
    code.element,
    conclusion.element,
  );
  const root = html(
    "section",
    { class: "ls-stage", tabindex: 0, "aria-label": t("stage"), lang: language },
    screen,
    toolbar.element,
    focusNote,
    announcement,
    blank,
  );
  const shrinking: Shrinking[] = [
    [head.element, "--ls-ask", 1],
    [right, "--ls-fit", 1],
    [program.element, "--ls-program", 1],
    [conclusion.element, "--ls-end", 1],
    [panel.element, "--ls-zoom", 2.2],
  ];
  const refit = () => shrinkToFit(root, shrinking);
  let timer = 0;
  let wasBlank = false;
  new ResizeObserver(() => {
    root.style.setProperty(
      "--ls-scale",
      String(Math.min(innerWidth / WIDTH, innerHeight / HEIGHT)),
    );
    refit();
  }).observe(root);
  const both = (): Both => ({ lab: lab.store.state, stage: player.state, drawn: player.drawn });
  player.onFrame = () => [curves, numbers].forEach((view) => view.draw(both()));
  return {
    root,
    enterHands: () => hands.focus(),
    draw() {
      const now = both();
      const { stage, drawn } = now;
      runs.record(now.lab, stage);
      views.forEach((view) => view.draw(now));
      root.toggleAttribute("data-busy", player.busy);
      root.toggleAttribute("data-drawing", drawn !== undefined);
      root.dataset.step = stage.step;
      root.dataset.scene = String(stage.index + 1);
      root.classList.toggle("ls-with-panel", !panel.element.hidden);
      blank.hidden = !stage.blank;
      if (stage.blank !== wasBlank) screen.inert = wasBlank = stage.blank;
      refit();
      clearTimeout(timer);
      if (drawn !== undefined) return;
      timer = window.setTimeout(
        () =>
          setText(
            announcement,
            t("summary", {
              number: stage.index + 1,
              chart: curves.text(),
              figures: numbers.text(),
            }),
          ),
        SPEAK_AFTER_MS,
      );
    },
  };
}
