/** A line chart over the epochs: that of the lab, and (in a layout of its own) that of the
 * lecturer's screen. */

import { nice } from "d3-array";
import type { Cursor, Reading } from "./cursor";
import { drawing, html, panel, polyline, put, renew, svg } from "./dom";
import { linear, type Scale } from "./scale";
import { between, Tween } from "./tween";

/** One line of the chart; `kind` names its look in the style sheet. */
export interface Line {
  kind:
    | "previous"
    | "preview"
    | "current"
    | "validation"
    | "pinned"
    | "pinned-1"
    | "pinned-2"
    | "predicted";
  label: string;
  values: number[];
  /** No point of it is marked. */
  plain?: boolean;
}

export interface Chart {
  title: string;
  lines: Line[];
  /** On the x axis. */
  epochs: number;
  /** Of the current run, when it is finished; undefined: none is under way. */
  own?: number;
  /** The highest value of the axis; by default the largest value of the lines. */
  top?: number;
  /** The lowest value of the axis; by default 0. */
  bottom?: number;
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

/** Sizes in pixels, and what differs between the lab and the screen. */
interface Layout {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** Between the y axis and its numbers. */
  gap: number;
  /** About this many numbers on the y axis. */
  ticks: number;
  /** Of the class names. */
  prefix: "lf" | "ls";
  xAxis(x: Scale): SVGElement[];
  /** The points of a line that are marked, and their radius. */
  points(kind: Line["kind"], places: [number, number][]): { marked: [number, number][]; r: number };
}

const MARGIN = { top: 10, right: 12, bottom: 34, left: 46 };
const TICK_WIDTH = 42; // px that a number on the x axis takes

/** `layer`: an element over the drawing. */
export function chartView(
  name: string,
  title: string,
  cursor: Cursor,
  layer?: Layer,
): { element: HTMLElement; draw(chart: Chart): void } {
  let chart: Chart | undefined; // as it is to be
  let shown: Chart | undefined; // as it is drawn: between two charts while it moves
  const picture = drawing(undefined, (surface, width, height) => {
    if (shown) drawLabChart(surface, [width, height], shown, cursor, layer);
  });
  picture.element.append(...cursor.elements, ...(layer ? [layer.element] : []));
  const element = panel(name, title, picture.element);
  const tween = new Tween((moves) => element.toggleAttribute("data-moving", moves));
  return {
    element,
    draw(next) {
      // Until a run has its first epoch, what is finished stays and then moves.
      if (chart && isWhole(chart) && next.own && currentOf(next).length === 0) return;
      const from = shown;
      const jump = !from || !isWhole(chart!) || !isWhole(next);
      const goesOn = chart && currentOf(chart) === currentOf(next);
      chart = next;
      // The same run with another axis or other lines beside it: a movement goes on.
      if (goesOn && element.hasAttribute("data-moving")) return;
      tween.to((share) => {
        shown = share === 1 ? chart! : middle(from!, chart!, share);
        picture.redraw();
      }, jump);
    },
  };
}

const currentOf = ({ lines }: Chart) => lines.find(({ kind }) => kind === "current")!.values;

/** Whether the current run is finished: a growing line is drawn as it grows. */
function isWhole(chart: Chart): boolean {
  return chart.own === currentOf(chart).length;
}

/** The chart on its way: the current line and the axis move. */
function middle(from: Chart, to: Chart, share: number): Chart {
  const before = currentOf(from);
  const move = (value: number, i: number) => between(before[i] ?? value, value, share);
  return {
    ...to,
    top: between(axisTop(from), axisTop(to), share),
    bottom: between(from.bottom ?? 0, to.bottom ?? 0, share),
    lines: to.lines.map((line) =>
      line.kind === "current" ? { ...line, values: line.values.map(move) } : line,
    ),
  };
}

/** What the lines of some charts are called. */
export function legendView(): { element: HTMLElement; draw(charts: Chart[]): void } {
  const element = html("div", { class: "lf-legend", "aria-hidden": "true" });
  let written = "";
  return {
    element,
    draw(charts) {
      const names = new Map(charts.flatMap(legendNames));
      const key = [...names].join();
      if (key === written) return; // the names change rarely, the curves with every step
      written = key;
      element.replaceChildren(...[...names].map(([kind, label]) => legendItem(kind, label)));
    },
  };
}

function drawLabChart(
  surface: SVGElement,
  [width, height]: [number, number],
  chart: Chart,
  cursor: Cursor,
  layer?: Layer,
): void {
  const layout: Layout = {
    width,
    height,
    margin: MARGIN,
    gap: 6,
    ticks: height < 130 ? 2 : 4,
    prefix: "lf",
    xAxis: (scale) => xAxis(scale, width, height, chart),
    points: (kind, places) => ({ marked: hasPoints(kind, places.length) ? places : [], r: 2.5 }),
  };
  const { x, y } = drawChart(surface, chart, layout, cursor.marks);
  cursor.draw({
    width,
    epochs: chart.epochs,
    x,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
    at: (epoch) => readings(chart, epoch, y),
  });
  layer?.place(x, y);
}

/** Points are marked where there are few enough to distinguish. */
function hasPoints(kind: Line["kind"], count: number): boolean {
  return count <= 30 && !["preview", "pinned-1", "pinned-2"].includes(kind);
}

/** Redraw a chart, with some elements over it; return its scales. */
export function drawChart(
  surface: SVGElement,
  chart: Chart,
  layout: Layout,
  ...over: Element[]
): Record<"x" | "y", Scale> {
  const { width, height, margin, prefix } = layout;
  const [left, right] = [margin.left, width - margin.right];
  const x = linear([1, Math.max(2, chart.epochs)], [left, right]);
  const range: [number, number] = [height - margin.bottom, margin.top];
  const y = linear([chart.bottom ?? 0, axisTop(chart)], range);
  const across = (name: string, at: number) =>
    svg("line", { class: `${prefix}-${name}`, x1: left, x2: right, y1: at, y2: at });
  const number = { class: `${prefix}-tick`, x: left - layout.gap, dy: "0.32em" };
  put(surface, "aria-label", describe(chart));
  // While a control is dragged the axes stay as they are. In groups: another number of marks in one
  // moves none of the others.
  const key = [
    width,
    height,
    layout.gap,
    chart.epochs,
    chart.bottom,
    y.top,
    chart.baseline?.value,
  ].join();
  const drawn = surface.firstElementChild;
  const axes = () => [
    ...y
      .ticks(layout.ticks)
      .flatMap((value) => [
        across("grid", y(value)),
        svg("text", { ...number, y: y(value), "text-anchor": "end" }, chart.axis(value)),
      ]),
    ...layout.xAxis(x),
    ...(chart.baseline ? [across("baseline", y(chart.baseline.value))] : []),
  ];
  const lines = chart.lines
    .filter(({ values }) => values.length > 0)
    .map((line) => svg("g", {}, ...lineMarks(line, x, y, layout)));
  renew(
    surface,
    drawn?.getAttribute("data-axes") === key ? drawn : svg("g", { "data-axes": key }, ...axes()),
    svg("g", {}, ...lines),
    ...over,
  );
  return { x, y };
}

/** Where the y axis ends: at a round number, unless the chart says where. */
export function axisTop(chart: Chart): number {
  return chart.top ?? nice(0, topOf(chart), 4)[1];
}

/** Without any line yet there is an axis too. */
function topOf({ top, lines, baseline }: Chart): number {
  const all = lines.flatMap(({ values }) => values).filter(Number.isFinite);
  if (baseline) all.push(baseline.value);
  return top ?? (all.length > 0 ? Math.max(1e-6, ...all) : 1);
}

function xAxis(x: Scale, width: number, height: number, { epochs, xLabel }: Chart): SVGElement[] {
  const middle = (MARGIN.left + width - MARGIN.right) / 2;
  const text = (at: number, y: number, content: string) =>
    svg("text", { class: "lf-tick", x: at, y, "text-anchor": "middle" }, content);
  return [
    ...wholeTicks(x, epochs, Math.min(5, (width - MARGIN.left) / TICK_WIDTH)).map((epoch) =>
      text(x(epoch), height - MARGIN.bottom + 15, String(epoch)),
    ),
    text(middle, height - 3, xLabel),
  ];
}

/** The epochs that are numbered on the x axis. */
export function wholeTicks(x: Scale, epochs: number, most = 5): number[] {
  return x.ticks(most).filter((epoch) => Number.isInteger(epoch) && epoch <= epochs);
}

function lineMarks(
  { kind, values, plain }: Line,
  x: Scale,
  y: Scale,
  layout: Layout,
): SVGElement[] {
  // A diverged loss (NaN) is not drawn: the line ends.
  const places = values
    .map((value, i): [number, number] => [x(i + 1), y(value)])
    .filter(([, at]) => Number.isFinite(at));
  const { marked, r } = layout.points(kind, places);
  const classes = (part: string) => `${layout.prefix}-${part} ${layout.prefix}-${kind}`;
  return [
    svg("path", { class: classes("line"), d: polyline(places) }),
    ...(plain ? [] : marked).map(([cx, cy]) =>
      svg("circle", { class: classes("point"), cx, cy, r }),
    ),
  ];
}

/** Kind and name of what the legend explains, the baseline last. */
export function legendNames(chart: Chart): [string, string][] {
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
export function describe(chart: Chart): string {
  const lines = chart.lines
    .filter((each) => each.values.length > 0)
    .map(
      ({ label, values }) =>
        `${label}: ${chart.format(values[0])} → ${chart.format(values.at(-1)!)}`,
    );
  return [chart.title, ...lines, ...(chart.baseline ? [chart.baseline.label] : [])].join(". ");
}
