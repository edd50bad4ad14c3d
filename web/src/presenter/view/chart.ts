/** The lab's chart in a layout for the back row: thick lines with a pattern each, large type,
 * as large as its box, in units of its font. */

import type { Chart as LabChart, Line } from "../../ui/chart";
import { html, setText, svg } from "../../ui/dom";
import type { Scale } from "../../ui/scale";
import { embed } from "../lab";

const MAX_POINTS = 30;
/** The lines of the run that is being drawn. */
const drawn: Line["kind"][] = ["current", "validation"];

/** A point whose value is written beside it. */
export type Marked = [kind: Line["kind"], which: "first" | "last" | "lowest"];

/** `reach`: the epoch up to which the run is drawn yet. */
type Chart = LabChart & { reach?: number; marked: Marked[] };

interface Box {
  width: number;
  height: number;
  /** The font's size, in pixels. */
  em: number;
}

/** `names`: whether its legend names the lines; the baseline is always explained. */
export function chartView(
  name: string,
  names: boolean,
): { element: HTMLElement; draw(chart: Chart): void; text(): string } {
  const surface = svg("svg", { role: "img" });
  const paper = html("div", { class: "ls-paper" }, surface);
  const title = html("span", { class: "ls-chart-title" });
  const legend = html("span", { class: "ls-legend", "aria-hidden": "true" });
  const element = html(
    "div",
    { class: "ls-chart", "data-chart": name },
    html("div", { class: "ls-chart-head" }, title, legend),
    paper,
  );
  let chart: Chart | undefined;
  let box: Box = { width: 0, height: 0, em: 16 };
  let written = "";
  const redraw = () =>
    chart && box.width > 0 && box.height > 0 && drawChart(surface, name, chart, box);
  new ResizeObserver(([{ contentRect }]) => {
    box = {
      width: Math.round(contentRect.width),
      height: Math.round(contentRect.height),
      em: parseFloat(getComputedStyle(paper).fontSize),
    };
    redraw();
  }).observe(paper);
  return {
    element,
    text: () => (chart ? `${embed.describe(chart)}.` : ""),
    draw(next) {
      chart = next;
      setText(title, next.title);
      const named = embed.legendNames(names ? next : { ...next, lines: [] });
      if (named.join() !== written) legend.replaceChildren(...named.map(legendItem));
      written = named.join();
      redraw();
    },
  };
}

/** Lines differ by colour and pattern: the legend shows both. */
function legendItem([kind, label]: [string, string]): HTMLElement {
  const line = { class: `ls-line ls-${kind}`, x1: 0, x2: "100%", y1: "50%", y2: "50%" };
  const swatch = svg("svg", { class: "ls-swatch" }, svg("line", line));
  return html("span", { class: "ls-legend-item" }, swatch, label);
}

function drawChart(
  surface: SVGElement,
  name: string,
  chart: Chart,
  { width, height, em }: Box,
): void {
  surface.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const scales = embed.drawChart(surface, chart, {
    width,
    height,
    margin: { left: 4 * em, right: 0.9 * em, top: 0.6 * em, bottom: 1.6 * em },
    gap: 0.4 * em,
    ticks: Math.max(2, Math.min(5, Math.floor(height / (3 * em)))),
    prefix: "ls",
    xAxis: (x) => xAxis(x, chart, height - 0.3 * em, width, em),
    points: (kind, places) => points(kind, places, em),
  });
  surface.append(...markedValues(chart, scales, em));
  const { reach } = chart;
  if (reach === undefined) return;
  // What the run has not reached yet is cut off and not told; the last point is seen whole.
  const lines = chart.lines.map((line) => ({
    ...line,
    values: drawn.includes(line.kind) ? line.values.slice(0, reach) : line.values,
  }));
  surface.setAttribute("aria-label", embed.describe({ ...chart, lines }));
  const id = `ls-reach-${name}`;
  const box = { x: 0, y: 0, width: scales.x(reach) + 0.4 * em, height };
  surface.prepend(svg("clipPath", { id }, svg("rect", box)));
  for (const each of surface.querySelectorAll(drawn.map((kind) => `.ls-${kind}`).join()))
    each.setAttribute("clip-path", `url(#${id})`);
}

/** The marked values, each over its point, at the top of the drawing below it; none over the one
 * before it. */
function markedValues(
  { marked, lines, format }: Chart,
  { x, y }: Record<"x" | "y", Scale>,
  em: number,
): SVGElement[] {
  const taken: [number, number][] = [];
  return marked.flatMap(([kind, which]) => {
    const values = lines.find((line) => line.kind === kind)?.values ?? [];
    const at = { first: 0, last: values.length - 1, lowest: values.indexOf(Math.min(...values)) };
    const value = values[at[which]];
    if (!Number.isFinite(value)) return [];
    const left = x(at[which] + 1) + (which === "first" ? 0.5 * em : 0);
    const top = y(value) + (y(value) < 1.7 * em ? 1.2 : -0.5) * em;
    if (taken.some(([a, b]) => Math.abs(a - left) < 4 * em && Math.abs(b - top) < em)) return [];
    taken.push([left, top]);
    const anchor = { first: "start", last: "end", lowest: "middle" }[which];
    const place = { x: left, y: top, "text-anchor": anchor };
    return [svg("text", { class: `ls-value ls-${kind}`, ...place }, format(value))];
  });
}

/** The epochs, and at the right end what they are; numbers that this would cover are left out. */
function xAxis(
  x: Scale,
  { epochs, xLabel }: Chart,
  at: number,
  width: number,
  em: number,
): SVGElement[] {
  const free = width - (0.6 * String(epochs).length + xLabel.length + 1.8) * em;
  const text = (place: number, anchor: string, content: string) =>
    svg("text", { class: "ls-tick", x: place, y: at, "text-anchor": anchor }, content);
  return [
    ...embed
      .wholeTicks(x, epochs)
      .filter((epoch) => x(epoch) < free)
      .map((epoch) => text(x(epoch), "middle", String(epoch))),
    text(width - 0.2 * em, "end", `${epochs} ${xLabel}`),
  ];
}

/** All points of a short run; of a long one the last. */
function points(
  kind: Line["kind"],
  places: [number, number][],
  em: number,
): { marked: [number, number][]; r: number } {
  const few =
    places.length <= MAX_POINTS &&
    (kind === "current" || kind === "validation" || places.length === 1);
  if (few) return { marked: places, r: 0.24 * em };
  return { marked: kind === "current" ? places.slice(-1) : [], r: 0.32 * em };
}
