/** The buttons that take a training in steps, or play it. */

import { count, decimal } from "../../core/format";
import { isClosed, type State } from "../../state/store";
import { html, setText } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import type { Say } from "../../ui/words";

const PACES = { slow: 1000, normal: 150, fast: 0 }; // ms from one batch to the next
const CALM_MS = 1000; // from one epoch to the next, where the reader wants little motion

export function walkView({ say, controller }: Context): View {
  let timer = 0;
  const button = (name: string, text: string, press: () => void) => {
    const element = html("button", { type: "button", "data-action": name }, text);
    element.addEventListener("click", press);
    return element;
  };
  const by = (step: "start" | "batch" | "epoch" | "end") => () => {
    stop();
    controller.walk(step);
  };
  const play = button("play", say("walkPlay"), () => (timer ? stop() : start()));
  const pace = html(
    "select",
    { "aria-label": say("walkPace") },
    ...Object.keys(PACES).map((name) =>
      html("option", { value: name }, say(name as keyof typeof PACES)),
    ),
  );
  pace.value = "normal";
  const text = html("p", { class: "lf-note lf-walk-text" });
  const buttons = html(
    "div",
    { class: "lf-buttons" },
    button("walk-start", say("walkStart"), by("start")),
    button("walk-batch", say("walkBatch"), by("batch")),
    button("walk-epoch", say("walkEpoch"), by("epoch")),
    play,
    pace,
    button("walk-end", say("walkEnd"), by("end")),
  );
  const element = html(
    "div",
    { class: "lf-panel lf-walk", "data-panel": "walk", role: "group", "aria-label": say("walk") },
    html("p", { class: "lf-panel-title" }, say("walk")),
    buttons,
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
    setText(play, say("walkPause"));
    controller.walk(calm.matches ? "epoch" : "batch");
    next();
  };
  const stop = () => {
    clearTimeout(timer);
    timer = 0;
    setText(play, say("walkPlay"));
  };
  const advance = () => {
    const { walking } = controller; // none: a setting that was changed has ended it
    if (!walking || walking.done || !inSight(element)) return stop();
    controller.walk(calm.matches ? "epoch" : "batch");
    next();
  };
  return {
    element,
    draw(state) {
      const about = isClosed(state)
        ? "questionWaitsStatus"
        : calm.matches
          ? "walkCalm"
          : "walkAbout";
      setText(text, walkText(state, say) || say(about));
      for (const each of buttons.querySelectorAll("button")) each.disabled = isClosed(state); // steps would give the answer away
      if (timer && (!state.walk || state.walk.done)) stop();
    },
  };
}

/** Whether any part of the lab can be seen (not where a view was taken off the page). */
function inSight(element: HTMLElement): boolean {
  const box = element.closest(".livefit-lab")?.getBoundingClientRect();
  return !document.hidden && box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

/** Where the walk stands; nothing where there is none. */
export function walkText({ walk }: State, say: Say): string {
  if (!walk) return "";
  const { epoch, batch, batches, loss, run, done } = walk;
  if (epoch === 0) return say("walkFirst");
  const here = say("walkHere", {
    epoch,
    batch,
    batches,
    loss: decimal(loss),
    updates: count(run.updates),
  });
  return done ? `${here} ${say("walkDone")}` : here;
}
