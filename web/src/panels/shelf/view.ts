/** The shelf of finished runs as a table: sort, pin, load, delete, undo, export. */

import { count, decimal, metricText, percent } from "../../core/format";
import { commonShare } from "../../core/metrics";
import {
  type Language,
  learningRate,
  message,
  type Settings,
  row as settingRow,
  type Value,
} from "../../core/settings";
import { allBaseline, commonClass, positives } from "../../data/datasets";
import { isAsking, type State } from "../../state/store";
import { download, html, panel, setText } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import type { Say } from "../../ui/words";
import { resultOf, saidOf } from "../question/feedback";
import {
  type Changed,
  type Column,
  cell,
  columns,
  describeChange,
  LIMIT,
  PINS,
  remove,
  type Shelf,
  type ShelfRow,
  sortBy,
  sorted,
  toCsv,
  togglePin,
  toJson,
  undo,
  unlikeLecture,
} from "./model";
import type { ShelfKeeper } from "./recorder";

export function shelfView({ say, data, language, keeper: given }: Context): View {
  const keeper = given!; // made with the lab that shows a shelf
  const baseline = metricText(data.target)(allBaseline(data));
  const found =
    data.target === "classes"
      ? say("shelfBaselineFinds", { count: commonClass(data) === 1 ? positives(data) : 0 })
      : "";
  const notes = html("p", { class: "lf-note" });
  const box = html("div", {
    class: "lf-scroll lf-shelf-box",
    tabindex: 0,
    role: "region",
    "aria-label": say("shelf"),
  });
  const told = html("span", { class: "lf-copied", role: "status" });
  let shelf: Shelf | undefined;
  let asking = false;
  const back = action("undo", say("undo"), () => {
    keeper.change(undo);
    setText(told, say("undone"));
    box.focus(); // the button is of no more use
  });
  const clear = action("clear-shelf", say("clearShelf"), () => {
    setText(told, say("removedRuns", { count: shelf!.rows.length }));
    keeper.clear();
    leave(back);
  });
  const csv = action("export-csv", say("exportAs", { format: "CSV" }), () =>
    download("livefit-runs.csv", "text/csv", toCsv(shelf!)),
  );
  const json = action("export-json", say("exportAs", { format: "JSON" }), () =>
    download("livefit-runs.json", "application/json", toJson(shelf!, 2)),
  );
  const element = panel(
    "shelf",
    say("shelf"),
    html(
      "p",
      { class: "lf-note" },
      `${say("shelfCaption", { baseline, found })} ${say("shelfRules", { limit: LIMIT })}`,
    ),
    box,
    html("div", { class: "lf-buttons" }, csv, json, clear, back, told),
    notes,
  );
  const use = ({ number, run }: ShelfRow) => {
    setText(told, keeper.use(run) ? say("loadedRun", { number }) : message("no_table", language));
  };
  const acts: Acts = {
    sort: (column) => keeper.change((now) => sortBy(now, column)),
    pin: ({ number }) => keeper.change((now) => togglePin(now, number)),
    remove({ number }) {
      keeper.change((now) => remove(now, [number]));
      setText(told, say("removedRuns", { count: 1 }));
      leave(back);
    },
  };
  return {
    element,
    draw(state) {
      setText(notes, keeping(state, keeper, say));
      if (!state.shelf || (state.shelf === shelf && asking === isAsking(state))) return;
      shelf = state.shelf;
      asking = isAsking(state);
      acts.use = asking ? undefined : use;
      keepingFocus(box, () =>
        box.replaceChildren(table(state.shelf!, acts, baseline, say, language)),
      );
      [csv, json, clear].forEach((button) => (button.disabled = shelf!.rows.length === 0));
      back.disabled = shelf.removed.length === 0;
    },
  };
}

interface Acts {
  sort(column: Column): void;
  pin(row: ShelfRow): void;
  /** Not while a question is open: no setting may change. */
  use?(row: ShelfRow): void;
  remove(row: ShelfRow): void;
}

/** Where the record lives, and what was wrong with it. */
function keeping(state: State, keeper: ShelfKeeper, say: Say): string {
  const place = keeper.place === "browser" ? say("shelfBrowser") : say("shelfKernel");
  const lost = state.shelfLost ? ` ${say("shelfLost", { count: state.shelfLost })}` : "";
  return (state.shelfKept ? place : say("shelfUnkept")) + lost;
}

function action(name: string, text: string, run: () => void, attributes = {}): HTMLButtonElement {
  const button = html("button", { type: "button", "data-action": name, ...attributes }, text);
  button.addEventListener("click", run);
  return button;
}

/** Hand the focus on, when the button that held it is about to go. */
function leave(next: HTMLButtonElement): void {
  next.disabled = false;
  next.focus();
}

/** The table is made anew at each change: its focused button is found again by its names. */
function keepingFocus(box: HTMLElement, draw: () => void): void {
  const active = (box.getRootNode() as Document | ShadowRoot).activeElement;
  const held =
    active instanceof HTMLElement && box.contains(active) && active !== box
      ? active.dataset
      : undefined;
  draw();
  if (held)
    box.querySelector<HTMLElement>(`[data-action="${held.action}"][data-of="${held.of}"]`)?.focus();
}

