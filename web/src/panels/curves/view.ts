/** The two charts: the loss, and the accuracy or (of numbers) the mean absolute error. */

import { nice } from "d3-array";
import { decimal, metricText, tick } from "../../core/format";
import { type Metric, metricOf, type Series } from "../../core/run";
import { translator } from "../../core/words";
import { allBaseline, type DataSet, validationBaseline } from "../../data/datasets";
import { hasKeras, isAsking, predictedCurve, type State, shownHistory } from "../../state/store";
import { type Chart, chartView, type Layer, type Line } from "../../ui/chart";
import { cursorView, Pointed } from "../../ui/cursor";
import { html } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import type { HistoryRow } from "../run_history/model";
import { messages, type T } from "./messages";

/** An element over the loss chart; `top`: where the axis must end while it is in use. */
interface DrawingLayer extends Layer {
  draw(state: State): void;
  top(state: State): number | undefined;
}

export function curvesView({ language, data }: Context, layer?: DrawingLayer): View {
  const t = translator(messages, language, data.words);
  const pointed = new Pointed();
  const chart = (name: string, title: string, over?: Layer) =>
    chartView(name, title, cursorView(title, language, pointed), over);
  const loss = chart("loss", t("loss"), layer);
  const metric = chart(metricOf(data.target), t("accuracy"));
  return {
    element: html("div", { class: "lf-charts" }, loss.element, metric.element),
    draw(state) {
      layer?.draw(state);
      loss.draw(lossChart(state, data, t, layer?.top(state)));
      metric.draw(metricChart(state, data, t));
    },
  };
}

function lossChart(state: State, data: DataSet, t: T, top?: number): Chart {
  const lines = linesOf(state, "loss", data, t);
  const predicted: Line = {
    kind: "predicted",
    label: t("predicted"),
    values: predictedCurve(state),
  };
  return {
    ...common(state, t),
    title: t("loss"),
    lines: [...lines, predicted],
    top: stepperTop(state, lines) ?? top,
    format: decimal,
    axis: tick,
  };
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
  return {
    ...common(state, t),
    title: t("accuracy"),
    lines: linesOf(state, name, data, t),
    top: name === "accuracy" ? 1 : undefined,
    baseline: { value, label: t("baseline", { share: format(value) }) },
    format,
    axis: name === "accuracy" ? (share) => `${Math.round(100 * share)} %` : tick,
  };
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
