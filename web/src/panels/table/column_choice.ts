/** What was read of a reader's table, and what of it is to be trained on. */

import { tick } from "../../core/format";
import type { Note } from "../../data/csv";
import { classesOf } from "../../data/infer_columns";
import { button, html, setText } from "../../ui/dom";
import type { Say, SayAny } from "../../ui/words";
import type { Opened, TableDesk } from "./import";

const LARGE = 30; // a target of that size is far from what the first weights answer

export function sayAll(notes: Note[], say: Say): string[] {
  return notes.map((note) => (say as SayAny)(...note));
}

/** Made for one reading of one file. While a question is open (`asking`) it is not trained on. */
export function choiceView(
  opened: Opened,
  desk: TableDesk,
  say: Say,
): { element: HTMLElement; draw(open: Opened, asking: boolean): void } {
  const target = targetSelect(opened, desk, say);
  const columns = columnsTable(opened, desk, say);
  const about = html("span", {});
  const swap = button("table-swap", say("tableSwap"), () =>
    desk.choose({ swapped: !latest.choice.swapped }),
  );
  const train = button("table-train", say("tableTrain"), () => void desk.train());
  let latest = opened;
  return {
    element: html(
      "div",
      { class: "lf-body" },
      preview(opened, desk, say),
      target.element,
      html("p", { class: "lf-note lf-buttons" }, about, swap),
      columns.element,
      html("div", { class: "lf-buttons" }, train),
    ),
    draw(open, asking) {
      latest = open;
      target.draw(open);
      columns.draw(open);
      setText(about, open.choice.target < 0 ? say("tableNoTarget") : targetText(open, say));
      swap.hidden = !open.judged[open.choice.target]?.names;
      train.toggleAttribute("disabled", asking || open.choice.target < 0);
    },
  };
}

function targetText({ table, judged, choice }: Opened, say: Say): string {
  const classes = classesOf(judged, choice);
  if (classes) {
    const [zero, one] = classes.names;
    return `${say("tableClasses", { zero, one })} ${say(`why${classes.why}`)}`;
  }
  const values = table.columns[choice.target].values.filter((value) => !Number.isNaN(value));
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  return size > LARGE
    ? `${say("tableNumber")} ${say("tableLarge", { size: tick(Number(size.toPrecision(2))) })}`
    : say("tableNumber");
}

function targetSelect(
  { judged }: Opened,
  desk: TableDesk,
  say: Say,
): { element: HTMLElement; draw(open: Opened): void } {
  const usable = judged.flatMap(({ kind, name }, c) =>
    kind === "none" ? [] : [html("option", { value: c }, name)],
  );
  const select = html("select", { "data-role": "table-target" }, ...usable);
  select.addEventListener("change", () => desk.choose({ target: Number(select.value) }));
  return {
    element: html("label", {}, say("tableTarget"), select),
    draw: ({ choice }) => void (select.value = String(choice.target)),
  };
}

/** The first rows, and whether their first one was a header. */
function preview({ table }: Opened, desk: TableDesk, say: Say): HTMLElement {
  const header = html("input", { type: "checkbox" });
  header.checked = table.header;
  header.addEventListener("change", () => void desk.takeHeader(header.checked));
  const head = table.columns.map(({ name }) => html("th", { scope: "col" }, name));
  const rows = table.preview.map((row) =>
    html("tr", {}, ...row.map((cell) => html("td", {}, cell))),
  );
  const caption = html("caption", {}, say("tablePreview", { rows: table.preview.length }));
  return html(
    "div",
    {},
    html("label", { class: "lf-check" }, header, say("tableHeader")),
    scrolled(
      "lf-preview",
      say("tablePreview", { rows: table.preview.length }),
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

/** Every column with what it holds, why it is left out, and whether it is an input. */
function columnsTable(
  { judged }: Opened,
  desk: TableDesk,
  say: Say,
): { element: HTMLElement; draw(open: Opened): void } {
  let latest: Opened;
  const boxes = judged.map(({ kind }, c) => {
    const box = html("input", { type: "checkbox", disabled: kind === "none" });
    box.addEventListener("change", () => {
      const others = latest.choice.inputs.filter((each) => each !== c);
      desk.choose({ inputs: box.checked ? [...others, c].sort((a, b) => a - b) : others });
    });
    return box;
  });
  const marks = judged.map(() => html("strong", {}));
  const rows = judged.map(({ name, kind, notes }, c) =>
    html(
      "tr",
      { class: kind === "none" ? "lf-before" : undefined },
      html("th", { scope: "row" }, html("label", { class: "lf-check" }, boxes[c], name), marks[c]),
      html("td", {}, sayAll(notes, say).join(" · ")),
    ),
  );
  const head = html(
    "tr",
    {},
    ...[say("tableColumn"), say("tableUse")].map((text) => html("th", { scope: "col" }, text)),
  );
  return {
    element: scrolled(
      "lf-columns",
      say("tableColumns"),
      html(
        "table",
        {},
        html("caption", {}, say("tableColumns")),
        html("thead", {}, head),
        html("tbody", {}, ...rows),
      ),
    ),
    draw(open) {
      latest = open;
      const { target, inputs } = open.choice;
      boxes.forEach((box, c) => {
        box.checked = c !== target && inputs.includes(c);
        box.disabled = c === target || judged[c].kind === "none";
        setText(marks[c], c === target ? say("tableIsTarget") : "");
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
