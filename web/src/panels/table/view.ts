/** Opens a table of the reader's own, and returns to the patients. */

import { count } from "../../core/format";
import { row as settingRow } from "../../core/settings";
import { type Language, translator } from "../../core/words";
import { type DataSet, patients } from "../../data/datasets";
import { isAsking, type State } from "../../state/store";
import { button, download, html, newId, panel, setText } from "../../ui/dom";
import { about } from "../../ui/more";
import type { View } from "../../ui/view";
import { choiceView } from "./column_choice";
import type { TableImport } from "./import";
import { messages, noteText, type T } from "./messages";
import type { Opened } from "./model";

/** The lab reuses this view when the data change, because it causes that change itself. */
export function tableView(language: Language, tableImport: TableImport): View {
  const t = translator(messages, language);
  const problem = html("p", { class: "lf-problem", role: "alert" });
  const status = html("p", { class: "lf-note", role: "status" });
  const back = button("table-back", t("tableBack"), () => tableImport.leave());
  let data: DataSet;
  const numbers = button("table-numbers", t("tableNumbers"), () =>
    download("my_table.csv", "text/csv", asNumbers(data)),
  );
  const place = html("div", { class: "lf-grows lf-dense", hidden: true });
  let shown: ReturnType<typeof choiceView> | undefined;
  let inferred: Opened["inferred"] | undefined;
  return {
    element: panel(
      "table",
      t("table"),
      html(
        "div",
        { class: "lf-top" },
        html("p", { class: "lf-note" }, t("tablePrivate")),
        about(t("about"), newId(), t("tableKept")),
      ),
      opener(tableImport, t, language, numbers, back),
      status,
      problem,
      place,
    ),
    draw(state) {
      const { open, reading, problem: found } = state.tableImport ?? {};
      setText(
        problem,
        found ? (found.file ? `${found.file}: ` : "") + noteText(found.note, language) : "",
      );
      setText(
        status,
        reading
          ? t("tableReading", { file: reading })
          : open
            ? statusText(open, state, t, language)
            : "",
      );
      data = state.data;
      back.disabled = isAsking(state);
      numbers.hidden = back.hidden = state.settings.data !== "own";
      if (open && open.inferred !== inferred) {
        inferred = open.inferred;
        shown = choiceView(open, tableImport, language);
        place.hidden = false;
        place.replaceChildren(shown.element);
      }
      if (open) shown!.draw(open, isAsking(state));
    },
  };
}

function statusText(
  { file, table, used }: Opened,
  { settings, data }: State,
  t: T,
  language: Language,
): string {
  const read = [
    t("tableRead", {
      file,
      rows: count(table.rows),
      columns: table.columns.length,
    }),
    ...table.notes.map((note) => noteText(note, language)),
  ];
  if (used?.data === data) {
    read.push(
      t("tableTraining", { rows: count(data.rows), inputs: data.inputs }),
      ...used.notes.map((note) => noteText(note, language)),
    );
    if (settings.inputs === "scaled")
      read.push(t("tableScaled", { label: settingRow("inputs")!.label[language] }));
  }
  return read.join(" ");
}

/** The button, and the area to drop a file on. */
function opener(
  tableImport: TableImport,
  t: T,
  language: Language,
  ...more: HTMLElement[]
): HTMLElement {
  const input = html("input", {
    type: "file",
    accept: ".csv,.tsv,.txt,text/csv,text/plain",
    hidden: true,
    "aria-label": t("tableOpen"),
  });
  input.addEventListener("change", () => {
    if (input.files?.[0]) void tableImport.open(input.files[0]);
    input.value = ""; // the same file, corrected, can be opened again
  });
  const open = button("table-open", t("tableOpen"), () => input.click());
  const sample = button("table-sample", t("tableSample", { rows: patients.rows }), () =>
    download("patients.csv", "text/csv", sampleTable(language)),
  );
  const area = html(
    "div",
    { class: "lf-buttons lf-drop" },
    open,
    html("span", {}, t("tableDrop")),
    sample,
    ...more,
    input,
  );
  const over = (event: DragEvent) => {
    event.preventDefault(); // else the browser opens the file
    area.classList.toggle("lf-over", event.type === "dragover");
  };
  area.addEventListener("dragover", over);
  area.addEventListener("dragleave", over);
  area.addEventListener("drop", (event) => {
    over(event);
    const file = event.dataTransfer?.files[0];
    if (file) void tableImport.open(file);
  });
  return area;
}

/** The patients' table with names and a target in words. */
function sampleTable(language: Language): string {
  const { words } = patients;
  const name = { ko: "수술 1년 뒤", en: "after one year" }[language];
  // The byte order mark marks the file as UTF-8 for Excel.
  return (
    "\ufeff" +
    asText({ ...patients, name }, (y) => words[y > 0.5 ? "positive" : "negative"][language])
  );
}

/** The samples in numbers, the target last, as the printed program reads them. */
function asNumbers(data: DataSet): string {
  return asText(data, String);
}

function asText(
  { X, y, rows, inputs, columns, name }: DataSet,
  target: (y: number) => string,
): string {
  const quoted = (cell: string) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = Array.from(
    { length: rows },
    (_, i) => `${X.subarray(i * inputs, (i + 1) * inputs).join(",")},${target(y[i])}`,
  );
  return [[...columns, name].map(quoted).join(","), ...lines].map((line) => `${line}\r\n`).join("");
}
