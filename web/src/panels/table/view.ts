/** Where a reader opens a table of their own, or leaves it again. */

import { count } from "../../core/format";
import { type Language, row as settingRow } from "../../core/settings";
import { type DataSet, patients } from "../../data/datasets";
import { isAsking, type State } from "../../state/store";
import { button, download, html, panel, setText } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import type { Say } from "../../ui/words";
import { choiceView, sayAll } from "./column_choice";
import type { Opened, TableDesk } from "./import";

/** It outlives the changes of the data, which it brings about itself. */
export function tableView({ say, language, desk: given }: Context): View {
  const desk = given!; // a lab that shows this panel has one
  const problem = html("p", { class: "lf-problem", role: "alert" });
  const status = html("p", { class: "lf-note", role: "status" });
  const back = button("table-back", say("tableBack"), () => desk.leave());
  let data: DataSet;
  const numbers = button("table-numbers", say("tableNumbers"), () =>
    download("my_table.csv", "text/csv", asNumbers(data)),
  );
  const place = html("div", { class: "lf-body" });
  let shown: ReturnType<typeof choiceView> | undefined;
  let judged: Opened["judged"] | undefined;
  return {
    element: panel(
      "table",
      say("table"),
      html("p", { class: "lf-note" }, say("tablePrivate")),
      opener(desk, say, language),
      status,
      problem,
      place,
      html("div", { class: "lf-buttons" }, numbers, back),
    ),
    draw(state) {
      const { open, reading, problem: found } = state.desk ?? {};
      setText(
        problem,
        found ? (found.file ? `${found.file}: ` : "") + sayAll([found.note], say)[0] : "",
      );
      setText(
        status,
        reading
          ? say("tableReading", { file: reading })
          : open
            ? statusText(open, state, say, language)
            : "",
      );
      data = state.data;
      back.disabled = isAsking(state);
      numbers.hidden = back.hidden = state.settings.data !== "own";
      if (open && open.judged !== judged) {
        judged = open.judged;
        shown = choiceView(open, desk, say);
        place.replaceChildren(shown.element);
      }
      if (open) shown!.draw(open, isAsking(state));
    },
  };
}

function statusText(
  { file, table, used }: Opened,
  { settings, data }: State,
  say: Say,
  language: Language,
): string {
  const read = [
    say("tableRead", {
      file,
      rows: count(table.rows),
      columns: table.columns.length,
    }),
    ...sayAll(table.notes, say),
  ];
  if (used?.data === data) {
    read.push(
      say("tableTraining", { rows: count(data.rows), inputs: data.inputs }),
      ...sayAll(used.notes, say),
    );
    if (settings.inputs === "scaled")
      read.push(say("tableScaled", { label: settingRow("inputs")!.label[language] }));
  }
  return read.join(" ");
}

/** The button and the place to drop a file on. */
function opener(desk: TableDesk, say: Say, language: Language): HTMLElement {
  const input = html("input", {
    type: "file",
    accept: ".csv,.tsv,.txt,text/csv,text/plain",
    hidden: true,
    "aria-label": say("tableOpen"),
  });
  input.addEventListener("change", () => {
    if (input.files?.[0]) void desk.open(input.files[0]);
    input.value = ""; // the same file, corrected, can be opened again
  });
  const open = button("table-open", say("tableOpen"), () => input.click());
  const sample = button("table-sample", say("tableSample", { rows: patients.rows }), () =>
    download("patients.csv", "text/csv", sampleTable(language)),
  );
  const area = html(
    "div",
    { class: "lf-buttons lf-drop" },
    open,
    html("span", {}, say("tableDrop")),
    sample,
    input,
  );
  const over = (event: DragEvent) => {
    event.preventDefault(); // else the browser leaves the page for the file
    area.classList.toggle("lf-over", event.type === "dragover");
  };
  area.addEventListener("dragover", over);
  area.addEventListener("dragleave", over);
  area.addEventListener("drop", (event) => {
    over(event);
    const file = event.dataTransfer?.files[0];
    if (file) void desk.open(file);
  });
  return area;
}

/** The patients' table with names and a target in words. */
function sampleTable(language: Language): string {
  const { words } = patients;
  const name = { ko: "수술 1년 뒤", en: "after one year" }[language];
  // The mark tells Excel that it is UTF-8.
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
