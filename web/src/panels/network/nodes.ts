/** The nodes of the picture with their names; a hidden node is filled by what it gives. */

import { decimal } from "../../core/format";
import { put, setText, svg } from "../../ui/dom";
import type { Context } from "../../ui/view";
import type { Insight } from "./inspect";
import { HIDDEN, INPUTS, type Layout, OUTPUT, type Point, type Spot, sameSpot } from "./layout";
import { outputName, type T } from "./messages";
import { sizeOf } from "./model";
import { inputNames } from "./names";

const KINDS = ["input", "node", "output"]; // of the circles of each layer
const TITLES = ["networkInput", "networkHidden", "networkOutput"] as const;
const PALEST = 0.12; // of a node that gives anything at all

export interface Nodes {
  /** Of each layer. */
  circles: SVGElement[][];
  /** In the order in which they are to be drawn, above the lines. */
  elements: SVGElement[];
  place(layout: Layout): void;
  /** `stop`: where the keyboard is; `looked`: the node whose lines are shown, if any. */
  draw(insight: Insight, stop: Spot, looked?: Spot): void;
}

export function nodesView(context: Context, t: T): Nodes {
  const { inputs } = context.data;
  const names = nameLabels(context);
  const titles = TITLES.map(() => label("lf-middle"));
  const mark = label("lf-strong lf-halo"); // the number of the chosen node
  const gives = [label("lf-middle lf-halo"), label("lf-middle lf-strong lf-halo")];
  const ground = svg("path", { class: "lf-ground" }); // hides the lines behind the hidden nodes
  const circles: SVGElement[][] = [[], [], []];
  const group = svg("g");
  let layout: Layout;

  return {
    circles,
    elements: [
      ground,
      group,
      svg("g", { "aria-hidden": "true" }, ...titles, ...names.elements, mark, ...gives),
    ],
    place(next) {
      layout = next;
      circles.forEach((all, layer) => placeCircles(all, group, layout, layer));
      put(ground, "d", discs(layout.layers[HIDDEN], layout.radii[HIDDEN]));
      const [[x, y]] = layout.layers[OUTPUT];
      const [[left], [right]] = layout.sides;
      const counts = [inputs, layout.layers[HIDDEN].length, ""];
      const middles = [Math.max(24, layout.names / 2), (left + right) / 2, x];
      titles.forEach((title, layer) => {
        setText(title, `${t(TITLES[layer])} ${counts[layer]}`);
        moveTo(title, [middles[layer], 12]);
      });
      moveTo(gives[0], [x, y - 16]);
      moveTo(gives[1], [x, y + 24]);
    },
    draw(insight, stop, looked) {
      const { explained, node, settings } = insight;
      const most = sizeOf(explained.outputs);
      circles[HIDDEN].forEach((circle, i) => fill(circle, explained.outputs[i], most, i === node));
      circles.forEach((all, layer) =>
        all.forEach((circle, index) => {
          const spot = { layer, index };
          const here = sameSpot(stop, spot);
          put(circle, "tabindex", here ? 0 : -1);
          put(circle, "aria-checked", here);
          // The numbers stand at the keyboard's node only: those of all the others would be
          // written again in every frame of a drag.
          const name = `${t(TITLES[layer])} ${layer === INPUTS ? names.full[index] : index + 1}`;
          put(circle, "aria-label", here ? spoken(spot, insight, name, t) : name);
        }),
      );
      names.draw(layout, looked?.layer === INPUTS ? looked.index : -1);
      moveTo(mark, [layout.sides[1][0] + 4, layout.layers[HIDDEN][node][1] + 4]);
      setText(mark, String(node + 1));
      setText(gives[0], outputName(settings.output, t));
      setText(gives[1], decimal(explained.prediction));
    },
  };
}

/** The names of the inputs: short ones, and the full one of the input that is looked at. */
function nameLabels(context: Context) {
  const { full, short } = inputNames(context);
  const elements = full.map(() => label());
  return {
    full,
    elements,
    draw({ layers, names, nameSize }: Layout, looked: number) {
      elements.forEach((text, i) => {
        const one = i === looked;
        setText(text, one ? full[i] : names ? short[i] : "");
        put(text, "class", `lf-name ${one ? "lf-strong lf-halo" : "lf-end"}`);
        put(text, "font-size", nameSize);
        moveTo(text, [one ? 0 : names, layers[INPUTS][i][1] + 4]);
      });
    },
  };
}

function spoken(
  { layer, index }: Spot,
  { explained, x, weights, settings }: Insight,
  name: string,
  t: T,
): string {
  if (layer === INPUTS) return `${name}: ${decimal(x[index])}`;
  if (layer === OUTPUT)
    return `${name}: ${outputName(settings.output, t)} ${decimal(explained.prediction)}`;
  return t("nodeSpoken", {
    node: index + 1,
    sum: decimal(explained.sums[index]),
    output: decimal(explained.outputs[index]),
    weight: decimal(weights.output[index]),
  });
}

/** Bring a layer to its number of circles, and these to their places. */
function placeCircles(all: SVGElement[], group: SVGElement, layout: Layout, layer: number): void {
  const points = layout.layers[layer];
  for (const spare of all.splice(points.length)) spare.remove();
  points.forEach(([cx, cy], i) => {
    if (!all[i]) {
      const place = { role: "radio", [`data-${KINDS[layer]}`]: i };
      all[i] = svg("circle", { class: `lf-node lf-node-${KINDS[layer]}`, ...place });
      group.append(all[i]);
    }
    put(all[i], "cx", cx.toFixed(1));
    put(all[i], "cy", cy.toFixed(1));
    put(all[i], "r", layout.radii[layer].toFixed(1));
  });
}

/** The more a node gives, the darker; what is below 0 has another colour and a dotted rim. */
function fill(circle: SVGElement, output: number, most: number, chosen: boolean): void {
  const kind = output === 0 ? " lf-silent" : output < 0 ? " lf-below" : "";
  put(circle, "class", `lf-node lf-node-hidden${kind}${chosen ? " lf-chosen" : ""}`);
  const share = Math.abs(output) / most || 0; // NaN if the training ran away
  put(circle, "fill-opacity", (share && PALEST + (1 - PALEST) * share).toFixed(2));
}

function label(kind = ""): SVGElement {
  return svg("text", { class: `lf-tick ${kind}` });
}

function moveTo(text: SVGElement, [x, y]: Point): void {
  put(text, "x", x.toFixed(1));
  put(text, "y", y.toFixed(1));
}

function discs(points: Point[], r: number): string {
  return points
    .map(
      ([x, y]) =>
        `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
    )
    .join("");
}
