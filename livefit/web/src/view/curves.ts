/** The two charts: loss and accuracy. */

import { allBaseline, heldBaseline, type DataSet } from "../datasets";
import type { Series } from "../run";
import type { ShelfRow } from "../lab/shelf";
import { hasKeras, shownHistory, type State } from "../lab/store";
import type { Say } from "../texts/texts";
import { chartView, type Chart, type Line } from "./chart";
import { html } from "./dom";
import { decimal, percent, tick } from "./format";
import type { Context, View } from "./view";

export function curvesView({ say, data }: Context): View {
  const loss = chartView("loss", say("loss"));
  const accuracy = chartView("accuracy", say("accuracy"));
  return {
    element: html("div", { class: "lf-charts" }, loss.element, accuracy.element),
    draw(state) {
      loss.draw(lossChart(state, data, say));
      accuracy.draw(accuracyChart(state, data, say));
    },
  };
}

function lossChart(state: State, data: DataSet, say: Say): Chart {
  const lines = linesOf(state, "loss", data, say);
  return { ...common(state, say), name: "loss", title: say("loss"), lines, format: decimal, axis: tick };
}

function accuracyChart(state: State, data: DataSet, say: Say): Chart {
  return {
    ...common(state, say),
    name: "accuracy",
    title: say("accuracy"),
    lines: linesOf(state, "accuracy", data, say),
    top: 1,
    baseline: { value: allBaseline(data), label: say("baseline", { share: percent(allBaseline(data)) }) },
    format: percent,
    axis: (share) => `${Math.round(100 * share)} %`,
  };
}

function common(state: State, say: Say): { epochs: number; xLabel: string } {
  const others = [state.previous, ...pinned(state).map((row) => row.run)];
  const epochs = others.map((run) => run?.settings.epochs ?? 0);
  return { epochs: Math.max(state.settings.epochs, ...epochs), xLabel: say("epoch") };
}

/** The previous run at the back, the preview where Keras draws over it, the run on top. */
function linesOf(state: State, series: "loss" | "accuracy", data: DataSet, say: Say): Line[] {
  const held: Series = `val_${series}`;
  const shown = shownHistory(state);
  const lines: Line[] = [
    { kind: "previous", label: say("previous"), values: state.previous?.history[series] ?? [] },
    ...pinned(state).map((row): Line => ({ kind: `pinned-${row.pin as 1 | 2}`, label: say("pinnedLine", { number: row.number }), values: row.run.history[series] ?? [] })),
    { kind: "preview", label: say("preview"), values: hasKeras(state) ? (state.page.history[series] ?? []) : [] },
    { kind: "validation", label: validationLabel(state, series, data, say), values: shown[held] ?? [] },
    { kind: "current", label: hasKeras(state) ? say("kerasShort") : say("current"), values: shown[series] ?? [] },
  ];
  return lines;
}

/** The runs that the reader holds fast, the first pin first. */
function pinned(state: State): ShelfRow[] {
  return (state.shelf?.rows ?? []).filter((row) => row.pin).sort((a, b) => a.pin - b.pin);
}

/** Beside its accuracy stands the baseline of the rows kept back, which is another. */
function validationLabel(state: State, series: "loss" | "accuracy", data: DataSet, say: Say): string {
  if (series === "loss") return say("validation");
  return say("validationWithBaseline", { share: percent(heldBaseline(data, state.settings)) });
}