function table(
  shelf: Shelf,
  acts: Acts,
  baseline: string,
  say: Say,
  language: Language,
): HTMLElement {
  const titles: Record<Column, string> = {
    number: say("shelfNumber"),
    loss: say("loss"),
    accuracy: say("accuracy"),
    found: say("shelfFound"),
    auc: say("shelfAuc"),
    updates: say("shelfUpdates"),
    seconds: say("seconds"),
    engine: say("engine"),
  };
  const heads = columns.map((column) => {
    const { order } = shelf;
    const direction =
      order.column !== column ? "none" : order.descending ? "descending" : "ascending";
    const mark = { none: "", ascending: " ▲", descending: " ▼" }[direction];
    const button = action("sort", titles[column], () => acts.sort(column), { "data-of": column });
    if (column === "accuracy")
      button.append(html("span", { class: "lf-roomy" }, ` ${say("shelfBaseline", { baseline })}`));
    button.append(html("span", { "aria-hidden": "true" }, mark));
    return html("th", { scope: "col", "aria-sort": direction }, button);
  });
  heads.splice(1, 0, html("th", { scope: "col" }, say("shelfChanged")));
  const full = PINS.every((pin) => shelf.rows.some((row) => row.pin === pin));
  const body = sorted(shelf).map((row) => {
    const [number, ...figures] = columns.map((column) => shown(row, column, baseline, say));
    return html(
      "tr",
      { "data-run": row.number },
      html("th", { scope: "row" }, number),
      html(
        "td",
        { class: "lf-change" },
        ...change(shelf, row, say, language),
        buttons(row, full, acts, say),
      ),
      ...figures.map((figure) => html("td", {}, figure)),
    );
  });
  if (body.length === 0)
    body.push(html("tr", {}, html("td", { colspan: heads.length }, say("noRuns"))));
  return html("table", {}, html("thead", {}, html("tr", {}, ...heads)), html("tbody", {}, ...body));
}

/** `baseline`: of the data in hand; a run of other data is told its own. */
function shown(row: ShelfRow, column: Column, baseline: string, say: Say): string {
  const { run } = row;
  const value = Number(cell(row, column));
  if (column === "loss") return decimal(value);
  if (column === "accuracy" && run.confusion) {
    const own = percent(commonShare(run.confusion));
    return own === baseline
      ? percent(value)
      : `${percent(value)} ${say("shelfBaseline", { baseline: own })}`;
  }
  if (column === "accuracy") return say("shelfError", { error: decimal(value) });
  if (column === "found")
    return run.confusion
      ? say("foundValue", { died: run.confusion.tp + run.confusion.fn, found: value })
      : "–";
  if (column === "auc") return run.confusion ? decimal(value) : "–";
  if (column === "seconds") return say("secondsValue", { seconds: value.toFixed(3) });
  if (column === "engine") return run.engine === "keras" ? say("kerasShort") : say("pageShort");
  return count(value);
}

/** What was changed, and below it where the run's settings are not the lecture's. */
function change(shelf: Shelf, row: ShelfRow, say: Say, language: Language): HTMLElement[] {
  const { settings } = row.run;
  const made = describeChange(shelf.rows, row);
  const key = ({ same: "changeSame", one: "changeOne", several: "changeSeveral" } as const)[
    made.kind as "same"
  ];
  const step = ({ name, from, to }: Changed) =>
    `${label(name, language)} ${valueText(name, from, settings, say, language)} → ${valueText(name, to, settings, say, language)}`;
  const text =
    made.kind === "first"
      ? say("changeFirst")
      : say(key, { than: made.than, list: made.settings.map(step).join(", ") });
  const unlike = unlikeLecture(settings).map(
    ({ name, to }) => `${label(name, language)} ${valueText(name, to, settings, say, language)}`,
  );
  const whole =
    unlike.length > 0 ? say("unlikeLecture", { list: unlike.join(", ") }) : say("likeLecture");
  return [
    html("div", { class: `lf-change-${made.kind}` }, text),
    ...expected(row, say),
    html("div", { class: "lf-note" }, whole),
  ];
}

/** What the reader had predicted, beside what came. */
function expected({ prediction, run }: ShelfRow, say: Say): HTMLElement[] {
  if (!prediction) return [];
  const from = prediction.ask === "loss" ? prediction.from : NaN;
  const text = say("shelfPredicted", {
    predicted: saidOf(prediction, say),
    result: resultOf(prediction.ask, run, say, from),
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
  say: Say,
  language: Language,
): string {
  if (value === null)
    return say("defaultValue", { value: learningRate({ ...settings, [name]: null }) });
  return (
    settingRow(name)!.choices?.find((choice) => choice.value === value)?.label[language] ??
    String(value)
  );
}

function buttons(row: ShelfRow, full: boolean, acts: Acts, say: Say): HTMLElement {
  const make = (name: string, text: string, run: () => void) =>
    action(name, text, run, {
      "data-of": row.number,
      "aria-label": say("ofRun", { number: row.number, text }),
    });
  const pin = make("pin", row.pin ? say("pinned", { pin: row.pin }) : say("pin"), () =>
    acts.pin(row),
  );
  pin.disabled = full && !row.pin;
  const use = make("use", say("useRun"), () => acts.use!(row));
  use.disabled = !acts.use;
  return html(
    "div",
    { class: "lf-buttons" },
    pin,
    use,
    make("remove", say("remove"), () => acts.remove(row)),
  );
}

/** Save text as a file; works without a server too. */
