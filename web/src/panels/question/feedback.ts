/** The texts of a question: the question itself, what it changes, and the result. */

import { decimal, percent } from "../../core/format";
import type { Run } from "../../core/run";
import { learningRate, row, type Settings } from "../../core/settings";
import { type Language, translator } from "../../core/words";
import { allBaseline, type DataSet, positives } from "../../data/datasets";
import { predictionText, resultText } from "../../ui/prediction_text";
import { messages, type T } from "./messages";
import { distance, gradePrediction, type Prediction, type Question } from "./model";

const ASK_TEXT = {
  found: "askFound",
  accuracy: "askAccuracy",
  loss: "askLoss",
  curve: "askCurve",
} as const;

/** The question: in the author's own words, else made from the change. */
export function questionText(
  { ask, change, text }: Question,
  before: Settings,
  data: DataSet,
  language: Language,
): string {
  if (text) return text;
  const t = translator(messages, language, data.words);
  const list = changesText(change, before, language);
  return t(ASK_TEXT[ask], {
    change: list ? t("questionChanged", { list }) : t("questionUnchanged"),
    positives: positives(data),
  });
}

/** What the run will change: "nodes from 30 to 1". */
export function changesText(
  change: Partial<Settings>,
  before: Settings,
  language: Language,
): string {
  const t = translator(messages, language);
  const after = { ...before, ...change };
  return (Object.keys(change) as (keyof Settings)[])
    .map((name) =>
      t("questionChange", {
        label: row(name)!.label[language],
        from: valueText(name, before, language),
        to: valueText(name, after, language),
      }),
    )
    .join(", ");
}

/** A setting's value without the explanation in brackets that a list of choices gives. */
function valueText(name: keyof Settings, settings: Settings, language: Language): string {
  if (name === "learning_rate") return String(learningRate(settings));
  const label = row(name)!.choices?.find(({ value }) => value === settings[name])?.label[language];
  return label?.replace(/ \(.*/, "") ?? String(settings[name]);
}

/** One sentence about the run, compared with the prediction, if there was one. */
export function feedback(
  ask: Question["ask"],
  prediction: Prediction | undefined,
  run: Run,
  data: DataSet,
  language: Language,
): string {
  const t = translator(messages, language, data.words);
  const verdict = t(`verdict${prediction ? gradePrediction(prediction, run) : "skipped"}`);
  if (prediction?.ask === "curve") return curveFeedback(prediction.value, run, verdict, t);
  const baseline =
    ask === "found" ? t("countOf", { value: 0 }) : ask === "accuracy" && percent(allBaseline(data));
  const from = prediction?.ask === "loss" ? prediction.from : NaN;
  const fields = {
    verdict,
    guess: prediction
      ? t("feedbackGuess", { predicted: predictionText(prediction, data, language) })
      : "",
    result: resultText(ask, run, data, language, from),
  };
  return baseline ? t("feedbackBaseline", { ...fields, baseline }) : t("feedbackPlain", fields);
}

function curveFeedback(drawn: number[], run: Run, verdict: string, t: T): string {
  const real = run.history.loss ?? [];
  const { mean, farthest } = distance(drawn, real);
  if (!Number.isFinite(mean)) return t("feedbackRanAway", { verdict });
  return t("feedbackCurve", {
    verdict,
    mean: decimal(mean),
    epoch: farthest + 1,
    predicted: decimal(drawn[farthest]),
    result: decimal(real[farthest]),
  });
}
