/** The two charts: the loss and the accuracy. */

import { compact, percent, tick } from "../../core/format";
import type { Run, Series } from "../../core/run";
import type { Language } from "../../core/settings";
import type { State } from "../../state/store";
import type { Chart, Line } from "../../ui/chart";
import { html } from "../../ui/dom";
import { embed } from "../lab";
import { isIntroduced, isMapOnly, type StageState, sceneOf } from "../state";
import type { Fields, Translate } from "../texts";
import { chartView, type Marked } from "./chart";
import type { StageView } from "./view";

export function curvesView(
  language: Language,
  t: Translate,
  words: (state: State) => Fields,
): StageView & { text(): string } {
  const loss = chartView("loss", true);
  const metric = chartView("metric", false);
  const element = html("div", { class: "ls-charts" }, loss.element, metric.element);
  return {
    element,
    text: () => (element.hidden ? "" : `${loss.text()} ${metric.text()}`),
    draw({ lab: now, stage, drawn }) {
      const nothing = stage.step === "asked" && !sceneOf(stage).before && !stage.pinned;
      element.hidden = nothing || isMapOnly(stage);
      // The page engine's curve stays until Keras's is whole: they are the same.
      const lab = drawn === undefined && now.keras?.run ? now : { ...now, keras: undefined };
      const reach = drawn === undefined ? drawn : 1 + drawn * (lab.settings.epochs - 1);
      const common = { epochs: epochsOf(lab, stage), xLabel: t("epoch"), reach };
      const losses = linesOf("loss", lab, stage, t);
      loss.draw({
        ...common,
        title: t("loss"),
        lines: losses,
        top: embed.stepperTop(lab, losses),
        axis: (value) => compact(value, language, tick),
        format: (value) => compact(value, language),
        marked: markedOf("loss", stage, drawn),
        ...(asksFor("val_loss", stage) ? { bottom: bottomOf(losses) } : {}),
      });
      metric.draw({
        ...common,
        marked: markedOf("accuracy", stage, drawn),
        ...metricChart(lab, stage, t, words(lab)),
      });
    },
  };
}

function metricChart(
  lab: State,
  stage: StageState,
  t: Translate,
  words: Fields,
): Omit<Chart, "epochs" | "xLabel"> {
  const value = embed.allBaseline(lab.data);
  const shown = stage.baseline && stage.step !== "asked" && isIntroduced("baseline", stage);
  return {
    title: t("accuracy"),
    lines: linesOf("accuracy", lab, stage, t),
    top: 1,
    baseline: shown
      ? { value, label: t("baselineLine", { value: percent(value), ...words }) }
      : undefined,
    axis: (each) => `${Math.round(100 * each)}%`,
    format: percent,
  };
}

/** The axis covers the runs that are shown; that of the scene not before the vote. */
function epochsOf(lab: State, stage: StageState): number {
  const others = [lab.previous, stage.pinned].map((run) => run?.settings.epochs ?? 0);
  return Math.max(lab.settings.epochs, ...others);
}

const asksFor = (name: string, stage: StageState) => sceneOf(stage).figures.includes(name);

/** The axis begins near the lowest value: what is asked is a small difference. */
function bottomOf(lines: Line[]): number {
  return Math.floor(9 * Math.min(...lines.flatMap(({ values }) => values))) / 10;
}

/** The values that the scene asks for, in its curves. */
function markedOf(name: "loss" | "accuracy", stage: StageState, drawn?: number): Marked[] {
  if (stage.step === "asked" || drawn !== undefined) return [];
  const points: Record<string, Marked[]> = {
    [`first_${name}`]: [
      ["current", "first"],
      ["previous", "first"],
    ],
    [name]: [["current", "last"]],
    [`val_${name}`]: [
      ["validation", "last"],
      ...(name === "loss" ? [["validation", "lowest"] satisfies Marked] : []),
    ],
  };
  return Object.keys(points).flatMap((each) => (asksFor(each, stage) ? points[each] : []));
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
