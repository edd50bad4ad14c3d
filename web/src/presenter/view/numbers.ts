/** The figures of the run: large what the scene asks for, small what its texts name. */

import { split } from "../../core/data";
import { compact, count, percent } from "../../core/format";
import type { Run, Series } from "../../core/run";
import type { Language } from "../../core/settings";
import type { State } from "../../state/store";
import { html, setText } from "../../ui/dom";
import { embed, metrics } from "../lab";
import { figuresOf } from "../scenes";
import { isIntroduced, type StageState, sceneOf } from "../state";
import type { Fields, StageKey, Translate } from "../texts";
import type { StageView } from "./view";

/** A figure: its name, its value, of how many it is, and what it is compared with. */
interface Figure {
  name: string;
  large: boolean;
  label: string;
  value: string;
  small?: string;
  beside: string;
}

const FIT = 6; // a large figure counts as two
const ALWAYS = ["loss", "accuracy", "baseline", "found"];

export function numbersView(
  language: Language,
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
    draw({ lab, stage, drawn }) {
      const run = stage.step === "asked" || drawn !== undefined ? undefined : embed.shownRun(lab);
      const figures = run ? shownFigures(run, lab, stage, language, t, words(lab)) : [];
      setText(empty, stage.step === "asked" ? "" : (lab.page.failure ?? progress(lab, t, drawn)));
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

function progress({ settings: { epochs } }: State, t: Translate, drawn = 0): string {
  return t("training", { epoch: 1 + Math.floor(drawn * (epochs - 1)), epochs });
}

function box({ name, large, label, value, small, beside }: Figure): HTMLElement {
  return html(
    "div",
    {
      class: `ls-figure${large ? " ls-asked-figure" : ""}`,
      "data-figure": name,
      style: `--n:${value.length}`,
    },
    html("span", { class: "ls-figure-label" }, label),
    html("span", { class: "ls-figure-value" }, value, ...(small ? [html("small", {}, small)] : [])),
    html("span", { class: "ls-figure-before" }, beside),
  );
}

function shownFigures(
  run: Run,
  lab: State,
  stage: StageState,
  language: Language,
  t: Translate,
  words: Fields,
): Figure[] {
  const { figures, see } = sceneOf(stage);
  const large = figures.length > 0 ? figures : ["found"];
  const named = [...see.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const small = [...new Set([...named, ...ALWAYS])]
    .filter((name) => !large.includes(name) && isIntroduced(name, stage))
    .slice(0, FIT - 2 * large.length);
  const [now, before] = [run, lab.previous].map((each) => each && atThreshold(each, lab));
  return [...large, ...small].flatMap((name) => {
    const value = textOf(name, now!, lab, language);
    if (value === undefined) return [];
    const old = before && name !== "baseline" ? textOf(name, before, lab, language) : undefined;
    return [
      {
        name,
        large: large.includes(name),
        label: labelOf(name, lab, t, words),
        value,
        small: smallOf(name, now!, lab, words),
        beside: [
          name === "baseline" && words.baselineInText,
          printed(name, now!),
          old && t("beforeValue", { value: old }),
        ]
          .filter(Boolean)
          .join(" · "),
      },
    ];
  });
}

function labelOf(name: string, { threshold }: State, t: Translate, words: Fields): string {
  const label = t(`figure_${name}` as StageKey, words);
  const moved = threshold !== 0.5 && ["accuracy", "found", "alarms", "missed"].includes(name);
  return moved ? t("atThreshold", { label, threshold: threshold.toFixed(2) }) : label;
}

/** A figure as it is shown; undefined: the run does not have it. */
function textOf(name: string, run: Run, lab: State, language: Language): string | undefined {
  const { history, predictions, settings, updates, weights } = run;
  switch (name) {
    case "epochs":
      return String(settings.epochs);
    case "updates":
      return count(updates);
    case "parameters":
      return count(weights.hidden.flat().length + 2 * weights.output.length + 1);
    case "outputs": {
      const [low, high] = [Math.min(...predictions), Math.max(...predictions)];
      return `${low.toFixed(2)} ~ ${high.toFixed(2)}`;
    }
    case "val_cases":
      return history.val_loss && String(casesOf(heldBack(run, lab)));
    case "baseline":
      return percent(embed.allBaseline(lab.data));
    case "evaluated":
      return run.confusion ? percent(metrics.accuracy(run.confusion)) : undefined;
  }
  const series = history[name.replace("first_", "") as Series];
  if (!series) return figuresOf(run)[name];
  const value = series.at(name.startsWith("first_") ? 0 : -1) ?? NaN; // a kernel sends NaN as null
  return name.endsWith("accuracy") ? percent(value) : compact(value, language);
}

/** Of how many it is. */
function smallOf(name: string, run: Run, lab: State, { unit }: Fields): string | undefined {
  const all = { found: casesOf(lab.data.y), val_cases: heldBack(run, lab).length }[name];
  return all === undefined ? undefined : `/ ${all}${unit}`;
}

/** What Keras prints for a large number. */
function printed(name: string, run: Run): string {
  const text = figuresOf(run)[name] ?? "";
  return text.includes("e+") ? text : "";
}

/** The classes of the validation data. */
function heldBack({ settings }: Run, { data }: State): Float32Array {
  return Float32Array.from(split(data, settings).validation, (row) => data.y[row]);
}

function casesOf(y: Float32Array): number {
  return y.filter((label) => label > 0.5).length;
}

/** Counts and accuracy at the threshold of the metrics panel. */
function atThreshold(run: Run, { data, threshold }: State): Run {
  if (!run.confusion || threshold === 0.5) return run;
  const counts = metrics.confusion(data.y, run.predictions, threshold);
  const history = { ...run.history, accuracy: [metrics.accuracy(counts)] };
  return { ...run, confusion: counts, history };
}
