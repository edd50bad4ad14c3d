/** The large figures: deaths found, accuracy and its baseline, loss. */

import { decimal, metricText } from "../../core/format";
import { metricOf, type Run } from "../../core/run";
import type { State } from "../../state/store";
import { html, setText } from "../../ui/dom";
import { embed, metrics } from "../lab";
import { sceneOf } from "../state";
import type { Fields, Translate } from "../texts";
import type { StageView } from "./view";

/** A figure: its name, its value, and that of the run to compare with. */
interface Figure {
  name: string;
  label: string;
  value: string;
  small?: string;
  before?: string;
}

export function numbersView(
  t: Translate,
  words: (state: State) => Fields,
): StageView & { text(): string } {
  const element = html("div", { class: "ls-numbers" });
  const empty = html("p", { class: "ls-not-yet" });
  let text = "";
  let written = "";
  return {
    element,
    text: () => text,
    draw({ lab, stage }) {
      const run = stage.step === "asked" ? undefined : embed.shownRun(lab);
      const shown = run && atThreshold(run, lab);
      const auc: Figure[] =
        sceneOf(stage).show.includes("metrics") && run?.auc
          ? [{ name: "auc", label: t("auc"), value: decimal(run.auc) }]
          : [];
      const figures = run ? [...figuresOf(shown!, lab, t, words(lab)), ...auc] : [];
      // The place of the figures is for the prediction, if there is one.
      const waiting = sceneOf(stage).predict ? "" : t("notYet");
      setText(empty, stage.step === "asked" ? waiting : (lab.page.failure ?? t("training")));
      text = figures
        .map(({ label, value, small = "" }) => `${label} ${value} ${small}`.trim())
        .join(", ");
      const key = JSON.stringify([figures, empty.textContent]);
      if (key === written) return;
      written = key;
      element.replaceChildren(...(run ? figures.map(box) : [empty]));
    },
  };
}

function box({ name, label, value, small, before }: Figure): HTMLElement {
  return html(
    "div",
    { class: "ls-figure", "data-figure": name },
    html("span", { class: "ls-figure-label" }, label),
    html("span", { class: "ls-figure-value" }, value, ...(small ? [html("small", {}, small)] : [])),
    ...(before ? [html("span", { class: "ls-figure-before" }, before)] : []),
  );
}

function figuresOf(run: Run, lab: State, t: Translate, words: Fields): Figure[] {
  const metric = metricOf(lab.data.target);
  const format = metricText(lab.data.target);
  const before = comparable(run, lab.previous);
  const last = (
    each: Run | undefined,
    name: "loss" | typeof metric,
    text: (value: number) => string,
  ) => {
    const value = each?.history[name]?.at(-1);
    return value === undefined ? undefined : text(value);
  };
  const compared = (value: string | undefined) => value && t("beforeValue", { value });
  return [
    ...(run.confusion ? [found(run, before, t, words)] : []),
    {
      name: "accuracy",
      label:
        lab.threshold === 0.5
          ? t("accuracy", words)
          : t("atThreshold", { ...words, threshold: lab.threshold.toFixed(2) }),
      value: last(run, metric, format) ?? "–",
      before: compared(last(before, metric, format)),
    },
    {
      name: "baseline",
      label: t("baseline"),
      value: format(embed.allBaseline(lab.data)),
      before: String(words.baselineInText),
    },
    {
      name: "loss",
      label: t("loss"),
      value: last(run, "loss", decimal) ?? "–",
      before: compared(last(before, "loss", decimal)),
    },
  ];
}

function found({ confusion }: Run, before: Run | undefined, t: Translate, words: Fields): Figure {
  const { tp, fn } = confusion!;
  const old = before?.confusion;
  return {
    name: "found",
    label: t("found", words),
    value: String(tp),
    small: `/ ${tp + fn}${words.unit}`,
    before: old ? t("beforeValue", { value: `${old.tp} / ${old.tp + old.fn}` }) : undefined,
  };
}

/** Counts and accuracy at the threshold of the metrics panel. */
function atThreshold(run: Run, { data, threshold }: State): Run {
  if (!run.confusion || threshold === 0.5) return run;
  const counts = metrics.confusion(data.y, run.predictions, threshold);
  const history = { ...run.history, accuracy: [metrics.accuracy(counts)] };
  return { ...run, confusion: counts, history };
}

/** The run to compare with, if it has the same kind of target. */
function comparable(run: Run, before: Run | undefined): Run | undefined {
  return before && (run.confusion === null) === (before.confusion === null) ? before : undefined;
}
