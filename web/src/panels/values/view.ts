/** The numbers of the charts, epoch by epoch, as a table. */

import { decimal, metricText } from "../../core/format";
import { type History, metricOf, type Series } from "../../core/run";
import { translator } from "../../core/words";
import type { DataSet } from "../../data/datasets";
import { predictedCurve, type State, shownHistory } from "../../state/store";
import { html } from "../../ui/dom";
import { tableDetails } from "../../ui/more";
import type { Context, View } from "../../ui/view";
import { messages, type T } from "./messages";

export function valuesView({ language, data }: Context): View {
  const t = translator(messages, language, data.words);
  const exact = html("input", { type: "checkbox" });
  const choice = html("label", { class: "lf-check" }, exact, t("everyDigit"));
  let latest: State;
  const { element, draw } = tableDetails(
    t("values"),
    undefined,
    () => valuesTable(shownHistory(latest), predictedCurve(latest), data, exact.checked, t),
    choice,
  );
  element.classList.add("lf-values");
  exact.addEventListener("change", draw);
  return {
    element,
    draw(state) {
      latest = state;
      draw();
    },
  };
}

function valuesTable(
  history: History,
  predicted: number[],
  { target }: DataSet,
  exact: boolean,
  t: T,
): HTMLTableElement {
  const metric = metricOf(target);
  const names: Partial<Record<Series, string>> = {
    loss: t("loss"),
    [metric]: t("accuracy"),
    val_loss: t("lastValLoss"),
    [`val_${metric}`]: t("lastValAccuracy"),
  };
  const text = (name: Series, value: number) =>
    exact ? String(value) : (name.endsWith("loss") ? decimal : metricText(target))(value);
  const series = (Object.keys(names) as Series[]).filter((name) => history[name]);
  const head = html(
    "tr",
    {},
    ...[
      t("epoch"),
      ...series.map((name) => names[name]!),
      ...(predicted.length ? [t("predictedLoss")] : []),
    ].map((text) => html("th", { scope: "col" }, text)),
  );
  const loss = history.loss ?? [];
  const rows = (loss.length > predicted.length ? loss : predicted).map((_, i) =>
    html(
      "tr",
      {},
      html("th", { scope: "row" }, String(i + 1)),
      ...series.map((name) => html("td", {}, i < loss.length ? text(name, history[name]![i]) : "")),
      ...(predicted.length
        ? [html("td", {}, i < predicted.length ? decimal(predicted[i]) : "")]
        : []),
    ),
  );
  return html("table", {}, html("thead", {}, head), html("tbody", {}, ...rows));
}
