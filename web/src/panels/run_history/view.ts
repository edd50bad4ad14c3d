/** The run history as a table: sort, pin, load, delete, undo, export. */

import { decimal, metricText, percent } from "../../core/format";
import { commonShare } from "../../core/metrics";
import {
  learningRate,
  type Settings,
  settingMessages,
  row as settingRow,
  type Value,
  valueText,
} from "../../core/settings";
import type { Language } from "../../core/words";
import { translator } from "../../core/words";
import { allBaseline, commonClass, positives } from "../../data/datasets";
import { isAsking, type State } from "../../state/store";
import { download, html, newId, panel, setText, svg } from "../../ui/dom";
import { about } from "../../ui/more";
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
  const kept = html("p");
  const warning = html("p", { class: "lf-note" });
  const none = html("p", { class: "lf-note" }, t("noRuns"));
  const box = html("div", {
    class: "lf-scroll lf-history-box lf-grows",
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
  const exportAs = (format: "CSV" | "JSON", type: string, text: (all: RunHistory) => string) => {
    const [ending, name] = [format.toLowerCase(), t("exportAs", { format })];
    return action(
      `export-${ending}`,
      format,
      () => download(`livefit-runs.${ending}`, type, text(runHistory!)),
      { "aria-label": name, title: name },
    );
  };
  const csv = exportAs("CSV", "text/csv", toCsv);
  const json = exportAs("JSON", "application/json", (all) => toJson(all, 2));
  const notes = about(
    t("about"),
    newId(),
    `${t("caption", { baseline, found })} ${t("rules", { limit: LIMIT })}`,
  );
  notes.lastElementChild!.append(kept);
  const element = panel(
    "shelf",
    t("runHistory"),
    html(
      "div",
      { class: "lf-top" },
      html("div", { class: "lf-buttons" }, csv, json, clear, back, status),
      notes,
    ),
    warning,
    none,
    box,
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
      setText(kept, state.historyStored ? t(recorder.place) : "");
      setText(warning, problemText(state, t));
      if (!state.runHistory || (state.runHistory === runHistory && asking === isAsking(state)))
        return;
      runHistory = state.runHistory;
      asking = isAsking(state);
      acts.use = asking ? undefined : use;
      none.hidden = runHistory.rows.length > 0;
      box.hidden = !none.hidden;
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

/** That the history is not stored, or that parts of it were unreadable. */
function problemText({ historyStored, historyLost }: State, t: T): string {
  const lost = historyLost ? [t("lost", { count: historyLost })] : [];
  return [...(historyStored ? [] : [t("unkept")]), ...lost].join(" ");
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
  };
  const heads = columns.map((column) => {
    const { order } = runHistory;
    const direction =
      order.column !== column ? "none" : order.descending ? "descending" : "ascending";
    const mark = { none: "", ascending: " ▲", descending: " ▼" }[direction];
    const button = action("sort", titles[column], () => acts.sort(column), { "data-of": column });
    button.append(html("span", { "aria-hidden": "true" }, mark));
    return html("th", { scope: "col", "aria-sort": direction }, button);
  });
  heads.splice(1, 0, html("th", { scope: "col" }, t("changed")));
  heads.push(html("td"));
  const engines = new Set(runHistory.rows.map(({ run }) => run.engine)).size;
  const full = PINS.every((pin) => runHistory.rows.some((row) => row.pin === pin));
  const body = sorted(runHistory).map((row) => {
    const change = changeParts(runHistory, row, t, context);
    const [number, ...figures] = columns.map((column) => shown(row, column, baseline, t));
    return html(
      "tr",
      { "data-run": row.number },
      html("th", { scope: "row" }, engines > 1 ? `${number} ${engineText(row, t)}` : number),
      html(
        "td",
        { class: "lf-change", title: change.map(({ textContent }) => textContent).join("\n") },
        ...change.flatMap((part) => [part, " "]),
      ),
      ...figures.map((figure) => html("td", {}, figure)),
      html("td", {}, buttons(row, full, acts, t)),
    );
  });
  return html("table", {}, html("thead", {}, html("tr", {}, ...heads)), html("tbody", {}, ...body));
}

/** `baseline`: of the current data; a run of other data shows its own. */
function shown(row: HistoryRow, column: Column, baseline: string, t: T): string {
  const { run } = row;
  const value = cell(row, column);
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
  return String(value);
}

function engineText({ run }: HistoryRow, t: T): string {
  return run.engine === "keras" ? t("kerasShort") : t("pageShort");
}

/** What was changed, and after it how the run's settings differ from the lecture's. */
function changeParts(
  runHistory: RunHistory,
  row: HistoryRow,
  t: T,
  context: Context,
): HTMLElement[] {
  const { language } = context;
  const { settings } = row.run;
  const change = describeChange(runHistory.rows, row);
  const key = ({ same: "changeSame", one: "changeOne", several: "changeSeveral" } as const)[
    change.kind as "same"
  ];
  const step = ({ name, from, to }: Changed) =>
    `${label(name, language)} ${textOf(name, from, settings, t, language)} → ${textOf(name, to, settings, t, language)}`;
  const text =
    change.kind === "first"
      ? t("changeFirst")
      : t(key, { than: change.than, list: change.settings.map(step).join(", ") });
  const unlike = unlikeLecture(settings).map(
    ({ name, to }) => `${label(name, language)} ${textOf(name, to, settings, t, language)}`,
  );
  const whole =
    unlike.length > 0 ? t("unlikeLecture", { list: unlike.join(", ") }) : t("likeLecture");
  return [
    html("span", { class: `lf-change-${change.kind}` }, text),
    ...expected(row, context, t),
    html("span", { class: "lf-note" }, whole),
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
  return [html("span", { class: "lf-predicted-row" }, text)];
}

function label(name: keyof Settings, language: Language): string {
  return settingRow(name)!.label[language];
}

function textOf(
  name: keyof Settings,
  value: Value,
  settings: Settings,
  t: T,
  language: Language,
): string {
  if (value === null)
    return t("defaultValue", { value: learningRate({ ...settings, [name]: null }) });
  return valueText(name, value, language);
}

// In a field of 16 x 16.
const ICONS = {
  pin: "M5.5 2h5v4.5L12.5 9h-9l2-2.5zM8 9v5",
  use: "M3 8a5 5 0 1 0 1.7-3.8M4.5 1v3.5H8",
  remove: "M4 4l8 8M12 4l-8 8",
};

function buttons(row: HistoryRow, full: boolean, acts: Acts, t: T): HTMLElement {
  const make = (name: keyof typeof ICONS, text: string, run: () => void) => {
    const named = t("ofRun", { number: row.number, text });
    const button = action(name, "", run, {
      "data-of": row.number,
      "aria-label": named,
      title: text,
    });
    button.append(
      svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: ICONS[name] })),
    );
    return button;
  };
  const pin = make("pin", row.pin ? t("pinned", { pin: row.pin }) : t("pin"), () => acts.pin(row));
  pin.disabled = full && !row.pin;
  pin.setAttribute("data-pin", String(row.pin));
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
