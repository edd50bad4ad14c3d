/** The two charts: the loss, and the accuracy (of numbers: the mean absolute error). */

import { decimal, metricText, tick } from "../../core/format";
import { metricOf, type Run, type Series } from "../../core/run";
import type { State } from "../../state/store";
import type { Chart, Line } from "../../ui/chart";
import { html } from "../../ui/dom";
import { embed } from "../lab";
import { type StageState, sceneOf } from "../state";
import type { Fields, Translate } from "../texts";
import { chartView } from "./chart";
import type { StageView } from "./view";

export function curvesView(
  t: Translate,
  words: (state: State) => Fields,
): StageView & { text(): string } {
  const loss = chartView("loss", true);
  const metric = chartView("metric", false);
  return {
    element: html("div", { class: "ls-charts" }, loss.element, metric.element),
    text: () => `${loss.text()} ${metric.text()}`,
    draw({ lab, stage }) {
      const common = { epochs: epochsOf(lab, stage), xLabel: t("epoch") };
      const losses = linesOf("loss", lab, stage, t);
      loss.draw({
        ...common,
        title: t("loss"),
        lines: losses,
        top: embed.stepperTop(lab, losses),
        axis: tick,
        format: decimal,
      });
      metric.draw({ ...common, ...metricChart(lab, stage, t, words(lab)) });
    },
  };
}

function metricChart(
  lab: State,
  stage: StageState,
  t: Translate,
  words: Fields,
): Omit<Chart, "epochs" | "xLabel"> {
  const name = metricOf(lab.data.target);
  const format = metricText(lab.data.target);
  const value = embed.allBaseline(lab.data);
  const share = name === "accuracy";
  return {
    title: t("accuracy", words),
    lines: linesOf(name, lab, stage, t),
    top: share ? 1 : undefined,
    baseline: stage.baseline
      ? { value, label: t("baselineLine", { value: format(value), ...words }) }
      : undefined,
    axis: share ? (each) => `${Math.round(100 * each)}%` : tick,
    format,
  };
}

/** The axis covers every run of the scene, so that it does not change when it is run. */
function epochsOf(lab: State, stage: StageState): number {
  const others = [lab.previous, stage.pinned].map((run) => run?.settings.epochs ?? 0);
  const { settings } = sceneOf(stage);
  return Math.max(lab.settings.epochs, settings.epochs ?? 0, ...others);
}

function linesOf(name: Series, lab: State, stage: StageState, t: Translate): Line[] {
  const history = embed.shownHistory(lab);
  const keras = embed.hasKeras(lab);
  const asked = stage.step === "asked";
  const of = (run: Run | undefined) => run?.history[name] ?? [];
  const validation = history[`val_${name}` as Series];
  return [
    { kind: "pinned", label: t("pinned"), values: of(stage.pinned) },
    { kind: "previous", label: t("previous"), values: of(lab.previous) },
    {
      kind: "preview",
      label: t("preview"),
      values: keras ? (lab.page.history[name] ?? []) : [],
    },
    ...(validation
      ? [{ kind: "validation", label: t("validation"), values: validation } satisfies Line]
      : []),
    // Before the scene is run, only the run to compare with is shown.
    {
      kind: asked ? "previous" : "current",
      label: t(asked ? "previous" : keras ? "keras" : "current"),
      values: history[name] ?? [],
    },
  ];
}
