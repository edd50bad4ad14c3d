/** A prediction and the result of its run in a few words: for the question and the run history. */

import { decimal, percent } from "../core/format";
import type { Run } from "../core/run";
import { type Language, translator } from "../core/words";
import type { DataSet } from "../data/datasets";
import { type Prediction, type Question, trend } from "../panels/question/model";
import { shared } from "./messages";

/** A prediction in a word or two; of a curve its end. */
export function predictionText(
  prediction: Prediction,
  { words }: DataSet,
  language: Language,
): string {
  const t = translator(shared, language, words);
  const { ask, value } = prediction;
  if (ask === "curve") return t("lossCurve", { loss: decimal(last(value)) });
  if (ask === "loss") return t(`trend${value}`);
  return ask === "found" ? t("countOf", { value }) : percent(value);
}

/** The same figure of a run. `from` is the loss before it, where that is asked for. */
export function resultText(
  ask: Question["ask"],
  { confusion, history }: Pick<Run, "confusion" | "history">,
  { words }: DataSet,
  language: Language,
  from = NaN,
): string {
  const t = translator(shared, language, words);
  if (ask === "found") {
    const { tp, fn, fp } = confusion!;
    const text = t("foundValue", { died: tp + fn, found: tp });
    // The number found means little without the false alarms.
    return fp > 0 ? t("withAlarms", { text, alarms: t("countOf", { value: fp }) }) : text;
  }
  if (ask === "accuracy") return percent(last(history.accuracy));
  const to = last(history.loss);
  if (ask === "curve" || Number.isNaN(from)) return t("lossCurve", { loss: decimal(to) });
  return t("lossWent", {
    trend: t(`trend${trend(from, to)}`),
    from: decimal(from),
    to: decimal(to),
  });
}

function last(values: number[] | undefined): number {
  return values?.at(-1) ?? NaN;
}
