/** The columns of the opened table, and the choice of what to train on. */

import { tick } from "../../core/format";
import { type Language, translator } from "../../core/words";
import { classesOf } from "../../data/infer_columns";
import { button, html, setText } from "../../ui/dom";
import type { TableImport } from "./import";
import { messages, noteText, type T } from "./messages";
import type { Opened } from "./model";

const LARGE = 30; // a target of that size is far from the first predictions

/** A view for one reading of one file. Training is disabled while a question is open (`asking`). */
export function choiceView(
  opened: Opened,
  tableImport: TableImport,
  language: Language,
): { element: HTMLElement; draw(open: Opened, asking: boolean): void } {
  const t = translator(messages, language);
  const target = targetSelect(opened, tableImport, t);
  const columns = columnsTable(opened, tableImport, language, t);
  const about = html("span", {});
  const swap = button("table-swap", t("tableSwap"), () =>
    tableImport.choose({ swapped: !latest.choice.swapped }),
  );
  const train = button("table-train", t("tableTrain"), () => void tableImport.train());
  let latest = opened;
  return {
    element: html(
      "div",
      { class: "lf-choice lf-sides" },
      html(
        "div",
        { class: "lf-choice-target" },
        html("div", { class: "lf-buttons" }, target.element, train),
        html("p", { class: "lf-note lf-buttons" }, about, swap),
        preview(opened, tableImport, t),
      ),
      columns.element,
    ),
    draw(open, asking) {
      latest = open;
      target.draw(open);
      columns.draw(open);
      setText(about, open.choice.target < 0 ? t("tableNoTarget") : targetText(open, t));
      swap.hidden = !open.inferred[open.choice.target]?.names;
      train.toggleAttribute("disabled", asking || open.choice.target < 0);
    },
  };
}

function targetText({ table, inferred, choice }: Opened, t: T): string {
  const classes = classesOf(inferred, choice);
  if (classes) {
    const [zero, one] = classes.names;
    return `${t("tableClasses", { zero, one })} ${t(`why${classes.why}`)}`;
  }
  const values = table.columns[choice.target].values.filter((value) => !Number.isNaN(value));
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  return size > LARGE
    ? `${t("tableNumber")} ${t("tableLarge", { size: tick(Number(size.toPrecision(2))) })}`
    : t("tableNumber");
}

function targetSelect(
  { inferred }: Opened,
  tableImport: TableImport,
  t: T,
): { element: HTMLElement; draw(open: Opened): void } {
  const usable = inferred.flatMap(({ kind, name }, c) =>
    kind === "none" ? [] : [html("option", { value: c }, name)],
  );
  const select = html("select", { "data-role": "table-target" }, ...usable);
  select.addEventListener("change", () => tableImport.choose({ target: Number(select.value) }));
  return {
    element: html("label", {}, t("tableTarget"), select),
    draw: ({ choice }) => void (select.value = String(choice.target)),
  };
}

/** The first rows, and whether their first one was a header. */
function preview({ table }: Opened, tableImport: TableImport, t: T): HTMLElement {
  const header = html("input", { type: "checkbox" });
  header.checked = table.header;
  header.addEventListener("change", () => void tableImport.takeHeader(header.checked));
  const head = table.columns.map(({ name }) => html("th", { scope: "col" }, name));
  const rows = table.preview.map((row) =>
    html("tr", {}, ...row.map((cell) => html("td", {}, cell))),
  );
  const caption = html("caption", {}, t("tablePreview", { rows: table.preview.length }));
  return html(
    "div",
    {},
    html("label", { class: "lf-check" }, header, t("tableHeader")),
    scrolled(
      "lf-preview",
      t("tablePreview", { rows: table.preview.length }),
      html(
        "table",
        {},
        caption,
        html("thead", {}, html("tr", {}, ...head)),
        html("tbody", {}, ...rows),
      ),
    ),
  );
}

/** Every column: what it holds, why it is left out, and whether it is an input. */
function columnsTable(
  { inferred }: Opened,
  tableImport: TableImport,
  language: Language,
  t: T,
): { element: HTMLElement; draw(open: Opened): void } {
  let latest: Opened;
  const boxes = inferred.map(({ kind }, c) => {
    const box = html("input", { type: "checkbox", disabled: kind === "none" });
    box.addEventListener("change", () => {
      const others = latest.choice.inputs.filter((each) => each !== c);
      tableImport.choose({ inputs: box.checked ? [...others, c].sort((a, b) => a - b) : others });
    });
    return box;
  });
  const marks = inferred.map(() => html("strong", {}));
  const rows = inferred.map(({ name, kind, notes }, c) =>
    html(
      "tr",
      { class: kind === "none" ? "lf-before" : undefined },
      html("th", { scope: "row" }, html("label", { class: "lf-check" }, boxes[c], name), marks[c]),
      html("td", {}, notes.map((note) => noteText(note, language)).join(" · ")),
    ),
  );
  const head = html(
    "tr",
    {},
    ...[t("tableColumn"), t("tableUse")].map((text) => html("th", { scope: "col" }, text)),
  );
  return {
    element: scrolled(
      "lf-columns",
      t("tableColumns"),
      html(
        "table",
        {},
        html("caption", {}, t("tableColumns")),
        html("thead", {}, head),
        html("tbody", {}, ...rows),
      ),
    ),
    draw(open) {
      latest = open;
      const { target, inputs } = open.choice;
      boxes.forEach((box, c) => {
        box.checked = c !== target && inputs.includes(c);
        box.disabled = c === target || inferred[c].kind === "none";
        setText(marks[c], c === target ? t("tableIsTarget") : "");
      });
    },
  };
}

function scrolled(kind: string, label: string, table: HTMLElement): HTMLElement {
  return html(
    "div",
    { class: `lf-scroll lf-table-box ${kind}`, tabindex: 0, role: "region", "aria-label": label },
    table,
  );
}
