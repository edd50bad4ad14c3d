/** The effect of a threshold: histogram, counts, shares, ROC curve. */

import { decimal, percent } from "../../core/format";
import {
  accuracy,
  type Confusion,
  confusion,
  histogram,
  precision,
  type RocPoint,
  recall,
  rocPoints,
} from "../../core/metrics";
import type { Run } from "../../core/run";
import { translator } from "../../core/words";
import { allBaseline, commonClass, type DataSet } from "../../data/datasets";
import { shownRun } from "../../state/store";
import { confusionTable } from "../../ui/classes";
import { drawing, gridLine, html, panel, polyline, scrollable, setText, svg } from "../../ui/dom";
import { linear } from "../../ui/scale";
import { sliderInput } from "../../ui/slider";
import type { Context, View } from "../../ui/view";
import { fitView } from "./fit";
import { messages, type T } from "./messages";

const BINS = 50;
const ROW = 74; // one row of the histogram
const HIGHEST = ROW - 24; // its highest bar, under the label
const HISTOGRAM = { height: 2 * ROW + 44, margin: 12 };
const ROC = { height: 232, margin: { top: 8, right: 10, bottom: 36, left: 44 } };
const THRESHOLDS = Array.from({ length: 19 }, (_, i) => (i + 1) / 20); // of the table

/** One panel for classes, another for numbers. */
export function metricsView(context: Context): View {
  return context.data.target === "number" ? fitView(context) : thresholdView(context);
}

function thresholdView({ language, data, controller }: Context): View {
  const t = translator(messages, language, data.words);
  let run: Run | undefined;
  let shape: Shape | undefined;
  let counts: Confusion;
  let threshold = NaN;
  const bars = drawing(
    HISTOGRAM.height,
    (surface, width) => shape && drawHistogram(surface, width, shape, threshold, t),
  );
  const constant = ofBaseline(data);
  const roc = drawing(
    ROC.height,
    (surface, width) =>
      run &&
      shape &&
      drawRoc(surface, width, run.auc!, shape.points, counts, constant, threshold, t),
  );
  const slider = sliderInput({
    min: 0.01,
    max: 0.99,
    step: 0.01,
    "aria-label": t("threshold"),
  });
  slider.addEventListener("input", () => controller.setThreshold(slider.valueAsNumber));
  const shown = html("output", { class: "lf-threshold" });
  const figures = html("div");
  const problem = html("p", { class: "lf-problem" });
  const table = scrollable(t("thresholdTable"));
  const details = html("details", {}, html("summary", {}, t("thresholdTable")), table);
  const drawTable = () =>
    details.open && run && table.replaceChildren(thresholdTable(run, data, t));
  details.addEventListener("toggle", drawTable);
  const rocTitle = html("p", { class: "lf-panel-title" });
  const legend = html("div", { class: "lf-legend", "aria-hidden": "true" }, ...rocLegend(t));
  return {
    element: panel(
      "metrics",
      t("metrics"),
      html(
        "p",
        { class: "lf-note" },
        t("thresholdRule", { samples: data.rows, edge: 1 - commonClass(data) }),
      ),
      bars.element,
      html("div", { class: "lf-number" }, html("span", {}, t("threshold")), slider, shown),
      problem,
      html("div", { class: "lf-results" }, figures, html("div", {}, rocTitle, roc.element, legend)),
      details,
    ),
    draw(state) {
      const next = shownRun(state);
      if (!next || (next === run && state.threshold === threshold)) return; // keep the last one while training
      const sameRun = next === run;
      [run, threshold] = [next, state.threshold];
      if (!sameRun) shape = shapeOf(run, data);
      counts = confusion(data.y, run.predictions, threshold);
      if (!slider.matches(":active")) slider.value = String(threshold);
      slider.setAttribute("aria-valuetext", thresholdText(counts, data, threshold, t));
      setText(shown, threshold.toFixed(2));
      setText(problem, Number.isNaN(run.auc!) ? t("noPredictions") : "");
      setText(rocTitle, t("roc", { auc: decimal(run.auc!) }));
      figures.replaceChildren(
        figureTable(counts, constant, t),
        confusionTable(counts, data, language),
      );
      bars.redraw();
      roc.redraw();
      if (!sameRun) drawTable();
    },
  };
}

/** What does not depend on the threshold: computed once for a run, not while the slider moves. */
interface Shape {
  /** Class 1, then class 0: number of samples, and their predictions counted in bins. */
  groups: { size: number; counts: number[] }[];
  points: RocPoint[];
}

