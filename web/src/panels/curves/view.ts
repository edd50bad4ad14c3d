/** The two charts: the loss, and the accuracy or (of numbers) the mean absolute error. */

import { nice } from "d3-array";
import { compact, decimal, metricText, short, tick } from "../../core/format";
import { type Metric, metricOf, type Series } from "../../core/run";
import { type Language, translator } from "../../core/words";
import { allBaseline, type DataSet, validationBaseline } from "../../data/datasets";
import {
  hasKeras,
  isAsking,
  isClosed,
  predictedAccuracy,
  predictedCurve,
  type State,
  shownHistory,
} from "../../state/store";
import { axisTop, type Chart, chartView, type Layer, type Line, legendView } from "../../ui/chart";
import { cursorView, Pointed } from "../../ui/cursor";
import { button, html } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import type { HistoryRow } from "../run_history/model";
import { messages, type T } from "./messages";

/** An element over the loss chart; `top`: where the axis must end while it is in use. */
interface DrawingLayer extends Layer {
  draw(state: State): void;
  top(state: State): number | undefined;
}

export function curvesView({ language, data, controller }: Context, layer?: DrawingLayer): View {
  const t = translator(messages, language, data.words);
  const pointed = new Pointed();
  const chart = (name: string, title: string, over?: Layer) =>
    chartView(name, title, cursorView(title, language, pointed), over);
  const loss = chart("loss", t("loss"), layer);
  const metric = chart(metricOf(data.target), t("accuracy"));
  const legend = legendView();
  let isNear = false;
  const near = button("near-baseline", t("zoom"), () => {
    isNear = !isNear;
    near.setAttribute("aria-pressed", String(isNear));
    if (latest) draw(latest);
  });
  near.title = t("nearBaseline");
  near.setAttribute("aria-label", near.title);
  near.setAttribute("aria-pressed", "false");
  if (data.target === "classes") metric.element.firstElementChild!.append(near);
  let held = 0; // the end of the loss axis while a control is dragged
  let latest: State | undefined;
  const draw = (state: State) => {
    latest = state;
    layer?.draw(state);
    const losses = lossChart(state, data, t, language, layer?.top(state));
    const top = axisTop(losses);
    held = controller.isMoving ? Math.max(held, top) : top;
    loss.draw({ ...losses, top: held });
    const metrics = metricChart(state, data, t);
    metric.draw(isNear ? nearBaseline(metrics) : metrics);
    // Until a run has its first epoch, the lines of the last one stay.
    if (!losses.own || shownHistory(state).loss) legend.draw([losses, metrics]);
  };
  return {
    element: html("div", { class: "lf-charts" }, loss.element, metric.element, legend.element),
    draw,
  };
}

const NEAREST = 0.02; // an axis of two per cent at least

/** The same chart with an axis that holds just the lines and the baseline. */
function nearBaseline(chart: Chart): Chart {
  const values = [...chart.lines.flatMap((line) => line.values), chart.baseline!.value];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const half = Math.max(NEAREST, 1.1 * (high - low)) / 2;
  const middle = (low + high) / 2;
  const [bottom, top] = nice(Math.max(0, middle - half), Math.min(1, middle + half), 4);
  return { ...chart, bottom, top, axis: percentTick };
}

function lossChart(state: State, data: DataSet, t: T, language: Language, top?: number): Chart {
  const lines = linesOf(state, "loss", data, t);
  return {
    ...common(state, t),
    title: t("loss"),
    own: ownEpochs(state),
    lines: [...lines, predictedLine(predictedCurve(state), t)],
    top: stepperTop(state, lines) ?? top,
    format: decimal,
    axis: (value) => compact(value, language, tick),
  };
}

function predictedLine(values: number[], t: T): Line {
  return { kind: "predicted", label: t("predicted"), values };
}

/** With the stepper the axis is that of the whole run: it stays while the line grows. */
export function stepperTop({ stepper, page }: State, lines: Line[]): number | undefined {
  const whole = stepper && page.run?.history.loss;
  if (!whole) return undefined;
  const top = Math.max(
    1e-6,
    ...[whole, ...lines.map((line) => line.values)].flat().filter(Number.isFinite),
  );
  return nice(0, top, 4)[1];
}

function metricChart(state: State, data: DataSet, t: T): Chart {
  const name = metricOf(data.target);
  const format = metricText(data.target);
  const value = allBaseline(data);
  const predicted = name === "accuracy" ? predictedAccuracy(state) : [];
  return {
    ...common(state, t),
    title: t("accuracy"),
    own: ownEpochs(state),
    lines: [...linesOf(state, name, data, t), { ...predictedLine(predicted, t), plain: true }],
    top: name === "accuracy" ? 1 : undefined,
    baseline: { value, label: t("baseline", { share: format(value) }) },
    format,
    axis: name === "accuracy" ? percentTick : tick,
  };
}

function ownEpochs(state: State): number | undefined {
  const none = isClosed(state) || state.page.failure || state.stepper;
  return none ? undefined : state.settings.epochs;
}

function percentTick(share: number): string {
  return `${short(100 * share)} %`;
}

function common(state: State, t: T): { epochs: number; xLabel: string } {
  const others = [state.previous, ...pinned(state).map((row) => row.run)];
  const epochs = others.map((run) => run?.settings.epochs ?? 0);
  if (isAsking(state)) epochs.push(state.question!.after.epochs);
  return { epochs: Math.max(state.settings.epochs, ...epochs), xLabel: t("epoch") };
}

/** The previous run at the back, the preview where Keras draws over it, the run on top. */
function linesOf(state: State, series: "loss" | Metric, data: DataSet, t: T): Line[] {
  const validationSeries: Series = `val_${series}`;
  const shown = shownHistory(state);
  const validation = shown[validationSeries];
  return [
    { kind: "previous", label: t("previous"), values: state.previous?.history[series] ?? [] },
    ...pinned(state).map(
      (row): Line => ({
        kind: `pinned-${row.pin as 1 | 2}`,
        label: t("pinnedLine", { number: row.number }),
        values: row.run.history[series] ?? [],
      }),
    ),
    {
      kind: "preview",
      label: t("preview"),
      values: hasKeras(state) ? (state.page.history[series] ?? []) : [],
    },
    // Its label needs a pass over all samples: only if there is a line.
    ...(validation
      ? [
          {
            kind: "validation",
            label: validationLabel(state, series, data, t),
            values: validation,
          } satisfies Line,
        ]
      : []),
    {
      kind: "current",
      label: hasKeras(state) ? t("kerasShort") : t("current"),
      values: shown[series] ?? [],
    },
  ];
}

/** The pinned runs, the first pin first, as far as they have the same kind of target: other losses
 * cannot be compared. */
function pinned({ runHistory, data }: State): HistoryRow[] {
  const alike = ({ pin, run }: HistoryRow) =>
    pin > 0 && run.history[metricOf(data.target)] !== undefined;
  return (runHistory?.rows ?? []).filter(alike).sort((a, b) => a.pin - b.pin);
}

/** The accuracy's label names the baseline of the validation rows, which differs. */
function validationLabel(state: State, series: "loss" | Metric, data: DataSet, t: T): string {
  if (series === "loss") return t("validation");
  return t("validationWithBaseline", {
    share: metricText(data.target)(validationBaseline(data, state.settings)),
  });
}
