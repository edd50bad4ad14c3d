/** The decision map: the network's output over the plane, behind the samples. */

import colours from "tokens:classes";
import { columnScale, split } from "../../core/data";
import { count, percent, tick } from "../../core/format";
import type { Confusion } from "../../core/metrics";
import type { Weights } from "../../core/run";
import type { Settings } from "../../core/settings";
import { translator } from "../../core/words";
import type { DataSet } from "../../data/datasets";
import { shownRun } from "../../state/store";
import { drawing, html, panel, polyline, setText, svg } from "../../ui/dom";
import { tableDetails } from "../../ui/more";
import { linear, type Scale } from "../../ui/scale";
import type { Context, View } from "../../ui/view";
import { messages, type T } from "./messages";
import {
  answer,
  contour,
  type Frame,
  frameOf,
  type Plane,
  planeOf,
  sums,
  turningSum,
  zeroLine,
} from "./model";

const SIZE = 60; // fields in a row of the map
const COARSE = 5; // and of the table
const MARGIN = { top: 8, right: 8, bottom: 36, left: 48 };
const WIDEST = 440;
const MAX_POINTS = 2000;

/** What is drawn. */
interface Picture {
  frame: Frame;
  plane: Plane;
  settings: Settings;
  values: Float32Array;
}

export function mapView({ language, data }: Context): View {
  const t = translator(messages, language, data.words);
  const why =
    data.inputs !== 2
      ? t("mapInputs", { inputs: data.inputs })
      : data.target === "number"
        ? t("mapNumber")
        : "";
  if (why)
    return {
      element: panel("map", t("map"), html("p", { class: "lf-note" }, why)),
      draw: () => {},
    };
  const frame = frameOf(data.X);
  const canvas = html("canvas", {
    width: SIZE,
    height: SIZE,
    class: "lf-map",
    "aria-hidden": "true",
  });
  const lines = html("input", { type: "checkbox", "data-role": "map-nodes" });
  const text = html("p", { class: "lf-note" });
  const legend = html("div", { class: "lf-legend", "aria-hidden": "true" });
  let picture: Picture | undefined;
  let shown: Weights | undefined;
  const table = tableDetails(t("mapTable"), undefined, () => picture && coarseTable(picture, data));
  const paper = drawing(undefined, (surface, width, height) => {
    const places = placesOf(frame, width, height);
    Object.assign(canvas.style, { width: `${places.width}px`, height: `${places.height}px` });
    surface.setAttribute("aria-label", `${t("map")}. ${text.textContent}`);
    surface.replaceChildren(...axes(places, data), inner(places, data, picture, lines.checked));
  });
  paper.element.prepend(canvas);
  lines.addEventListener("change", () => {
    legend.replaceChildren(...legendItems(t, lines.checked));
    paper.redraw();
  });
  legend.replaceChildren(...legendItems(t, false));
  return {
    element: panel(
      "map",
      t("map"),
      html(
        "div",
        { class: "lf-map-view lf-grows lf-sides lf-dense" },
        paper.element,
        html(
          "div",
          { class: "lf-map-words" },
          table.element,
          legend,
          text,
          html("label", { class: "lf-check" }, lines, t("mapNodes")),
        ),
      ),
    ),
    draw(state) {
      const run = shownRun(state);
      const weights = run?.weights ?? state.page.weights;
      if (!weights || weights === shown) return; // the last map stays while the next one begins
      shown = weights;
      picture = pictureOf(weights, run?.settings ?? state.settings, frame, data);
      paint(canvas, picture);
      if (run?.confusion)
        setText(text, picture ? summary(run.confusion, data, t) : t("mapRanAway"));
      paper.redraw();
      table.draw();
    },
  };
}

/** Undefined if a weight is NaN or infinite: the loss has diverged. */
function pictureOf(
  weights: Weights,
  settings: Settings,
  frame: Frame,
  data: DataSet,
): Picture | undefined {
  const { trained } = split(data, settings);
  const scales = [0, 1].map((c) =>
    settings.inputs === "scaled" ? columnScale(data, trained, c) : { mean: 0, deviation: 1 },
  );
  const plane = planeOf(weights, scales);
  const values = sums(plane, settings.activation, frame, SIZE);
  return values.every(Number.isFinite) ? { frame, plane, settings, values } : undefined;
}

/** One pixel for each field; the browser scales and smooths them. */
function paint(canvas: HTMLCanvasElement, picture: Picture | undefined): void {
  const context = canvas.getContext("2d")!;
  if (!picture) return context.clearRect(0, 0, SIZE, SIZE);
  const image = context.createImageData(SIZE, SIZE);
  picture.values.forEach((sum, i) => {
    const lean = 2 * answer(sum, picture.settings.output) - 1;
    // Transparent colour over the page's background works in light and dark.
    image.data.set([...colours[+(lean > 0)], 150 * Math.min(1, Math.abs(lean))], 4 * i);
  });
  context.putImageData(image, 0, 0);
}

interface Places {
  x: Scale;
  y: Scale;
  width: number;
  height: number;
}

function placesOf(frame: Frame, room: number, tall: number): Places {
  const width = Math.min(WIDEST, room - MARGIN.left - MARGIN.right);
  const height = tall - MARGIN.top - MARGIN.bottom;
  return { x: linear(frame.x, [0, width]), y: linear(frame.y, [height, 0]), width, height };
}

