/** What the lab says about a question: the question itself, an answer, and what came of it. */

import { decimal, percent } from "../../core/format";
import type { Confusion } from "../../core/metrics";
import type { Run } from "../../core/run";
import { type Language, learningRate, row, type Settings } from "../../core/settings";
import { allBaseline, type DataSet, positives } from "../../data/datasets";
import type { Say } from "../../ui/words";
import {
  distance,
  judge,
  type Prediction,
  type Question,
  SAME_LOSS,
  type Trend,
  trend,
} from "./model";

/** The question as a sentence: the author's own, or one made from the change. */
export function sentence(
  { ask, change, text }: Question,
  before: Settings,
  data: DataSet,
  language: Language,
  say: Say,
): string {
  if (text) return text;
  const key = {
    found: "askFound",
    accuracy: "askAccuracy",
    loss: "askLoss",
    curve: "askCurve",
  } as const;
  const list = changes(change, before, language, say);
  const fields = {
    change: list ? say("questionChanged", { list }) : say("questionUnchanged"),
    positives: positives(data),
  };
  return say(key[ask], fields);
}

/** What the run will change, as words: "nodes from 30 to 1". */
export function changes(
  change: Partial<Settings>,
  before: Settings,
  language: Language,
  say: Say,
): string {
  const after = { ...before, ...change };
  const each = (name: keyof Settings) => {
    const fields = {
      label: row(name)!.label[language],
      from: spoken(name, before, language),
      to: spoken(name, after, language),
    };
    return say("questionChange", fields);
  };
  return (Object.keys(change) as (keyof Settings)[]).map(each).join(", ");
}

/** A setting's value without the explanation in brackets that a list of choices gives. */
function spoken(name: keyof Settings, settings: Settings, language: Language): string {
  if (name === "learning_rate") return String(learningRate(settings));
  const label = row(name)!.choices?.find(({ value }) => value === settings[name])?.label[language];
  return label?.replace(/ \(.*/, "") ?? String(settings[name]);
}

/** A prediction in a word or two; of a curve its end. */
export function saidOf(prediction: Prediction, say: Say): string {
  if (prediction.ask === "curve")
    return say("lossCurve", { loss: decimal(last(prediction.value)) });
  if (prediction.ask === "loss") return say(`trend${prediction.value}`);
  return prediction.ask === "found" ? count(prediction.value, say) : percent(prediction.value);
}

/** The same figure of a run. `from` is the loss before it, where that is asked for. */
export function resultOf(
  ask: Question["ask"],
  run: Pick<Run, "confusion" | "history">,
  say: Say,
  from = NaN,
): string {
  if (ask === "found") return foundOf(run.confusion!, say);
  if (ask === "accuracy") return percent(last(run.history.accuracy));
  const to = last(run.history.loss);
  if (ask === "curve" || Number.isNaN(from)) return say("lossCurve", { loss: decimal(to) });
  return say("lossWent", {
    trend: say(`trend${trend(from, to)}`),
    from: decimal(from),
    to: decimal(to),
  });
}

/** Finding many is no feat where as many alarms are false. */
function foundOf({ tp, fn, fp }: Confusion, say: Say): string {
  const text = say("foundValue", { died: tp + fn, found: tp });
  return fp > 0 ? say("withAlarms", { text, alarms: count(fp, say) }) : text;
}

/** What "everyone survives" would score, where the question has such a baseline. */
export function baselineOf(ask: Question["ask"], data: DataSet, say: Say): string | undefined {
  if (ask === "found") return count(0, say);
  return ask === "accuracy" ? percent(allBaseline(data)) : undefined;
}

/** One sentence about a prediction and its run. */
export function feedback(prediction: Prediction, run: Run, data: DataSet, say: Say): string {
  const verdict = say(`verdict${judge(prediction, run)}`);
  const { ask } = prediction;
  if (ask === "curve") return curveFeedback(prediction.value, run, verdict, say);
  const baseline = baselineOf(ask, data, say);
  const from = ask === "loss" ? prediction.from : NaN;
  const fields = {
    verdict,
    predicted: saidOf(prediction, say),
    result: resultOf(ask, run, say, from),
  };
  return baseline ? say("feedbackBaseline", { ...fields, baseline }) : say("feedbackPlain", fields);
}

function curveFeedback(drawn: number[], run: Run, verdict: string, say: Say): string {
  const real = run.history.loss ?? [];
  const { mean, farthest } = distance(drawn, real);
  if (!Number.isFinite(mean)) return say("feedbackRanAway", { verdict });
  return say("feedbackCurve", {
    verdict,
    mean: decimal(mean),
    epoch: farthest + 1,
    predicted: decimal(drawn[farthest]),
    result: decimal(real[farthest]),
  });
}

function count(value: number, say: Say): string {
  return say("countOf", { value });
}

/** A way that a loss may go, as a choice. */
export function trendChoice(value: Trend, say: Say): string {
  const trend = say(`trend${value}`);
  return value === "same" ? say("trendWithin", { trend, share: 100 * SAME_LOSS }) : trend;
}

function last(values: number[] | undefined): number {
  return values?.at(-1) ?? NaN;
}
