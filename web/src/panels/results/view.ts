/** What a run is worth: its figures beside the baseline, and the confusion matrix. */

import { split } from "../../core/data";
import { count, decimal, metricText, percent } from "../../core/format";
import { type Confusion, errors } from "../../core/metrics";
import { metricOf, type Run } from "../../core/run";
import type { Settings } from "../../core/settings";
import { allBaseline, type DataSet, heldBaseline } from "../../data/datasets";
import { shownRun } from "../../state/store";
import { html, panel } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import type { Say } from "../../ui/words";

export function resultsView({ say, data, controller }: Context): View {
  const engineOf = (run: Run) =>
    run.engine === "keras" ? say("kerasEngine", controller.versions()) : say("pageEngine");
  const body = html("div", { class: "lf-results" });
  let shown: Run | undefined;
  let before: Run | undefined;
  return {
    element: panel("results", say("results"), body),
    draw(state) {
      const run = shownRun(state);
      if (!run || (run === shown && state.previous === before)) return; // keep the last one while training
      [shown, before] = [run, state.previous];
      body.replaceChildren(
        figures(run, before, data, say, engineOf),
        ...(run.confusion ? [matrix(run.confusion, say)] : []),
      );
    },
  };
}

function figures(
  run: Run,
  before: Run | undefined,
  data: DataSet,
  say: Say,
  engineOf: (run: Run) => string,
): HTMLElement {
  const metric = metricOf(data.target);
  const text = metricText(data.target);
  const rows: Figure[] = [
    [say("lastLoss"), (r) => lastOf(r.history.loss, decimal)],
    [say("lastAccuracy"), (r) => lastOf(r.history[metric], text)],
    [say("baselineRow"), () => text(allBaseline(data))],
    ...ofTarget(data, say),
    [say("updates"), (r) => count(r.updates)],
    [say("seconds"), (r) => say("secondsValue", { seconds: r.seconds.toFixed(3) })],
    [say("engine"), engineOf],
  ];
  if (hasHeld(run)) rows.splice(3, 0, ...validationRows(data, say));
  const cell = (text: string, attributes = {}) => html("td", attributes, text);
  const body = rows.map(([name, value]) => {
    const engine = name === say("engine") ? { "data-role": "engine" } : {};
    const old = before ? [cell(value(before), { class: "lf-before" })] : [];
    return html("tr", {}, html("th", { scope: "row" }, name), cell(value(run), engine), ...old);
  });
  const columns = ["", say("current"), ...(before ? [say("previous")] : [])];
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

/** A row of the table: its name, and what it says of a run. */
type Figure = [string, (run: Run) => string];

/** What there is to say of classes, or of numbers. */
function ofTarget(data: DataSet, say: Say): Figure[] {
  if (data.target === "number")
    return [[say("r2"), (run) => decimal(errors(data.y, run.predictions).r2)]];
  return [
    [
      say("found"),
      ({ confusion }) =>
        say("foundValue", { died: confusion!.tp + confusion!.fn, found: confusion!.tp }),
    ],
    [say("auc"), ({ auc }) => decimal(auc!)],
  ];
}

function hasHeld(run: Run): boolean {
  return run.settings.validation_split > 0;
}

/** The rows kept back are others than those trained on: they have a baseline of their own. */
function validationRows(data: DataSet, say: Say): Figure[] {
  const metric = metricOf(data.target);
  const text = metricText(data.target);
  const held = (run: Run, of: (run: Run) => string) => (hasHeld(run) ? of(run) : "–");
  return [
    [say("lastValLoss"), (run) => lastOf(run.history.val_loss, decimal)],
    [say("lastValAccuracy"), (run) => lastOf(run.history[`val_${metric}`], text)],
    [say("validationBaseline"), (run) => held(run, (r) => text(heldBaseline(data, r.settings)))],
    ...(data.target === "number"
      ? []
      : [
          [
            say("classShares"),
            (run) => held(run, (r) => classShares(data, r.settings, say)),
          ] satisfies Figure,
        ]),
  ];
}

/** Where the rows were kept back without a look at the class, these two differ. */
function classShares(data: DataSet, settings: Settings, say: Say): string {
  const { trained, held } = split(data, settings);
  const share = (rows: Uint32Array) =>
    percent(rows.filter((row) => data.y[row] > 0.5).length / rows.length);
  return say("classSharesValue", { trained: share(trained), held: share(held) });
}

/** Of a walk in its first epoch there is no value yet. */
function lastOf(values: number[] | undefined, text: (value: number) => string): string {
  return values ? text(values.at(-1)!) : "–";
}

/** The four counts, each marked as right or wrong. */
export function matrix(counts: Confusion, say: Say): HTMLElement {
  const row = (actual: string, cells: [number, boolean][]) =>
    html(
      "tr",
      {},
      html("th", { scope: "row" }, `${say("actual")} ${actual}`),
      ...cells.map(([count, right]) =>
        html("td", { class: right ? "lf-right" : "lf-wrong" }, `${count} ${right ? "○" : "×"}`),
      ),
    );
  return html(
    "table",
    { class: "lf-matrix" },
    html(
      "caption",
      {},
      say("confusion", { samples: counts.tp + counts.fn + counts.fp + counts.tn }),
    ),
    html(
      "thead",
      {},
      html("tr", {}, html("td"), html("th", { scope: "col", colspan: 2 }, say("said"))),
      html(
        "tr",
        {},
        html("td"),
        html("th", { scope: "col" }, say("positive")),
        html("th", { scope: "col" }, say("negative")),
      ),
    ),
    html(
      "tbody",
      {},
      row(say("positive"), [
        [counts.tp, true],
        [counts.fn, false],
      ]),
      row(say("negative"), [
        [counts.fp, false],
        [counts.tn, true],
      ]),
    ),
  );
}
