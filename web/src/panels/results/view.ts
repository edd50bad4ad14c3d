/** The results that are not among the figures above the charts, and the confusion matrix. */

import { split } from "../../core/data";
import { count, decimal, metricText, percent } from "../../core/format";
import { metricOf, type Run } from "../../core/run";
import type { Settings } from "../../core/settings";
import { translator } from "../../core/words";
import { allBaseline, type DataSet, validationBaseline } from "../../data/datasets";
import { shownRun } from "../../state/store";
import { confusionTable } from "../../ui/classes";
import { html, panel, renew } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import { messages, type T } from "./messages";

export function resultsView({ language, data }: Context): View {
  const t = translator(messages, language, data.words);
  const body = html("div", { class: "lf-results lf-dense" });
  let shown: Run | undefined;
  let before: Run | undefined;
  return {
    element: panel("results", t("results"), body),
    draw(state) {
      const run = shownRun(state);
      if (!run || (run === shown && state.previous === before)) return; // keep the last one while training
      [shown, before] = [run, state.previous];
      renew(
        body,
        figures(run, before, data, t),
        ...(run.confusion ? [confusionTable(run.confusion, data, language)] : []),
      );
    },
  };
}

function figures(run: Run, before: Run | undefined, data: DataSet, t: T): HTMLElement {
  const text = metricText(data.target);
  const rows: Figure[] = [
    [t("baselineRow"), () => text(allBaseline(data))],
    ...(data.target === "number" ? [] : [aucRow(t)]),
    [t("updates"), (r) => count(r.updates)],
    ...(hasValidation(run) ? validationRows(data, t) : []),
  ];
  const cell = (text: string, attributes = {}) => html("td", attributes, text);
  const body = rows.map(([name, value]) => {
    const old = before ? [cell(value(before), { class: "lf-before" })] : [];
    return html("tr", {}, html("th", { scope: "row" }, name), cell(value(run)), ...old);
  });
  const columns = ["", t("current"), ...(before ? [t("previous")] : [])];
  const head = html(
    "tr",
    {},
    ...columns.map((text) => (text ? html("th", { scope: "col" }, text) : html("td"))),
  );
  return html(
    "table",
    { class: "lf-figures" },
    html("thead", {}, head),
    html("tbody", {}, ...body),
  );
}

/** A row of the table: its name, and its text for a run. */
type Figure = [string, (run: Run) => string];

function aucRow(t: T): Figure {
  return [t("auc"), ({ auc }) => decimal(auc!)];
}

function hasValidation(run: Run): boolean {
  return run.settings.validation_split > 0;
}

/** The validation rows have a baseline of their own. */
function validationRows(data: DataSet, t: T): Figure[] {
  const metric = metricOf(data.target);
  const text = metricText(data.target);
  const ifValidated = (run: Run, of: (run: Run) => string) => (hasValidation(run) ? of(run) : "–");
  return [
    [t("lastValLoss"), (run) => lastOf(run.history.val_loss, decimal)],
    [t("lastValAccuracy"), (run) => lastOf(run.history[`val_${metric}`], text)],
    [
      t("validationBaseline"),
      (run) => ifValidated(run, (r) => text(validationBaseline(data, r.settings))),
    ],
    ...(data.target === "number"
      ? []
      : [
          [
            t("classShares"),
            (run) => ifValidated(run, (r) => classShares(data, r.settings, t)),
          ] satisfies Figure,
        ]),
  ];
}

/** These differ if the validation rows were not chosen by class. */
function classShares(data: DataSet, settings: Settings, t: T): string {
  const { trained, validation } = split(data, settings);
  const share = (rows: Uint32Array) =>
    percent(rows.filter((row) => data.y[row] > 0.5).length / rows.length);
  return t("classSharesValue", { trained: share(trained), validation: share(validation) });
}

/** In the stepper's first epoch there is no value yet. */
function lastOf(values: number[] | undefined, text: (value: number) => string): string {
  return values ? text(values.at(-1)!) : "–";
}
