/** A line chart over the epochs, drawn at CSS pixels. */

import type { Cursor, Reading } from "./cursor";
import { drawing, html, panel, polyline, svg } from "./dom";
import { linear, type Scale } from "./scale";

/** One line of the chart; `kind` names its look in the style sheet. */
export interface Line {
  kind: "previous" | "preview" | "current" | "validation" | "pinned-1" | "pinned-2" | "predicted";
  label: string;
  values: number[];
}

export interface Chart {
  name: string;
  title: string;
  lines: Line[];
  epochs: number;
  /** The highest value of the axis; by default the largest value of the lines. */
  top?: number;
  baseline?: { value: number; label: string };
  format(value: number): string;
  axis(value: number): string;
  xLabel: string;
}

/** An element over the chart that uses its scales. */
export interface Layer {
  element: HTMLElement;
  place(x: Scale, y: Scale): void;
}

const HEIGHT = 176;
const MARGIN = { top: 10, right: 12, bottom: 36, left: 44 };

/** `layer`: an element over the drawing. */
export function chartView(
  name: string,
  title: string,
  cursor: Cursor,
  layer?: Layer,
): { element: HTMLElement; draw(chart: Chart): void } {
  let chart: Chart | undefined;
  let written = "";
  const picture = drawing(
    HEIGHT,
    (surface, width) => chart && drawChart(surface, width, chart, cursor, layer),
  );
  picture.element.append(...cursor.elements, ...(layer ? [layer.element] : []));
  const legend = html("div", { class: "lf-legend", "aria-hidden": "true" });
  const element = panel(name, title, picture.element, legend);
  return {
    element,
    draw(next) {
      chart = next;
      const names = legendNames(next);
      // The names change rarely, the curves with every step of a control.
      if (names.join() !== written)
        legend.replaceChildren(...names.map(([kind, label]) => legendItem(kind, label)));
      written = names.join();
      picture.redraw();
    },
  };
}

function drawChart(
  surface: SVGElement,
  width: number,
  chart: Chart,
  cursor: Cursor,
  layer?: Layer,
): void {
  const all = chart.lines.flatMap((each) => each.values);
  const top =
    chart.top ?? Math.max(1e-6, chart.baseline?.value ?? 0, ...all.filter(Number.isFinite));
  const x = linear([1, Math.max(2, chart.epochs)], [MARGIN.left, width - MARGIN.right]);
  const y = linear([0, top], [HEIGHT - MARGIN.bottom, MARGIN.top], chart.top === undefined ? 4 : 0);
  surface.setAttribute("aria-label", describe(chart));
  surface.replaceChildren(
    ...yAxis(y, width, chart),
    ...xAxis(x, width, chart),
    ...(chart.baseline ? baseline(y(chart.baseline.value), width) : []),
    ...chart.lines
      .filter((each) => each.values.length > 0)
      .flatMap((each) => lineMarks(each, x, y)),
    cursor.marks,
  );
  cursor.draw({
    width,
    epochs: chart.epochs,
    x,
    top: MARGIN.top,
    bottom: HEIGHT - MARGIN.bottom,
    at: (epoch) => readings(chart, epoch, y),
  });
  layer?.place(x, y);
}

function yAxis(y: Scale, width: number, chart: Chart): SVGElement[] {
  return y.ticks(4).flatMap((value) => [
    svg("line", {
      class: "lf-grid",
      x1: MARGIN.left,
      x2: width - MARGIN.right,
      y1: y(value),
      y2: y(value),
    }),
    svg(
      "text",
      { class: "lf-tick", x: MARGIN.left - 6, y: y(value), dy: "0.32em", "text-anchor": "end" },
      chart.axis(value),
    ),
  ]);
}

function xAxis(x: Scale, width: number, chart: Chart): SVGElement[] {
  const middle = (MARGIN.left + width - MARGIN.right) / 2;
  const whole = x.ticks(5).filter((value) => Number.isInteger(value) && value <= chart.epochs);
  return [
    ...whole.map((value) =>
      svg(
        "text",
        { class: "lf-tick", x: x(value), y: HEIGHT - MARGIN.bottom + 15, "text-anchor": "middle" },
        String(value),
      ),
    ),
    svg(
      "text",
      { class: "lf-tick", x: middle, y: HEIGHT - 3, "text-anchor": "middle" },
      chart.xLabel,
    ),
  ];
}

function baseline(at: number, width: number): SVGElement[] {
  return [
    svg("line", {
      class: "lf-baseline",
      x1: MARGIN.left,
      x2: width - MARGIN.right,
      y1: at,
      y2: at,
    }),
  ];
}

/** A line, and its points where there are few enough to tell apart. */
function lineMarks(each: Line, x: Scale, y: Scale): SVGElement[] {
  // A diverged loss (NaN) is not drawn: the line ends.
  const places = each.values
    .map((value, i): [number, number] => [x(i + 1), y(value)])
    .filter(([, at]) => Number.isFinite(at));
  const points =
    places.length > 30 || ["preview", "pinned-1", "pinned-2"].includes(each.kind) ? [] : places;
  return [
    svg("path", { class: `lf-line lf-${each.kind}`, d: polyline(places) }),
    ...points.map(([cx, cy]) =>
      svg("circle", { class: `lf-point lf-${each.kind}`, cx, cy, r: 2.5 }),
    ),
  ];
}

/** Kind and name of what the legend explains. */
function legendNames(chart: Chart): [string, string][] {
  const names = chart.lines
    .filter((each) => each.values.length > 0)
    .map(({ kind, label }): [string, string] => [kind, label]);
  return chart.baseline ? [...names, ["baseline", chart.baseline.label]] : names;
}

function legendItem(kind: string, label: string): HTMLElement {
  return html(
    "span",
    { class: "lf-legend-item" },
    html("span", { class: `lf-swatch lf-${kind}` }),
    label,
  );
}

/** The values of the lines at an epoch, the front one first. */
function readings({ lines, baseline, format }: Chart, epoch: number, y: Scale): Reading[] {
  const reached = lines.filter(({ values }) => values.length >= epoch).reverse();
  const of = ({ kind, label, values }: Line): Reading => ({
    kind,
    label,
    value: format(values[epoch - 1]),
    y: y(values[epoch - 1]),
  });
  return [...reached.map(of), ...(baseline ? [{ kind: "baseline", label: baseline.label }] : [])];
}

/** A text alternative for screen readers. */
function describe(chart: Chart): string {
  const lines = chart.lines
    .filter((each) => each.values.length > 0)
    .map(
      ({ label, values }) =>
        `${label}: ${chart.format(values[0])} → ${chart.format(values.at(-1)!)}`,
    );
  return [chart.title, ...lines, ...(chart.baseline ? [chart.baseline.label] : [])].join(". ");
}
