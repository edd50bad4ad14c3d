/** The network, drawn with its weights; one hidden node is shown in detail. */

import { count, decimal } from "../../core/format";
import type { Settings } from "../../core/settings";
import { translator } from "../../core/words";
import { networkInputs } from "../../engine/training";
import { type State, shownNetwork } from "../../state/store";
import { drawing, html, panel, setText, svg } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import { type Edge, edgePaths, sizeOf } from "./edges";
import { type Insight, inspectView } from "./inspect";
import { messages } from "./messages";
import { explain } from "./model";

const HEIGHT = 260;
const TOP = 22;
const BOTTOM = 10;
const LANE = 40; // nodes; more of them stand side by side in several lanes
const REACH = 24; // px beside the hidden nodes within which a click selects one

interface Scene {
  width: number;
  inputs: Point[];
  hidden: Point[];
  output: Point;
  edges: SVGElement;
  nodes: SVGElement[];
  mark: SVGElement;
}

type Point = [number, number];

export function networkView({ language, data, controller }: Context): View {
  const t = translator(messages, language, data.words);
  let scene: Scene | undefined;
  let insight: Insight | undefined;
  let drawn: unknown[] = [];
  let X: Float64Array | undefined; // the attributes as they are fed to the network
  let scaledFor = ""; // the settings that made them so
  const picture = drawing(HEIGHT, (surface, width) => {
    if (!insight) return;
    const count = insight.weights.output.length;
    if (scene?.width !== width || scene.hidden.length !== count)
      scene = makeScene(surface, width, count);
    paint(scene, insight);
  });
  const text = html("p", { class: "lf-note" });
  const scale = html("p", { class: "lf-note lf-scale" });
  const legend = html(
    "div",
    { class: "lf-legend", "aria-hidden": "true" },
    ...(["plus", "minus", "silent"] as const).map((kind) =>
      html(
        "span",
        { class: "lf-legend-item" },
        html("span", { class: `lf-swatch lf-${kind}` }),
        t(kind),
      ),
    ),
  );
  const inspect = inspectView({ language, data, controller });

  function makeScene(surface: SVGElement, width: number, count: number): Scene {
    const inputs = places(width * 0.14, data.inputs);
    const hidden = places(width * 0.5, count);
    const output: Point = [width * 0.86, (TOP + HEIGHT - BOTTOM) / 2];
    const title = (x: number, name: string, of: number) =>
      svg(
        "text",
        { class: "lf-tick", x, y: 12, "text-anchor": "middle", "aria-hidden": "true" },
        `${name} ${of}`,
      );
    const circle = (kind: string, [cx, cy]: Point, of: number, attributes = {}) =>
      svg("circle", { class: `lf-node lf-node-${kind}`, cx, cy, r: radius(of), ...attributes });
    const edges = svg("g", { "aria-hidden": "true" });
    const nodes = hidden.map((place, node) =>
      circle("hidden", place, count, { role: "radio", "data-node": node }),
    );
    const mark = svg("text", { class: "lf-tick lf-strong lf-halo", "aria-hidden": "true" });
    const still = [
      ...inputs.map((place) => circle("input", place, data.inputs)),
      circle("output", output, 1),
    ];
    surface.setAttribute("role", "radiogroup");
    surface.setAttribute("aria-label", `${data.inputs} → ${count} → 1. ${t("pickNode")}`);
    const titles = [
      title(inputs[0][0], t("networkInput"), data.inputs),
      title(width * 0.5, t("networkHidden"), count),
      title(output[0], t("networkOutput"), 1),
    ];
    surface.replaceChildren(
      edges,
      svg("g", { "aria-hidden": "true" }, ...still),
      ...nodes,
      mark,
      ...titles,
    );
    return { width, inputs, hidden, output, edges, nodes, mark };
  }

  function paint(
    { inputs, hidden, output, edges, nodes, mark }: Scene,
    { weights, explained, node }: Insight,
  ): void {
    const into = (j: number): Edge[] =>
      inputs.map((from, i) => [from, hidden[j], weights.hidden[i][j]]);
    const out = (j: number): Edge => [hidden[j], output, weights.output[j]];
    const [large, largeOut] = [sizeOf(weights.hidden.flat()), sizeOf(weights.output)];
    edges.replaceChildren(
      ...edgePaths(
        hidden.flatMap((_, j) => into(j)),
        large,
        hidden.length,
        true,
      ),
      ...edgePaths(
        hidden.map((_, j) => out(j)),
        largeOut,
        hidden.length / 4,
        true,
      ),
      ...edgePaths(into(node), large, 1),
      ...edgePaths([out(node)], largeOut, 1),
    );
    nodes.forEach((circle, j) => {
      const here = j === node;
      circle.setAttribute(
        "class",
        `lf-node lf-node-hidden${explained.outputs[j] === 0 ? " lf-silent" : ""}${here ? " lf-chosen" : ""}`,
      );
      circle.setAttribute(
        "r",
        String(here ? Math.max(7, radius(nodes.length)) : radius(nodes.length)),
      );
      circle.setAttribute("tabindex", here ? "0" : "-1");
      circle.setAttribute("aria-checked", String(here));
      circle.setAttribute(
        "aria-label",
        t("nodeSpoken", {
          node: j + 1,
          sum: decimal(explained.sums[j]),
          output: decimal(explained.outputs[j]),
          weight: decimal(weights.output[j]),
        }),
      );
    });
    mark.setAttribute("x", String(hidden[lanes(nodes.length) - 1][0] + 12)); // beside all lanes
    mark.setAttribute("y", String(hidden[node][1] + 4));
    setText(mark, String(node + 1));
  }

  const surface = picture.element;
  surface.addEventListener("pointermove", (event) => event.pointerType === "mouse" && point(event));
  surface.addEventListener("click", (event) => point(event));
  surface.addEventListener("focusin", (event) =>
    controller.choose({ node: numberOf(event.target) }),
  );
  surface.addEventListener("keydown", (event) => {
    // From the focused node: with a key held down the drawing may be a frame behind.
    const node = scene && nodeByKey(event.key, numberOf(event.target), scene.nodes.length);
    if (node === undefined) return;
    event.preventDefault();
    scene!.nodes[node].focus();
  });

  function point(event: MouseEvent): void {
    const box = surface.getBoundingClientRect();
    const node =
      scene && nearest(scene.hidden, [event.clientX - box.left, event.clientY - box.top]);
    if (node !== undefined) controller.choose({ node });
  }

  return {
    element: panel("network", t("network"), surface, legend, scale, text, inspect.element),
    draw(state) {
      const { nodes } = state.settings;
      setText(
        text,
        t("networkText", {
          inputs: data.inputs,
          nodes,
          parameters: count(data.inputs * nodes + nodes + nodes + 1),
        }),
      );
      const next = [shownNetwork(state)?.weights, state.chosen, state.threshold];
      // Between two runs there are no weights for a moment: keep the last ones.
      if (!next[0] || next.every((each, i) => each === drawn[i])) return;
      drawn = next;
      insight = insightInto(state);
      const { weights, explained } = insight;
      const sizes = {
        hidden: decimal(sizeOf(weights.hidden.flat())),
        output: decimal(sizeOf(weights.output)),
      };
      setText(scale, Number.isFinite(explained.logit) ? t("thickness", sizes) : t("diverged"));
      picture.redraw();
      inspect.draw(insight);
    },
  };

  /** Inputs as they are fed; scaled again only if another part of the data is trained on. */
  function fedOnce(settings: Settings): Float64Array {
    const key = [settings.inputs, settings.validation, settings.validation_split].join();
    if (key !== scaledFor) [scaledFor, X] = [key, networkInputs(settings, data)];
    return X!;
  }

  function insightInto(state: State): Insight {
    const { weights, settings } = shownNetwork(state)!;
    const node = Math.min(state.chosen.node, weights.output.length - 1);
    const sample = Math.min(state.chosen.sample, data.rows - 1);
    const x = fedOnce(settings).subarray(sample * data.inputs, (sample + 1) * data.inputs);
    const explained = explain(weights, x, settings.activation, settings.output);
    return { node, sample, x, weights, settings, explained, threshold: state.threshold };
  }
}

