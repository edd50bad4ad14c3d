/** The picture of the network. The node that is looked at keeps its lines, all others fade. */

import type { Weights } from "../../core/run";
import { drawing, svg } from "../../ui/dom";
import { between, Tween } from "../../ui/tween";
import type { Context } from "../../ui/view";
import type { Insight } from "./inspect";
import { HIDDEN, type Layout, layoutOf, type Spot } from "./layout";
import { bent, linePaths, linesOf, placesAt, wholeNetwork } from "./lines";
import { lookOf } from "./look";
import type { T } from "./messages";
import type { Place } from "./model";
import { nodesView } from "./nodes";

export interface Picture {
  element: HTMLElement;
  /** `changed`: the weights that the last step has changed most. */
  draw(insight: Insight, changed: Place[]): void;
  /** Whether the chosen node keeps its lines, wherever the focus is. */
  hold(on: boolean): void;
}

export function pictureView(context: Context, t: T): Picture {
  const { data, controller } = context;
  const nodes = nodesView(context, t);
  const [every, own] = [linePaths("lf-every", 2.4), linePaths("lf-own", 4)];
  const halo = svg("path", { class: "lf-changed-most", "aria-hidden": "true" });
  const tween = new Tween((moves) => drawn.element.toggleAttribute("data-moving", moves));
  let layout: Layout | undefined;
  let placed = ""; // for which size and number of nodes
  let insight: Insight | undefined;
  let changed: Place[] = [];
  let weights: Weights | undefined; // as they are drawn, on their way to the new ones
  let held = false;

  const drawn = drawing(undefined, (surface, width, height) => {
    if (!insight) return;
    const count = insight.weights.output.length;
    if (!surface.hasChildNodes()) {
      surface.append(every.element, halo, own.element, ...nodes.elements);
      surface.setAttribute("role", "radiogroup");
    }
    const size = [width, height, count].join();
    if (size !== placed) {
      placed = size;
      surface.setAttribute("aria-label", `${data.inputs} → ${count} → 1. ${t("pickNode")}`);
      layout = layoutOf(width, height, data.inputs, count);
      nodes.place(layout);
    }
    draw();
  });

  const look = lookOf(
    drawn.element,
    nodes.circles,
    () => layout,
    (spot) => {
      if (spot?.layer === HIDDEN) controller.choose({ node: spot.index });
      draw();
    },
  );

  function draw(): void {
    if (!layout || !insight) return;
    const chosen: Spot = { layer: HIDDEN, index: insight.node };
    const spot = look.spot() ?? (held ? chosen : undefined);
    nodes.draw(insight, look.focused() ?? chosen, spot);
    drawn.element.classList.toggle("lf-one", spot !== undefined);
    drawn.element.classList.toggle("lf-step", changed.length > 0);
    drawLines(layout, weights!, spot);
  }

  function drawLines(place: Layout, at: Weights, spot?: Spot): void {
    every.draw(wholeNetwork(place, at));
    own.draw(linesOf(place, at, spot ? placesAt(spot, at) : changed));
    halo.setAttribute("d", linesOf(place, at, changed).map(bent).join(""));
  }

  return {
    element: drawn.element,
    draw(next, most) {
      const from = weights;
      const moves = insight?.weights !== next.weights;
      [insight, changed] = [next, most];
      if (!moves) return drawn.redraw();
      tween.to((share) => {
        weights = weightsBetween(from ?? next.weights, next.weights, share);
        drawn.redraw();
      }, !from);
    },
    hold(on) {
      held = on;
      draw();
    },
  };
}

/** Weights at a share of the way from some to others; a new one begins at 0. */
function weightsBetween(from: Weights, to: Weights, share: number): Weights {
  if (share === 1) return to;
  const row = (a: number[] | undefined, b: number[]) =>
    b.map((value, i) => between(a?.[i] ?? 0, value, share));
  return {
    ...to,
    hidden: to.hidden.map((each, i) => row(from.hidden[i], each)),
    output: row(from.output, to.output),
  };
}
