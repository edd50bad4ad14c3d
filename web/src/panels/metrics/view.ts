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
import { allBaseline, besideBaseline, commonClass, type DataSet } from "../../data/datasets";
import { shownRun } from "../../state/store";
import { below, label, levels } from "../../ui/axes";
import { confusionTable } from "../../ui/classes";
import { drawing, gridLine, html, newId, panel, polyline, renew, setText, svg } from "../../ui/dom";
import { about, tableDetails } from "../../ui/more";
import { linear } from "../../ui/scale";
import { isHeld, sliderInput } from "../../ui/slider";
import type { Context, View } from "../../ui/view";
import { fitView } from "./fit";
import { messages, type T } from "./messages";

const BINS = 50;
const HISTOGRAM = { side: 12, bottom: 38, label: 18 };
const ROC = { top: 8, right: 16, bottom: 36, left: 44 };
const LEGEND = 50; // px, the width of the ROC curve's
const ROOMY = 225; // px from which the histogram has room for longer labels
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
    undefined,
    (...paper) => shape && drawHistogram(...paper, shape, threshold, t),
  );
  const constant = ofBaseline(data);
  const roc = drawing(
    undefined,
    (...paper) =>
      run && shape && drawRoc(...paper, run.auc!, shape.points, counts, constant, threshold, t),
  );
  const slider = sliderInput({
    min: 0.01,
    max: 0.99,
    step: 0.01,
    "aria-label": t("threshold"),
  });
  slider.addEventListener("input", () => controller.setThreshold(slider.valueAsNumber));
  const shown = html("output", { class: "lf-threshold" });
  const figures = html("div", { class: "lf-at-threshold lf-dense" });
  const problem = html("p", { class: "lf-problem" });
  const group = newId();
  const table = tableDetails(
    t("thresholdTable"),
    group,
    () => run && thresholdTable(run, data, constant, t),
  );
  const rocTitle = html("p", { class: "lf-panel-title" });
  return {
    element: panel(
      "metrics",
      t("metrics"),
      html(
        "div",
        { class: "lf-top" },
        html("span", {}, `${t("threshold")} `, shown),
        html("p", { class: "lf-note" }, t("thresholdShort")),
        about(
          t("about"),
          group,
          t("thresholdRule", { samples: data.rows, edge: 1 - commonClass(data) }),
          t("thresholdWords"),
        ),
        table.element,
      ),
      problem,
      html(
        "div",
        { class: "lf-metrics lf-grows lf-sides" },
        // The slider is as long as the axis of p: its thumb is above the threshold's line.
        html("div", { class: "lf-bars-box lf-fill" }, slider, bars.element),
        html(
          "div",
          { class: "lf-results lf-sides" },
          figures,
          html("div", { class: "lf-roc lf-fill" }, rocTitle, roc.element),
        ),
      ),
    ),
    draw(state) {
      if (!isHeld(slider)) slider.value = String(state.threshold);
      const next = shownRun(state);
      if (!next || (next === run && state.threshold === threshold)) return; // keep the last one while training
      const sameRun = next === run;
      [run, threshold] = [next, state.threshold];
      if (!sameRun) shape = shapeOf(run, data);
      counts = confusion(data.y, run.predictions, threshold);
      slider.setAttribute("aria-valuetext", thresholdText(counts, data, threshold, t));
      setText(shown, threshold.toFixed(2));
      setText(problem, Number.isNaN(run.auc!) ? t("noPredictions") : "");
      setText(rocTitle, t("roc", { auc: decimal(run.auc!) }));
      renew(
        figures,
        figureTable(counts, allBaseline(data), t),
        confusionTable(counts, data, language),
      );
      bars.redraw();
      roc.redraw();
      if (!sameRun) table.draw();
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

function figureTable(counts: Confusion, baseline: number, t: T): HTMLTableElement {
  const { tp, fn, fp, tn } = counts;
  const of = (part: number, all: number) => t("outOf", { part, all, share: percent(part / all) });
  const right = accuracy(counts);
  const rows: [name: string, label: string, value: string][] = [
    ["recall", t("recallShort"), of(tp, tp + fn)],
    ["precision", t("precisionShort"), tp + fp === 0 ? t("nobodyCalled") : of(tp, tp + fp)],
    ["alarms", t("falseAlarms"), of(fp, fp + tn)],
    ["accuracy", t("accuracy"), `${percent(right)} (${t(besideBaseline(right, baseline))})`],
  ];
  const row = ([name, label, value]: [string, string, string]) =>
    html("tr", { "data-figure": name }, html("th", { scope: "row" }, label), html("td", {}, value));
  return html("table", { class: "lf-figures" }, html("tbody", {}, ...rows.map(row)));
}

/** Two rows over one p axis, each with a height scale of its own: 70 beside 400 would hardly be
 * visible. Right of the threshold the answer is class 1. */
function drawHistogram(
  surface: SVGElement,
  width: number,
  height: number,
  { groups }: Shape,
  threshold: number,
  t: T,
): void {
  const { side, label: strip } = HISTOGRAM;
  const x = linear([0, 1], [side, width - side]);
  const bottom = height - HISTOGRAM.bottom;
  const each = bottom / 2; // the height of a row: its label, and the bars below it
  const names = [t("positive"), t("negative")];
  const rows = groups.map(({ size, counts }, row) => {
    const top = Math.max(...counts);
    const words = t("histogramRow", { group: names[row], count: size });
    return {
      counts,
      top,
      words,
      scale: t("histogramTop", { top }),
      floor: bottom - (1 - row) * each,
      kind: row === 0 ? "died" : "survived",
    };
  });
  surface.setAttribute(
    "aria-label",
    [t("histogram"), ...rows.map((row) => `${row.words} ${row.scale}`)].join(". "),
  );
  renew(
    surface,
    ...rows.flatMap(({ counts, top, floor, kind }) => [
      svg("path", {
        class: `lf-bars lf-bars-${kind}`,
        d: barsPath(counts, top, x, floor, each - strip),
      }),
      gridLine(x(0), x(1), floor),
    ]),
    // Over the bars only: it must not run through the labels.
    svg("path", {
      class: "lf-cut",
      d: rows.map(({ floor }) => `M${x(threshold)} ${floor}v${strip - each}`).join(""),
    }),
    ...rows.map(({ words, scale, floor }) =>
      label(x(1), floor - each + 13, "end", width < ROOMY ? words : `${words} ${scale}`),
    ),
    ...[0, 0.25, 0.5, 0.75, 1].map((p) =>
      label(x(p), bottom + 16, p === 0 ? "start" : p === 1 ? "end" : "middle", String(p)),
    ),
    ...(width < ROOMY
      ? [
          label(x(0), bottom + 33, "start", `← ${names[1]}`),
          label(x(1), bottom + 33, "end", `${names[0]} →`),
        ]
      : [
          label(x(0), bottom + 33, "start", t("saidNegative")),
          label(x(0.5), bottom + 33, "middle", "p"),
          label(x(1), bottom + 33, "end", t("saidPositive")),
        ]),
  );
}

function barsPath(
  counts: number[],
  top: number,
  x: (p: number) => number,
  floor: number,
  high: number,
): string {
  const bar = (count: number, i: number) => {
    const [left, right] = [x(i / BINS) + 0.5, x((i + 1) / BINS) - 0.5];
    const tall = Math.max((count / top) * high, 1.5); // a single patient stays visible
    return count === 0
      ? ""
      : `M${left.toFixed(1)} ${floor}v${(-tall).toFixed(1)}H${right.toFixed(1)}V${floor}z`;
  };
  return counts.map(bar).join("");
}

function drawRoc(
  surface: SVGElement,
  width: number,
  height: number,
  auc: number,
  points: RocPoint[],
  counts: Confusion,
  constant: Confusion,
  threshold: number,
  t: T,
): void {
  const margin = ROC;
  const x = linear([0, 1], [margin.left, width - margin.right]);
  const y = linear([0, 1], [height - margin.bottom, margin.top]);
  const alarmsOf = ({ fp, tn }: Confusion) => fp / (fp + tn);
  const alarms = alarmsOf(counts);
  const here = `${t("rocPoint")} ${threshold.toFixed(2)}: ${t("recallShort")} ${percent(recall(counts))}, ${t("rocAlarms")} ${percent(alarms)}`;
  surface.setAttribute("aria-label", `${t("roc", { auc: decimal(auc) })}. ${here}`);
  const share = (value: number) => `${100 * value} %`;
  renew(
    surface,
    ...levels(y, [0, 0.5, 1], width, margin, share),
    ...below(x, width < 150 ? [0, 1] : [0, 0.5, 1], width, height, margin, t("rocAlarms"), share),
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
    label(margin.left + 6, margin.top + 12, "start", t("recallShort")),
    ...(points.length > 0
      ? [svg("circle", { class: "lf-point lf-here", cx: x(alarms), cy: y(recall(counts)), r: 6 })]
      : []),
    ...(x(1) - x(0) > 2 * LEGEND ? rocLegend(x(1) - LEGEND, y(0) - 10, t) : []),
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

/** In the corner below the diagonal, which curves keep clear of. */
function rocLegend(left: number, bottom: number, t: T): SVGElement[] {
  const above = bottom - 14;
  return [
    svg("rect", { class: "lf-constant", x: left - 4, y: above - 4, width: 8, height: 8 }),
    label(left + 10, above + 4, "start", t("baselineShort")),
    svg("line", { class: "lf-baseline", x1: left - 8, x2: left + 6, y1: bottom, y2: bottom }),
    label(left + 10, bottom + 4, "start", t("rocChance")),
  ];
}

/** The last row is the baseline's. */
function thresholdTable(run: Run, data: DataSet, constant: Confusion, t: T): HTMLTableElement {
  const columns = [
    t("threshold"),
    t("found"),
    t("falseAlarms"),
    t("precisionShort"),
    t("accuracy"),
  ];
  const row = (name: string, counts: Confusion) => {
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
      html("th", { scope: "row" }, name),
      ...cells.map((cell) => html("td", {}, String(cell))),
    );
  };
  const rows = THRESHOLDS.map((threshold) =>
    row(threshold.toFixed(2), confusion(data.y, run.predictions, threshold)),
  );
  rows.push(row(t("baselineRow"), constant));
  const head = html("tr", {}, ...columns.map((text) => html("th", { scope: "col" }, text)));
  return html("table", {}, html("thead", {}, head), html("tbody", {}, ...rows));
}