function shapeOf({ predictions }: Run, { y }: DataSet): Shape {
  const groups = [1, 0].map((label) => {
    const values = predictions.filter((_, i) => y[i] > 0.5 === label > 0.5);
    return { size: values.length, counts: histogram(values, BINS) };
  });
  return { groups, points: rocPoints(y, predictions) };
}

function thresholdText(counts: Confusion, data: DataSet, threshold: number, t: T): string {
  const { tp, fn, fp } = counts;
  const shares = { accuracy: percent(accuracy(counts)), baseline: percent(allBaseline(data)) };
  return t("thresholdSpoken", {
    threshold: threshold.toFixed(2),
    died: tp + fn,
    found: tp,
    alarms: fp,
    ...shares,
  });
}

/** The confusion matrix of the baseline's constant answer. */
function ofBaseline(data: DataSet): Confusion {
  const answer = commonClass(data);
  return confusion(
    data.y,
    data.y.map(() => answer),
  );
}

function figureTable(counts: Confusion, baseline: Confusion, t: T): HTMLTableElement {
  const of = (part: number, all: number) => t("outOf", { part, all, share: percent(part / all) });
  const rows: Record<string, [string, (counts: Confusion) => string]> = {
    recall: [t("recall"), ({ tp, fn }) => of(tp, tp + fn)],
    precision: [
      t("precision"),
      ({ tp, fp }) => (tp + fp === 0 ? t("nobodyCalled") : of(tp, tp + fp)),
    ],
    alarms: [t("falseAlarms"), ({ fp, tn }) => of(fp, fp + tn)],
    accuracy: [t("accuracy"), (counts) => percent(accuracy(counts))],
  };
  const row = ([name, [label, value]]: [string, [string, (counts: Confusion) => string]]) =>
    html(
      "tr",
      { "data-figure": name },
      html("th", { scope: "row" }, label),
      html("td", {}, value(counts)),
      html("td", { class: "lf-before" }, value(baseline)),
    );
  const columns = [t("rocPoint"), t("baselineRow")].map((text) =>
    html("th", { scope: "col" }, text),
  );
  return html(
    "table",
    { class: "lf-figures" },
    html("thead", {}, html("tr", {}, html("td"), ...columns)),
    html("tbody", {}, ...Object.entries(rows).map(row)),
  );
}

/** Two rows over one p axis, each with a height scale of its own: 70 beside 400 would hardly be
 * visible. Right of the threshold the answer is class 1. */
function drawHistogram(
  surface: SVGElement,
  width: number,
  { groups }: Shape,
  threshold: number,
  t: T,
): void {
  const { height, margin } = HISTOGRAM;
  const x = linear([0, 1], [margin, width - margin]);
  const bottom = height - 38;
  const cut = x(threshold);
  const names = [t("positive"), t("negative")];
  const rows = groups.map(({ size, counts }, row) => {
    const top = Math.max(...counts);
    const label = t("histogramRow", { group: names[row], count: size, top });
    return {
      counts,
      top,
      label,
      floor: bottom - (1 - row) * ROW,
      kind: row === 0 ? "died" : "survived",
    };
  });
  surface.setAttribute("aria-label", [t("histogram"), ...rows.map((row) => row.label)].join(". "));
  const text = (at: number, y: number, anchor: string, words: string) =>
    svg("text", { class: "lf-tick", x: at, y, "text-anchor": anchor }, words);
  surface.replaceChildren(
    ...rows.flatMap(({ counts, top, label, floor, kind }) => [
      svg("path", { class: `lf-bars lf-bars-${kind}`, d: barsPath(counts, top, x, floor) }),
      gridLine(x(0), x(1), floor),
      // Beside the bars only: over them are the labels.
      svg("line", { class: "lf-cut", x1: cut, x2: cut, y1: floor - HIGHEST, y2: floor }),
      text(x(1), floor - ROW + 16, "end", label),
    ]),
    ...[0, 0.25, 0.5, 0.75, 1].map((p) =>
      text(x(p), bottom + 16, p === 0 ? "start" : p === 1 ? "end" : "middle", String(p)),
    ),
    text(x(0), bottom + 33, "start", t("saidNegative")),
    text(x(0.5), bottom + 33, "middle", "p"),
    text(x(1), bottom + 33, "end", t("saidPositive")),
  );
}