/** The place of `count` nodes about `x`, from top to bottom, in lanes where they are many. */
function places(x: number, count: number): Point[] {
  const wide = lanes(count);
  const room = HEIGHT - TOP - BOTTOM;
  return Array.from({ length: count }, (_, i) => [
    x + ((i % wide) - (wide - 1) / 2) * 13,
    TOP + (room * (i + 0.5)) / count,
  ]);
}

function radius(count: number): number {
  return Math.max(0.8, Math.min(9, ((HEIGHT - TOP - BOTTOM) / count) * 0.38 * lanes(count)));
}

function lanes(count: number): number {
  return Math.ceil(count / LANE);
}

/** The node at a pointer position, if any. */
function nearest(places: Point[], [x, y]: Point): number | undefined {
  const far = places.map(([px, py]) => Math.hypot(px - x, py - y));
  const node = far.indexOf(Math.min(...far));
  return Math.abs(places[node][0] - x) <= REACH ? node : undefined;
}

function numberOf(target: EventTarget | null): number {
  return Number((target as Element).getAttribute("data-node"));
}

function nodeByKey(key: string, node: number, count: number): number | undefined {
  const moves: Record<string, number> = {
    ArrowDown: node + 1,
    ArrowRight: node + 1,
    ArrowUp: node - 1,
    ArrowLeft: node - 1,
    Home: 0,
    End: count - 1,
  };
  return key in moves ? (moves[key] + count) % count : undefined;
}
