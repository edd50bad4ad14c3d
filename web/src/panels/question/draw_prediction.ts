/** A layer over the loss chart for drawing the expected curve: by mouse, touch or keys.
 *
 * For screen readers it is one slider for the loss of the current epoch; the left and right
 * arrows change the epoch. (A slider for each of 200 epochs would be too small to touch.) */

import { decimal } from "../../core/format";
import { translator } from "../../core/words";
import { finishedRun, isAsking, type State } from "../../state/store";
import type { Layer } from "../../ui/chart";
import { html } from "../../ui/dom";
import { linear, type Scale } from "../../ui/scale";
import type { Context } from "../../ui/view";
import { messages } from "./messages";
import { ceiling, filled, pointsOf, stepOf } from "./model";
import type { PredictionController } from "./prediction";

type Points = (number | undefined)[];
const COARSE = 5; // steps of an arrow key, and of a page key
const PAGE = 25;

/** The top of the axis while the curve is drawn: it must not change. */
function paperTop(state: State): number | undefined {
  return isAsking(state) && asksCurve(state)
    ? linear([0, ceiling(state.question!, finishedRun(state))], [0, 1], 4).top
    : undefined;
}

function asksCurve(state: State): boolean {
  return state.question!.question.ask === "curve";
}

/** A layer for the loss chart; see `DrawingLayer` in curves/view.ts. */
export function drawLayer(
  predictions: PredictionController,
  { data, language }: Context,
): Layer & { draw(state: State): void; top(state: State): number | undefined } {
  const t = translator(messages, language, data.words);
  const mark = html("div", { class: "lf-draw-mark" });
  const element = html(
    "div",
    {
      class: "lf-draw",
      role: "slider",
      tabindex: 0,
      "aria-label": t("drawHere"),
      title: t("drawKeys"),
      "aria-valuemin": 0,
      "aria-orientation": "vertical",
    },
    mark,
  );
  let points: Points = [];
  let top = 1;
  let at = 0; // the current epoch, from 0
  let scales: [Scale, Scale] | undefined;

  const put = (next: Points) => predictions.choose((points = next));
  const putHere = (value: number | undefined) =>
    put(points.map((old, i) => (i === at ? value : old)));
  const bounded = (value: number) => {
    const step = stepOf(top);
    return Math.min(top, Math.max(0, Number((Math.round(value / step) * step).toPrecision(12))));
  };
  const show = () => {
    const value = points[at];
    const epoch = at + 1;
    element.setAttribute("aria-valuenow", String(value ?? 0));
    element.setAttribute(
      "aria-valuetext",
      value === undefined
        ? t("drawNoPoint", { epoch })
        : t("drawPoint", { epoch, loss: decimal(value) }),
    );
    if (!scales) return;
    const [x, y] = scales;
    mark.style.transform = `translate(${x(epoch)}px, ${y(startOf(points, at, top))}px)`;
    mark.classList.toggle("lf-draw-none", value === undefined);
  };

  /** Draw from the last point of a stroke to this one: a fast pointer skips epochs. */
  const stroke = (event: PointerEvent, from: { epoch: number; value: number } | undefined) => {
    const [x, y] = scales!;
    const box = element.getBoundingClientRect();
    const place = (event.clientX - box.left - x(1)) / (x(2) - x(1));
    at = Math.min(points.length - 1, Math.max(0, Math.round(place)));
    const value = bounded((event.clientY - box.top - y(0)) / (y(1) - y(0)));
    const next = [...points];
    for (let i = Math.min(from?.epoch ?? at, at); from && i <= Math.max(from.epoch, at); i++) {
      const share = at === from.epoch ? 1 : (i - from.epoch) / (at - from.epoch);
      next[i] = bounded(from.value + share * (value - from.value));
    }
    next[at] = value;
    put(next);
    return { epoch: at, value };
  };
  let hand: { epoch: number; value: number } | undefined;
  element.addEventListener("pointerdown", (event) => {
    if (!scales || event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    hand = stroke(event, undefined);
  });
  element.addEventListener("pointermove", (event) => {
    if (hand) hand = stroke(event, hand);
  });
  for (const end of ["pointerup", "pointercancel"])
    element.addEventListener(end, () => (hand = undefined));

  for (const change of ["focus", "blur"])
    element.addEventListener(change, () =>
      element
        .closest(".livefit-lab")
        ?.toggleAttribute("data-draws", element.matches(":focus-visible")),
    );
  element.addEventListener("keydown", (event) => {
    const raise = {
      ArrowUp: event.shiftKey ? 1 : COARSE,
      ArrowDown: event.shiftKey ? -1 : -COARSE,
      PageUp: PAGE,
      PageDown: -PAGE,
    }[event.key];
    const go = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: points.length - 1 }[
      event.key
    ];
    const removes = event.key === "Delete" || event.key === "Backspace";
    const known =
      raise !== undefined ||
      go !== undefined ||
      removes ||
      event.key === "Enter" ||
      event.key === " ";
    if (!known || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault(); // the page must not scroll
    if (go !== undefined) at = Math.min(points.length - 1, Math.max(0, go));
    else if (removes) putHere(undefined);
    else putHere(bounded(startOf(points, at, top) + (raise ?? 0) * stepOf(top)));
    show();
  });
  return {
    element,
    top: paperTop,
    draw(state) {
      element.hidden = !isAsking(state);
      if (element.hidden) return;
      points = pointsOf(state.question!);
      top = paperTop(state)!;
      element.setAttribute("aria-valuemax", String(top));
      show();
    },
    place(x, y) {
      scales = [x, y];
      show();
    },
  };
}

/** Where a new point starts: on the line drawn so far, else in the middle. */
function startOf(points: Points, at: number, top: number): number {
  return filled(points)[at] ?? top / 2;
}
