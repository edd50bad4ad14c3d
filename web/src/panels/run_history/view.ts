/** The run history as a table: sort, pin, load, delete, undo, export. */

import { count, decimal, metricText, percent } from "../../core/format";
import { commonShare } from "../../core/metrics";
import {
  learningRate,
  type Settings,
  settingMessages,
  row as settingRow,
  type Value,
} from "../../core/settings";
import type { Language } from "../../core/words";
import { translator } from "../../core/words";
import { allBaseline, commonClass, positives } from "../../data/datasets";
import { isAsking, type State } from "../../state/store";
import { download, html, panel, setText } from "../../ui/dom";
import { predictionText, resultText } from "../../ui/prediction_text";
import type { Context, View } from "../../ui/view";
import { messages, type T } from "./messages";
import {
  type Changed,
  type Column,
  cell,
  columns,
  describeChange,
  type HistoryRow,
  LIMIT,
  PINS,
  type RunHistory,
  remove,
  sortBy,
  sorted,
  toCsv,
  togglePin,
  toJson,
  undo,
  unlikeLecture,
} from "./model";
import type { RunRecorder } from "./recorder";

export function runHistoryView(context: Context, recorder: RunRecorder): View {
  const { data, language } = context;
  const t = translator(messages, language, data.words);
  const baseline = metricText(data.target)(allBaseline(data));
  const found =
    data.target === "classes"
      ? t("baselineFinds", { count: commonClass(data) === 1 ? positives(data) : 0 })
      : "";
  const notes = html("p", { class: "lf-note" });
  const box = html("div", {
    class: "lf-scroll lf-history-box",
    tabindex: 0,
    role: "region",
    "aria-label": t("runHistory"),
  });
  const status = html("span", { class: "lf-copied", role: "status" });
  let runHistory: RunHistory | undefined;
  let asking = false;
  const back = action("undo", t("undo"), () => {
    recorder.change(undo);
    setText(status, t("undone"));
    box.focus(); // the button is disabled now
  });
  const clear = action("clear-shelf", t("clearShelf"), () => {
    setText(status, t("removedRuns", { count: runHistory!.rows.length }));
    recorder.clear();
    leave(back);
  });
  const csv = action("export-csv", t("exportAs", { format: "CSV" }), () =>
    download("livefit-runs.csv", "text/csv", toCsv(runHistory!)),
  );
  const json = action("export-json", t("exportAs", { format: "JSON" }), () =>
    download("livefit-runs.json", "application/json", toJson(runHistory!, 2)),
  );
  const element = panel(
    "shelf",
    t("runHistory"),
    html(
      "p",
      { class: "lf-note" },
      `${t("caption", { baseline, found })} ${t("rules", { limit: LIMIT })}`,
    ),
    box,
    html("div", { class: "lf-buttons" }, csv, json, clear, back, status),
    notes,
  );
  const use = ({ number, run }: HistoryRow) => {
    setText(
      status,
      recorder.use(run)
        ? t("loadedRun", { number })
        : translator(settingMessages, language)("no_table"),
    );
  };
  const acts: Acts = {
    sort: (column) => recorder.change((now) => sortBy(now, column)),
    pin: ({ number }) => recorder.change((now) => togglePin(now, number)),
    remove({ number }) {
      recorder.change((now) => remove(now, [number]));
      setText(status, t("removedRuns", { count: 1 }));
      leave(back);
    },
  };
  return {
    element,
    draw(state) {
      setText(notes, storageText(state, recorder, t));
      if (!state.runHistory || (state.runHistory === runHistory && asking === isAsking(state)))
        return;
      runHistory = state.runHistory;
      asking = isAsking(state);
      acts.use = asking ? undefined : use;
      keepFocus(box, () =>
        box.replaceChildren(table(state.runHistory!, acts, baseline, t, context)),
      );
      [csv, json, clear].forEach((button) => (button.disabled = runHistory!.rows.length === 0));
      back.disabled = runHistory.removed.length === 0;
    },
  };
}

interface Acts {
  sort(column: Column): void;
  pin(row: HistoryRow): void;
  /** Not while a question is open: no setting may change. */
  use?(row: HistoryRow): void;
  remove(row: HistoryRow): void;
}

/** Where the history is stored, and whether parts of it were unreadable. */
function storageText(state: State, recorder: RunRecorder, t: T): string {
  const place = recorder.place === "browser" ? t("browser") : t("kernel");
  const lost = state.historyLost ? ` ${t("lost", { count: state.historyLost })}` : "";
  return (state.historyStored ? place : t("unkept")) + lost;
}

function action(name: string, text: string, run: () => void, attributes = {}): HTMLButtonElement {
  const button = html("button", { type: "button", "data-action": name, ...attributes }, text);
  button.addEventListener("click", run);
  return button;
}

/** Move the focus when the button that has it is about to be removed. */
function leave(next: HTMLButtonElement): void {
  next.disabled = false;
  next.focus();
}

/** The table is rebuilt at each change: focus the button with the same names again. */
function keepFocus(box: HTMLElement, draw: () => void): void {
  const active = (box.getRootNode() as Document | ShadowRoot).activeElement;
  const focused =
    active instanceof HTMLElement && box.contains(active) && active !== box
      ? active.dataset
      : undefined;
  draw();
  if (focused)
    box
      .querySelector<HTMLElement>(`[data-action="${focused.action}"][data-of="${focused.of}"]`)
      ?.focus();
}

