/** The network drawn with as many hidden nodes as the setting says. */

import type { Say } from "../texts/texts";
import { drawing, html, panel, setText, svg } from "./dom";
import type { Context, View } from "./view";

const HEIGHT = 240;
const TOP = 22;
const BOTTOM = 10;

export function networkView({ say, data }: Context): View {
  let nodes = 0;
  const picture = drawing(HEIGHT, (surface, width) => drawNetwork(surface, width, data.inputs, nodes, say));
  const text = html("p", { class: "lf-note" });
  return {
    element: panel("network", say("network"), picture.element, text),
    draw({ settings }) {
      if (settings.nodes === nodes) return;
      nodes = settings.nodes;
      setText(text, say("networkText", { inputs: data.inputs, nodes, parameters: (data.inputs * nodes + nodes + nodes + 1).toLocaleString("en") }));
      picture.redraw();
    },
  };
}

function drawNetwork(surface: SVGElement, width: number, inputs: number, nodes: number, say: Say): void {
  const columns = [
    { x: width * 0.14, count: inputs, name: say("networkInput"), kind: "input" },
    { x: width * 0.5, count: nodes, name: say("networkHidden"), kind: "hidden" },
    { x: width * 0.86, count: 1, name: say("networkOutput"), kind: "output" },
  ].map((column) => ({ ...column, ys: spread(column.count) }));
  const [left, hidden, right] = columns;
  surface.setAttribute("aria-label", `${inputs} → ${nodes} → 1`);
  surface.replaceChildren(
    // One path for all lines: with 128 nodes there are 2,176 of them.
    svg("path", { class: "lf-edges", d: edges(left, hidden) + edges(hidden, right) }),
    ...columns.flatMap(({ x, ys, name, kind, count }) => [
      ...ys.map((y) => svg("circle", { class: `lf-node lf-node-${kind}`, cx: x, cy: y, r: radius(count) })),
      svg("text", { class: "lf-tick", x, y: 12, "text-anchor": "middle" }, `${name} ${count}`),
    ]),
  );
}

interface Column {
  x: number;
  ys: number[];
}

function edges(from: Column, to: Column): string {
  return from.ys.map((y) => to.ys.map((end) => `M${from.x} ${y.toFixed(1)}L${to.x} ${end.toFixed(1)}`).join("")).join("");
}

/** The heights of `count` nodes, spread over the drawing. */
function spread(count: number): number[] {
  const room = HEIGHT - TOP - BOTTOM;
  return Array.from({ length: count }, (_, i) => TOP + (room * (i + 0.5)) / count);
}

function radius(count: number): number {
  return Math.max(0.8, Math.min(9, ((HEIGHT - TOP - BOTTOM) / count) * 0.38));
}