function axes({ x, y, width, height }: Places, { columns }: DataSet): SVGElement[] {
  const text = (attributes: Record<string, string | number>, words: string) =>
    svg("text", { class: "lf-tick", ...attributes }, words);
  return [
    svg("rect", { class: "lf-map-frame", x: MARGIN.left, y: MARGIN.top, width, height }),
    ...x
      .ticks(4)
      .map((value) =>
        text(
          { x: MARGIN.left + x(value), y: MARGIN.top + height + 15, "text-anchor": "middle" },
          tick(value),
        ),
      ),
    ...y
      .ticks(5)
      .map((value) =>
        text(
          { x: MARGIN.left - 6, y: MARGIN.top + y(value), dy: "0.32em", "text-anchor": "end" },
          tick(value),
        ),
      ),
    text(
      {
        x: MARGIN.left + width / 2,
        y: MARGIN.top + height + MARGIN.bottom - 4,
        "text-anchor": "middle",
      },
      columns[0],
    ),
    text(
      {
        x: 12,
        y: MARGIN.top + height / 2,
        "text-anchor": "middle",
        transform: `rotate(-90 12 ${MARGIN.top + height / 2})`,
      },
      columns[1],
    ),
  ];
}

/** The contents of the frame, clipped to it. */
function inner(
  places: Places,
  data: DataSet,
  picture: Picture | undefined,
  nodes: boolean,
): SVGElement {
  const { width, height } = places;
  return svg(
    "svg",
    { class: "lf-map-inner", x: MARGIN.left, y: MARGIN.top, width, height },
    ...(picture && nodes ? nodeLines(picture, places) : []),
    ...points(data, places),
    ...(picture ? border(picture, places) : []),
  );
}

/** The border, on a band of the background's colour so that it is visible over points. */
function border({ values, settings }: Picture, { width, height }: Places): SVGElement[] {
  const segments = contour(values, SIZE, turningSum(settings.output));
  const d = segments
    .map(([a, b, c, e]) =>
      polyline([
        [(a * width) / SIZE, (b * height) / SIZE],
        [(c * width) / SIZE, (e * height) / SIZE],
      ]),
    )
    .join("");
  return [svg("path", { class: "lf-border-band", d }), svg("path", { class: "lf-border", d })];
}

function nodeLines({ plane, frame }: Picture, { x, y }: Places): SVGElement[] {
  const paths = { on: "", off: "" };
  plane.output.forEach((weight, j) => {
    const line = zeroLine(plane, j, frame);
    if (line)
      paths[weight > 0 ? "on" : "off"] += polyline([
        [x(line[0]), y(line[1])],
        [x(line[2]), y(line[3])],
      ]);
  });
  return [
    svg("path", { class: "lf-node-on", d: paths.on }),
    svg("path", { class: "lf-node-off", d: paths.off }),
  ];
}

function stepOf(data: DataSet): number {
  return Math.ceil(data.rows / MAX_POINTS);
}

/** Class 1 as filled triangles, class 0 as open squares. */
function points(data: DataSet, { x, y }: Places): SVGElement[] {
  const paths = ["", ""];
  for (let i = 0; i < data.rows; i += stepOf(data)) {
    const [left, top] = [x(data.X[2 * i]).toFixed(1), y(data.X[2 * i + 1]).toFixed(1)];
    const label = data.y[i] > 0.5 ? 1 : 0;
    paths[label] += `M${left} ${top}${label ? "m0-4.5l4.5 8h-9z" : "m-3.3-3.3h6.6v6.6h-6.6z"}`;
  }
  return [
    svg("path", { class: "lf-spot-zero", d: paths[0] }),
    svg("path", { class: "lf-spot-one", d: paths[1] }),
  ];
}

function summary({ tp, fn, fp, tn }: Confusion, data: DataSet, t: T): string {
  const share = (part: number, all: number) => (all > 0 ? percent(part / all) : "–");
  const text = t("mapText", {
    positives: tp + fn,
    rightOnes: tp,
    onesShare: share(tp, tp + fn),
    negatives: tn + fp,
    rightZeros: tn,
    zerosShare: share(tn, tn + fp),
  });
  const drawn = Math.ceil(data.rows / stepOf(data));
  return drawn < data.rows
    ? `${text} ${t("mapSome", { all: count(data.rows), drawn: count(drawn) })}`
    : text;
}

function legendItems(t: T, nodes: boolean): HTMLElement[] {
  const item = (kind: string, label: string) =>
    html(
      "span",
      { class: "lf-legend-item" },
      html("span", { class: `lf-swatch lf-${kind}` }),
      label,
    );
  const lines = nodes ? [item("key-on", t("mapNodeOn")), item("key-off", t("mapNodeOff"))] : [];
  return [
    item("key-one", t("mapPointOne")),
    item("key-zero", t("mapPointZero")),
    item("key-border", t("mapBorder")),
    item("key-area-one", t("mapAreaOne")),
    item("key-area-zero", t("mapAreaZero")),
    ...lines,
  ];
}

function coarseTable({ plane, settings, frame }: Picture, { columns }: DataSet): HTMLTableElement {
  const values = sums(plane, settings.activation, frame, COARSE);
  const middles = ([low, high]: [number, number]) =>
    Array.from({ length: COARSE }, (_, i) => low + ((i + 0.5) / COARSE) * (high - low));
  const name = (value: number) => tick(Number(value.toPrecision(3)));
  const head = html(
    "tr",
    {},
    html("th", { scope: "col" }, `${columns[1]} \\ ${columns[0]}`),
    ...middles(frame.x).map((value) => html("th", { scope: "col" }, name(value))),
  );
  const rows = middles(frame.y)
    .reverse()
    .map((value, r) =>
      html(
        "tr",
        {},
        html("th", { scope: "row" }, name(value)),
        ...Array.from(values.subarray(r * COARSE, (r + 1) * COARSE), (sum) =>
          html("td", {}, answer(sum, settings.output).toFixed(2)),
        ),
      ),
    );
  return html("table", {}, html("thead", {}, head), html("tbody", {}, ...rows));
}