function table(
  runHistory: RunHistory,
  acts: Acts,
  baseline: string,
  t: T,
  context: Context,
): HTMLElement {
  const titles: Record<Column, string> = {
    number: t("number"),
    loss: t("loss"),
    accuracy: t("accuracy"),
    found: t("found"),
    auc: t("aucHead"),
    updates: t("updates"),
    seconds: t("seconds"),
    engine: t("engine"),
  };
  const heads = columns.map((column) => {
    const { order } = runHistory;
    const direction =
      order.column !== column ? "none" : order.descending ? "descending" : "ascending";
    const mark = { none: "", ascending: " ▲", descending: " ▼" }[direction];
    const button = action("sort", titles[column], () => acts.sort(column), { "data-of": column });
    if (column === "accuracy")
      button.append(html("span", { class: "lf-roomy" }, ` ${t("besideBaseline", { baseline })}`));
    button.append(html("span", { "aria-hidden": "true" }, mark));
    return html("th", { scope: "col", "aria-sort": direction }, button);
  });
  heads.splice(1, 0, html("th", { scope: "col" }, t("changed")));
  const full = PINS.every((pin) => runHistory.rows.some((row) => row.pin === pin));
  const body = sorted(runHistory).map((row) => {
    const [number, ...figures] = columns.map((column) => shown(row, column, baseline, t));
    return html(
      "tr",
      { "data-run": row.number },
      html("th", { scope: "row" }, number),
      html(
        "td",
        { class: "lf-change" },
        ...change(runHistory, row, t, context),
        buttons(row, full, acts, t),
      ),
      ...figures.map((figure) => html("td", {}, figure)),
    );
  });
  if (body.length === 0)
    body.push(html("tr", {}, html("td", { colspan: heads.length }, t("noRuns"))));
  return html("table", {}, html("thead", {}, html("tr", {}, ...heads)), html("tbody", {}, ...body));
}

/** `baseline`: of the current data; a run of other data shows its own. */
function shown(row: HistoryRow, column: Column, baseline: string, t: T): string {
  const { run } = row;
  const value = Number(cell(row, column));
  if (column === "loss") return decimal(value);
  if (column === "accuracy" && run.confusion) {
    const own = percent(commonShare(run.confusion));
    return own === baseline
      ? percent(value)
      : `${percent(value)} ${t("besideBaseline", { baseline: own })}`;
  }
  if (column === "accuracy") return t("error", { error: decimal(value) });
  if (column === "found")
    return run.confusion
      ? t("foundValue", { died: run.confusion.tp + run.confusion.fn, found: value })
      : "–";
  if (column === "auc") return run.confusion ? decimal(value) : "–";
  if (column === "seconds") return t("secondsValue", { seconds: value.toFixed(3) });
  if (column === "engine") return run.engine === "keras" ? t("kerasShort") : t("pageShort");
  return count(value);
}

/** What was changed, and below it how the run's settings differ from the lecture's. */
function change(runHistory: RunHistory, row: HistoryRow, t: T, context: Context): HTMLElement[] {
  const { language } = context;
  const { settings } = row.run;
  const change = describeChange(runHistory.rows, row);
  const key = ({ same: "changeSame", one: "changeOne", several: "changeSeveral" } as const)[
    change.kind as "same"
  ];
  const step = ({ name, from, to }: Changed) =>
    `${label(name, language)} ${valueText(name, from, settings, t, language)} → ${valueText(name, to, settings, t, language)}`;
  const text =
    change.kind === "first"
      ? t("changeFirst")
      : t(key, { than: change.than, list: change.settings.map(step).join(", ") });
  const unlike = unlikeLecture(settings).map(
    ({ name, to }) => `${label(name, language)} ${valueText(name, to, settings, t, language)}`,
  );
  const whole =
    unlike.length > 0 ? t("unlikeLecture", { list: unlike.join(", ") }) : t("likeLecture");
  return [
    html("div", { class: `lf-change-${change.kind}` }, text),
    ...expected(row, context, t),
    html("div", { class: "lf-note" }, whole),
  ];
}

/** The reader's prediction and the result. */
function expected(
  { prediction, run }: HistoryRow,
  { data, language }: Context,
  t: T,
): HTMLElement[] {
  if (!prediction) return [];
  const from = prediction.ask === "loss" ? prediction.from : NaN;
  const text = t("predictedAndResult", {
    predicted: predictionText(prediction, data, language),
    result: resultText(prediction.ask, run, data, language, from),
  });
  return [html("div", { class: "lf-predicted-row" }, text)];
}

function label(name: keyof Settings, language: Language): string {
  return settingRow(name)!.label[language];
}

function valueText(
  name: keyof Settings,
  value: Value,
  settings: Settings,
  t: T,
  language: Language,
): string {
  if (value === null)
    return t("defaultValue", { value: learningRate({ ...settings, [name]: null }) });
  return (
    settingRow(name)!.choices?.find((choice) => choice.value === value)?.label[language] ??
    String(value)
  );
}

function buttons(row: HistoryRow, full: boolean, acts: Acts, t: T): HTMLElement {
  const make = (name: string, text: string, run: () => void) =>
    action(name, text, run, {
      "data-of": row.number,
      "aria-label": t("ofRun", { number: row.number, text }),
    });
  const pin = make("pin", row.pin ? t("pinned", { pin: row.pin }) : t("pin"), () => acts.pin(row));
  pin.disabled = full && !row.pin;
  const use = make("use", t("useRun"), () => acts.use!(row));
  use.disabled = !acts.use;
  return html(
    "div",
    { class: "lf-buttons" },
    pin,
    use,
    make("remove", t("remove"), () => acts.remove(row)),
  );
}
