/** The choices to predict from: with the show of hands, or on a phone to be tapped. */

import { button, html, setText } from "../../ui/dom";
import type { ScenePlayer } from "../scene_player";
import { handsOf, percentages, sceneOf } from "../state";
import type { Translate } from "../texts";
import type { StageView } from "./view";

interface Row {
  element: HTMLElement;
  /** `share`: in per cent, once there are hands. */
  draw(count: number, share: number | undefined, isRun: boolean, right: boolean): void;
}

const TICK_MS = 200;

export function handsView(
  player: ScenePlayer,
  t: Translate,
  fill: (text: string) => string,
): StageView & { focus(): void } {
  const title = html("p", { class: "ls-hands-title" });
  const vote = html("p", { class: "ls-vote", role: "timer" });
  const list = html("ol", { class: "ls-choices" });
  const clear = button("clear-hands", t("clearHands"), () => player.clearHands());
  const element = html(
    "div",
    { class: "ls-hands", role: "group", "aria-label": t("hands") },
    html("div", { class: "ls-hands-head" }, title, vote, clear),
    list,
  );
  const phone = matchMedia("(max-width: 639px)");
  phone.addEventListener("change", () => player.update({}));
  let rows: Row[] = [];
  let written = "";
  let ticking = 0;
  return {
    element,
    focus: () => list.querySelector("input")?.select(),
    draw({ stage }) {
      const { id, predict } = sceneOf(stage);
      element.hidden = !predict;
      if (!predict) return;
      const choices = predict.choices.map(fill);
      const taps = phone.matches && !stage.projector;
      const key = JSON.stringify([id, choices, taps]);
      if (key !== written) {
        rows = choices.map((choice, i) => (taps ? answerRow : handsRow)(player, t, choice, i));
        list.replaceChildren(...rows.map((row) => row.element));
      }
      written = key;
      const counts = handsOf(stage);
      const shares = percentages(counts);
      const all = counts.reduce((sum, count) => sum + count, 0);
      const total = all > 0 ? ` · ${t("handsTotal", { count: all })}` : "";
      setText(title, taps ? t("tapAnswer") : `${t("hands")}${total}`);
      clear.hidden = all === 0 || taps;
      const isRun = stage.step !== "asked";
      const answered = stage.step === "concluded";
      rows.forEach((row, i) =>
        row.draw(
          counts[i],
          all > 0 ? shares[i] : undefined,
          isRun,
          answered && i === predict.answer,
        ),
      );
      element.classList.toggle("ls-is-run", isRun);
      clearInterval(ticking);
      const { voteEnd } = stage;
      vote.hidden = voteEnd === undefined;
      if (voteEnd === undefined) return;
      const tick = () => {
        const seconds = Math.max(0, Math.ceil((voteEnd - Date.now()) / 1000));
        setText(vote, seconds > 0 ? t("vote", { seconds }) : t("voteOver"));
        if (seconds === 0) clearInterval(ticking);
      };
      ticking = window.setInterval(tick, TICK_MS);
      tick();
    },
  };
}

/** A student's: a tap chooses it. */
function answerRow(player: ScenePlayer, t: Translate, choice: string, index: number): Row {
  const mark = html("span", { class: "ls-right" });
  const answer = button("answer", "", () => player.choose(index));
  answer.append(html("span", { class: "ls-choice-text" }, html("span", {}, choice), mark));
  const element = html("li", { class: "ls-choice" }, answer);
  return {
    element,
    draw(_count, _share, _isRun, right) {
      const own = player.state.chosen[sceneOf(player.state).id] === index;
      answer.setAttribute("aria-pressed", String(own));
      setText(
        mark,
        [right ? `✓ ${t("right")}` : "", own ? t("ownAnswer") : ""].filter(Boolean).join(" · "),
      );
      element.classList.toggle("ls-is-right", right);
    },
  };
}

/** The lecturer's: how many raised a hand. */
function handsRow(player: ScenePlayer, t: Translate, choice: string, index: number): Row {
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
  const shareText = html("span", { class: "ls-share" });
  const filled = html("span");
  const element = html(
    "li",
    { class: "ls-choice" },
    html("span", { class: "ls-bar", "aria-hidden": "true" }, filled),
    html("span", { class: "ls-choice-text" }, html("span", {}, choice), mark),
    shareText,
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
    draw(value, share, isRun, right) {
      if (document.activeElement !== input || input.valueAsNumber !== value)
        input.value = String(value);
      filled.style.width = `${share ?? 0}%`;
      const text = t(isRun ? "share" : "handsShare", { count: value, share: share ?? 0 });
      setText(shareText, share === undefined ? "" : text);
      setText(mark, right ? `✓ ${t("right")}` : "");
      element.classList.toggle("ls-is-right", right);
    },
  };
}
