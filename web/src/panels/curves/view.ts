/** The two charts: the loss, and the accuracy or (of numbers) the mean absolute error. */

import { nice } from "d3-array";
import { decimal, metricText, tick } from "../../core/format";
import { type Metric, metricOf, type Series } from "../../core/run";
import { allBaseline, type DataSet, heldBaseline } from "../../data/datasets";
import { hasKeras, isAsking, type State, shownHistory } from "../../state/store";
import { type Chart, chartView, type Layer, type Line } from "../../ui/chart";
import { cursorView, Pointed } from "../../ui/cursor";
import { html } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import type { Say } from "../../ui/words";
import type { ShelfRow } from "../shelf/model";
import { drawLayer, paperTop, predictedCurve } from "./draw_prediction";

export function curvesView({ say, data, asker }: Context): View {
  const pointed = new Pointed();
  const layer = asker?.question.ask === "curve" ? drawLayer(asker, say) : undefined;
  const chart = (name: string, title: string, over?: Layer) =>
    chartView(name, title, cursorView(title, say, pointed), over);
  const loss = chart("loss", say("loss"), layer);
  const metric = chart(metricOf(data.target), say("accuracy"));
  return {
    element: html("div", { class: "lf-charts" }, loss.element, metric.element),
    draw(state) {
      layer?.draw(state);
      loss.draw(lossChart(state, data, say));
      metric.draw(metricChart(state, data, say));
    },
  };
}

function lossChart(state: State, data: DataSet, say: Say): Chart {
  const lines = linesOf(state, "loss", data, say);
  const predicted: Line = {
    kind: "predicted",
    label: say("predicted"),
    values: predictedCurve(state),
  };
  return {
    ...common(state, say),
    title: say("loss"),
    lines: [...lines, predicted],
    top: walkTop(state, lines) ?? paperTop(state),
    format: decimal,
    axis: tick,
  };
}

/** The axis of a walk is the whole run's: it stays while the line grows. */
function walkTop({ walk, page }: State, lines: Line[]): number | undefined {
  const whole = walk && page.run?.history.loss;
  if (!whole) return undefined;
  const top = Math.max(
    1e-6,
    ...[whole, ...lines.map((line) => line.values)].flat().filter(Number.isFinite),
  );
  return nice(0, top, 4)[1];
}

function metricChart(state: State, data: DataSet, say: Say): Chart {
  const name = metricOf(data.target);
  const format = metricText(data.target);
  const value = allBaseline(data);
  return {
    ...common(state, say),
    title: say("accuracy"),
    lines: linesOf(state, name, data, say),
    top: name === "accuracy" ? 1 : undefined,
    baseline: { value, label: say("baseline", { share: format(value) }) },
    format,
    axis: name === "accuracy" ? (share) => `${Math.round(100 * share)} %` : tick,
  };
}

function common(state: State, say: Say): { epochs: number; xLabel: string } {
  const others = [state.previous, ...pinned(state).map((row) => row.run)];
  const epochs = others.map((run) => run?.settings.epochs ?? 0);
  if (isAsking(state)) epochs.push(state.question!.after.epochs);
  return { epochs: Math.max(state.settings.epochs, ...epochs), xLabel: say("epoch") };
}

/** The previous run at the back, the preview where Keras draws over it, the run on top. */
function linesOf(state: State, series: "loss" | Metric, data: DataSet, say: Say): Line[] {
  const held: Series = `val_${series}`;
  const shown = shownHistory(state);
  const validation = shown[held];
  return [
    { kind: "previous", label: say("previous"), values: state.previous?.history[series] ?? [] },
    ...pinned(state).map(
      (row): Line => ({
        kind: `pinned-${row.pin as 1 | 2}`,
        label: say("pinnedLine", { number: row.number }),
        values: row.run.history[series] ?? [],
      }),
    ),
    {
      kind: "preview",
      label: say("preview"),
      values: hasKeras(state) ? (state.page.history[series] ?? []) : [],
    },
    // Its label costs a look at all samples: only where there is a line.
    ...(validation
      ? [
          {
            kind: "validation",
            label: validationLabel(state, series, data, say),
            values: validation,
          } satisfies Line,
        ]
      : []),
    {
      kind: "current",
      label: hasKeras(state) ? say("kerasShort") : say("current"),
      values: shown[series] ?? [],
    },
  ];
}

/** The runs that the reader holds fast, the first pin first. Where a number was predicted,
 * its loss has no place beside that of classes. */
function pinned({ shelf, data }: State): ShelfRow[] {
  const alike = ({ pin, run }: ShelfRow) =>
    pin > 0 && run.history[metricOf(data.target)] !== undefined;
  return (shelf?.rows ?? []).filter(alike).sort((a, b) => a.pin - b.pin);
}

/** Beside its accuracy stands the baseline of the rows kept back, which is another. */
function validationLabel(state: State, series: "loss" | Metric, data: DataSet, say: Say): string {
  if (series === "loss") return say("validation");
  return say("validationWithBaseline", {
    share: metricText(data.target)(heldBaseline(data, state.settings)),
  });
}
