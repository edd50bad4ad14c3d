/** The choices to predict from, and how many raised a hand for each. */

import { button, html, setText } from "../../ui/dom";
import type { ScenePlayer } from "../scene_player";
import { handsOf, sceneOf } from "../state";
import type { Translate } from "../texts";
import type { StageView } from "./view";

interface Row {
  element: HTMLElement;
  input: HTMLInputElement;
  draw(count: number, all: number, right: boolean): void;
}

export function handsView(
  player: ScenePlayer,
  t: Translate,
  fill: (text: string) => string,
): StageView & { focus(): void } {
  const title = html("p", { class: "ls-hands-title" });
  const list = html("ol", { class: "ls-choices" });
  const clear = button("clear-hands", t("clearHands"), () => player.clearHands());
  const element = html(
    "div",
    { class: "ls-hands", role: "group", "aria-label": t("hands") },
    html("div", { class: "ls-hands-head" }, title, clear),
    list,
  );
  let rows: Row[] = [];
  let written = "";
  return {
    element,
    focus: () => rows[0]?.input.select(),
    draw({ stage }) {
      const { id, predict } = sceneOf(stage);
      element.hidden = !predict;
      if (!predict) return;
      const choices = predict.choices.map(fill);
      const key = JSON.stringify([id, choices]);
      if (key !== written) {
        rows = choices.map((choice, i) => rowOf(player, t, choice, i));
        list.replaceChildren(...rows.map((row) => row.element));
      }
      written = key;
      const counts = handsOf(stage);
      const all = counts.reduce((sum, count) => sum + count, 0);
      setText(title, `${t("hands")}${all > 0 ? ` · ${t("handsTotal", { count: all })}` : ""}`);
      clear.hidden = all === 0;
      const isRun = stage.step !== "asked";
      rows.forEach((row, i) => row.draw(counts[i], all, isRun && i === predict.answer));
      element.classList.toggle("ls-is-run", isRun);
    },
  };
}

function rowOf(player: ScenePlayer, t: Translate, choice: string, index: number): Row {
  const count = () => handsOf(player.state)[index];
  const input = html("input", {
    type: "number",
    min: 0,
    max: 999,
    step: 1,
    inputmode: "numeric",
    "aria-label": t("handsOf", { choice }),
  });
  input.addEventListener("input", () => player.setHands(index, input.valueAsNumber));
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    // To the next choice; after the last one back to the stage's keys.
    const next = input.closest("li")!.nextElementSibling?.querySelector("input");
    event.preventDefault();
    event.stopPropagation();
    if (next) next.select();
    else input.closest<HTMLElement>(".ls-stage")!.focus({ preventScroll: true });
  });
  const change = (action: string, sign: string, label: string, by: number) => {
    const element = button(action, sign, () => player.setHands(index, count() + by));
    element.setAttribute("aria-label", label);
    return element;
  };
  const mark = html("span", { class: "ls-right" });
  const share = html("span", { class: "ls-share" });
  const bar = html("span", { class: "ls-bar", "aria-hidden": "true" }, html("span"));
  const element = html(
    "li",
    { class: "ls-choice" },
    bar,
    html("span", { class: "ls-choice-text" }, html("span", {}, choice), mark),
    share,
    html(
      "span",
      { class: "ls-count" },
      change("hand-less", "−", t("less", { choice }), -1),
      input,
      change("hand-more", "+", t("more", { choice }), 1),
    ),
  );
  return {
    element,
    input,
    draw(value, all, right) {
      if (document.activeElement !== input || input.valueAsNumber !== value)
        input.value = String(value);
      (bar.firstElementChild as HTMLElement).style.width = `${all > 0 ? (100 * value) / all : 0}%`;
      setText(
        share,
        all > 0 ? t("handsShare", { count: value, share: Math.round((100 * value) / all) }) : "",
      );
      setText(mark, right ? `✓ ${t("right")}` : "");
      element.classList.toggle("ls-is-right", right);
    },
  };
}