function barsPath(counts: number[], top: number, x: (p: number) => number, floor: number): string {
  const bar = (count: number, i: number) => {
    const [left, right] = [x(i / BINS) + 0.5, x((i + 1) / BINS) - 0.5];
    const tall = Math.max((count / top) * HIGHEST, 1.5); // a single patient stays visible
    return count === 0
      ? ""
      : `M${left.toFixed(1)} ${floor}v${(-tall).toFixed(1)}H${right.toFixed(1)}V${floor}z`;
  };
  return counts.map(bar).join("");
}

function drawRoc(
  surface: SVGElement,
  width: number,
  auc: number,
  points: RocPoint[],
  counts: Confusion,
  constant: Confusion,
  threshold: number,
  t: T,
): void {
  const { height, margin } = ROC;
  const x = linear([0, 1], [margin.left, width - margin.right]);
  const y = linear([0, 1], [height - margin.bottom, margin.top]);
  const alarmsOf = ({ fp, tn }: Confusion) => fp / (fp + tn);
  const alarms = alarmsOf(counts);
  const here = `${t("rocPoint")} ${threshold.toFixed(2)}: ${t("recallShort")} ${percent(recall(counts))}, ${t("rocAlarms")} ${percent(alarms)}`;
  surface.setAttribute("aria-label", `${t("roc", { auc: decimal(auc) })}. ${here}`);
  const text = (attributes: Record<string, string | number>, words: string) =>
    svg("text", { class: "lf-tick", ...attributes }, words);
  surface.replaceChildren(
    ...[0, 0.5, 1].flatMap((share) => [
      gridLine(x(0), x(1), y(share)),
      text(
        { x: margin.left - 6, y: y(share), dy: "0.32em", "text-anchor": "end" },
        `${100 * share} %`,
      ),
      text(
        { x: x(share), y: y(0) + 15, "text-anchor": share === 1 ? "end" : "middle" },
        `${100 * share} %`,
      ),
    ]),
    text({ x: (x(0) + x(1)) / 2, y: height - 3, "text-anchor": "middle" }, t("rocAlarms")),
    text({ x: margin.left + 6, y: margin.top + 12 }, t("recallShort")),
    svg("line", { class: "lf-baseline", x1: x(0), x2: x(1), y1: y(0), y2: y(1) }),
    svg("path", {
      class: "lf-line lf-current",
      d: polyline(apart(points.map((point) => [x(point.fpr), y(point.tpr)]))),
    }),
    svg("rect", {
      class: "lf-constant",
      x: x(alarmsOf(constant)) - 4,
      y: y(recall(constant)) - 4,
      width: 8,
      height: 8,
    }),
    ...(points.length > 0
      ? [svg("circle", { class: "lf-point lf-here", cx: x(alarms), cy: y(recall(counts)), r: 6 })]
      : []),
  );
}

/** The points without those that fall on the pixel of the one before; the last one stays. */
function apart(points: [number, number][]): [number, number][] {
  let [left, top] = [NaN, NaN];
  return points.filter(([x, y], i) => {
    if (i < points.length - 1 && Math.abs(x - left) < 0.5 && Math.abs(y - top) < 0.5) return false;
    [left, top] = [x, y];
    return true;
  });
}

function rocLegend(t: T): HTMLElement[] {
  const item = (kind: string, label: string) =>
    html(
      "span",
      { class: "lf-legend-item" },
      html("span", { class: `lf-swatch lf-${kind}` }),
      label,
    );
  return [
    item("here", t("rocPoint")),
    item("constant", t("baselineRow")),
    item("baseline", t("rocChance")),
  ];
}

function thresholdTable(run: Run, data: DataSet, t: T): HTMLTableElement {
  const columns = [
    t("threshold"),
    t("found"),
    t("falseAlarms"),
    t("precisionShort"),
    t("accuracy"),
  ];
  const rows = THRESHOLDS.map((threshold) => {
    const counts = confusion(data.y, run.predictions, threshold);
    const { tp, fp } = counts;
    const cells = [
      tp,
      fp,
      tp + fp === 0 ? "–" : percent(precision(counts)),
      percent(accuracy(counts)),
    ];
    return html(
      "tr",
      {},
      html("th", { scope: "row" }, threshold.toFixed(2)),
      ...cells.map((cell) => html("td", {}, String(cell))),
    );
  });
  const head = html("tr", {}, ...columns.map((text) => html("th", { scope: "col" }, text)));
  return html("table", {}, html("thead", {}, head), html("tbody", {}, ...rows));
}
