/** The class of a sample and the confusion matrix, which several panels show. */

import { tick } from "../core/format";
import type { Confusion } from "../core/metrics";
import { type Language, translator } from "../core/words";
import type { DataSet } from "../data/datasets";
import { html } from "./dom";
import { shared } from "./messages";

/** The name of a sample's class, or its number. */
export function truth(data: DataSet, sample: number, language: Language): string {
  if (data.target === "number") return tick(data.y[sample]);
  return data.words[data.y[sample] > 0.5 ? "positive" : "negative"][language];
}

/** The confusion matrix as a table; each of its four counts is marked as right or wrong. */
export function confusionTable(counts: Confusion, data: DataSet, language: Language): HTMLElement {
  const t = translator(shared, language, data.words);
  const row = (actual: string, cells: [number, boolean][]) =>
    html(
      "tr",
      {},
      html("th", { scope: "row" }, `${t("actual")} ${actual}`),
      ...cells.map(([count, right]) =>
        html("td", { class: right ? "lf-right" : "lf-wrong" }, `${count} ${right ? "○" : "×"}`),
      ),
    );
  return html(
    "table",
    { class: "lf-matrix" },
    html("caption", {}, t("confusion", { samples: counts.tp + counts.fn + counts.fp + counts.tn })),
    html(
      "thead",
      {},
      html(
        "tr",
        {},
        html("td", {}, t("modelAnswer")),
        html("th", { scope: "col" }, t("positive")),
        html("th", { scope: "col" }, t("negative")),
      ),
    ),
    html(
      "tbody",
      {},
      row(t("positive"), [
        [counts.tp, true],
        [counts.fn, false],
      ]),
      row(t("negative"), [
        [counts.fp, false],
        [counts.tn, true],
      ]),
    ),
  );
}
