/** A chart for the back row: thick lines with patterns of their own, large type. It is drawn
 * at the size of its box, in units of its font. */

import { html, polyline, setText, svg } from "../../ui/dom";
import type { Scale } from "../../ui/scale";
import { parts } from "../lab";

export type Kind = "current" | "previous" | "preview" | "validation" | "pinned" | "baseline";

export interface Curve {
  kind: Kind;
  label: string;
  values: number[];
}

export interface Picture {
  title: string;
  curves: Curve[];
  epochs: number;
  /** The highest value of the axis; by default the largest of the curves. */
  top?: number;
  baseline?: { value: number; label: string };
  axis(value: number): string;
  format(value: number): string;
  xLabel: string;
}

const MOST_POINTS = 30;

/** `names`: whether its legend says which line is which; the baseline is always explained. */
export function chartView(
  name: string,
  names: boolean,
): { element: HTMLElement; draw(picture: Picture): void; text(): string } {
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
  let picture: Picture | undefined;
  let box = { width: 0, height: 0, em: 16 };
  let written = "";
  const redraw = () =>
    picture && box.width > 0 && box.height > 0 && drawPicture(surface, picture, box);
  new ResizeObserver(
    ([
      {
        contentRect: { width, height },
      },
    ]) => {
      box = {
        width: Math.round(width),
        height: Math.round(height),
        em: parseFloat(getComputedStyle(paper).fontSize),
      };
      redraw();
    },
  ).observe(paper);
  return {
    element,
    text: () => (picture ? describe(picture) : ""),
    draw(next) {
      picture = next;
      setText(title, next.title);
      const named = shown(next, names);
      const key = named.map(({ kind, label }) => kind + label).join();
      if (key !== written) legend.replaceChildren(...named.map(legendItem));
      written = key;
      redraw();
    },
  };
}

/** What there is a line of, the baseline last. */
function shown({ curves, baseline }: Picture, names: boolean): Pick<Curve, "kind" | "label">[] {
  const drawn = curves.filter(({ values }) => names && values.length > 0);
  return baseline ? [...drawn, { kind: "baseline", label: baseline.label }] : drawn;
}

/** The pattern of a line is half of what tells it apart: the legend shows it. */
function legendItem({ kind, label }: Pick<Curve, "kind" | "label">): HTMLElement {
  const line = svg("line", {
    class: `ls-line ls-${kind}`,
    x1: 0,
    x2: "100%",
    y1: "50%",
    y2: "50%",
  });
  return html("span", { class: "ls-legend-item" }, svg("svg", { class: "ls-swatch" }, line), label);
}

function drawPicture(
  surface: SVGElement,
  picture: Picture,
  { width, height, em }: { width: number; height: number; em: number },
): void {
  const edge = { left: 3.6 * em, right: 0.9 * em, top: 0.6 * em, bottom: 1.6 * em };
  const all = picture.curves.flatMap(({ values }) => values).filter(Number.isFinite);
  // Before anything was run there is an axis too, so that nothing jumps.
  const top =
    picture.top ?? (all.length > 0 ? Math.max(1e-6, picture.baseline?.value ?? 0, ...all) : 1);
  const x = parts.linear([1, Math.max(2, picture.epochs)], [edge.left, width - edge.right]);
  const y = parts.linear(
    [0, top],
    [height - edge.bottom, edge.top],
    picture.top === undefined ? 4 : 0,
  );
  const count = Math.max(2, Math.min(5, Math.floor(height / (3 * em))));
  surface.setAttribute("viewBox", `0 0 ${width} ${height}`);
  surface.setAttribute("aria-label", describe(picture));
  surface.replaceChildren(
    ...y.ticks(count).flatMap((value) => [
      svg("line", {
        class: "ls-grid",
        x1: edge.left,
        x2: width - edge.right,
        y1: y(value),
        y2: y(value),
      }),
      svg(
        "text",
        {
          class: "ls-tick",
          x: edge.left - 0.4 * em,
          y: y(value),
          dy: "0.32em",
          "text-anchor": "end",
        },
        picture.axis(value),
      ),
    ]),
    ...xAxis(x, picture, height - 0.3 * em, width, em),
    ...(picture.baseline
      ? [
          svg("line", {
            class: "ls-line ls-baseline",
            x1: edge.left,
            x2: width - edge.right,
            y1: y(picture.baseline.value),
            y2: y(picture.baseline.value),
          }),
        ]
      : []),
    ...picture.curves
      .filter(({ values }) => values.length > 0)
      .flatMap((curve) => marks(curve, x, y, em)),
  );
}

/** The epochs, and at the right end what they are; a number that it would cover gives way. */
function xAxis(
  x: Scale,
  { epochs, xLabel }: Picture,
  at: number,
  width: number,
  em: number,
): SVGElement[] {
  const free = width - (0.6 * String(epochs).length + xLabel.length + 1.8) * em;
  const whole = x
    .ticks(5)
    .filter((value) => Number.isInteger(value) && value <= epochs && x(value) < free);
  return [
    ...whole.map((value) =>
      svg("text", { class: "ls-tick", x: x(value), y: at, "text-anchor": "middle" }, String(value)),
    ),
    svg(
      "text",
      { class: "ls-tick", x: width - 0.2 * em, y: at, "text-anchor": "end" },
      `${epochs} ${xLabel}`,
    ),
  ];
}

function marks({ kind, values }: Curve, x: Scale, y: Scale, em: number): SVGElement[] {
  // A loss that ran away (NaN) has no place on the paper: the line ends.
  const places = values
    .map((value, i): [number, number] => [x(i + 1), y(value)])
    .filter(([, at]) => Number.isFinite(at));
  const few =
    places.length <= MOST_POINTS &&
    (kind === "current" || kind === "validation" || places.length === 1);
  const last = places.slice(-1);
  const points = few ? places : kind === "current" ? last : [];
  return [
    svg("path", { class: `ls-line ls-${kind}`, d: polyline(places) }),
    ...points.map(([cx, cy]) =>
      svg("circle", { class: `ls-point ls-${kind}`, cx, cy, r: (few ? 0.24 : 0.32) * em }),
    ),
  ];
}

/** The chart in one sentence, for those who do not see it. */
function describe({ title, curves, baseline, format }: Picture): string {
  const lines = curves
    .filter(({ values }) => values.length > 0)
    .map(({ label, values }) => `${label}: ${format(values[0])} → ${format(values.at(-1)!)}`);
  return `${[title, ...lines, ...(baseline ? [baseline.label] : [])].join(". ")}.`;
}
