/** One sample on its way through one hidden node and the output node, term by term. */

import { decimal, tick } from "../../core/format";
import type { Weights } from "../../core/run";
import type { Settings } from "../../core/settings";
import type { Language } from "../../core/words";
import type { DataSet } from "../../data/datasets";
import { truth } from "../../ui/classes";
import { html, scrollable, setText } from "../../ui/dom";
import { sliderInput } from "../../ui/slider";
import type { Context } from "../../ui/view";
import { outputName, type T } from "./messages";
import { type Explanation, largest, terms } from "./model";
import { inputNames } from "./names";

const TOP = 5; // terms of the output node that are always shown

/** A sample in a network. */
export interface Insight {
  sample: number;
  node: number;
  x: Float64Array; // as fed
  weights: Weights;
  settings: Settings;
  explained: Explanation;
  threshold: number;
}

export function inspectView(
  { language, data, controller }: Context,
  t: T,
): { element: HTMLElement; draw(insight: Insight): void } {
  const names = inputNames({ language, data }).short;
  const sample = picker("sample", t, (place) => controller.choose({ sample: place }));
  const node = picker("node", t, (place) => controller.choose({ node: place }));
  const verdict = html("p", { class: "lf-verdict", "data-role": "verdict" });
  const [hidden, output, rest] = [numberTable(), numberTable(), numberTable()];
  const summary = html("summary");
  const details = html("details", {}, summary, rest.element);
  let latest: Insight;
  const jump = (text: string, label: number) => {
    const button = html("button", { type: "button", "data-action": `next-${label}` }, text);
    button.addEventListener("click", () =>
      controller.choose({ sample: nextOf(data.y, latest.sample, label) }),
    );
    return button;
  };
  const jumps =
    data.target === "number" ? [] : [jump(t("nextPositive"), 1), jump(t("nextNegative"), 0)];
  sample.element.firstElementChild!.append(...jumps);
  const drawRest = () =>
    details.open &&
    rest.draw(
      t("insideOutput"),
      outputHead(t),
      latest.explained.products.map((_, j) => outputRow(latest, j, t)),
    );
  details.addEventListener("toggle", drawRest);
  return {
    element: html(
      "div",
      { class: "lf-inspect" },
      sample.element,
      node.element,
      verdict,
      scrollable(t("calculation"), hidden.element, output.element, details),
    ),
    draw(insight) {
      latest = insight;
      sample.draw(insight.sample, data.rows);
      node.draw(insight.node, insight.weights.output.length);
      setText(verdict, verdictText(insight, data, language, t));
      hidden.draw(
        t("insideNode", { node: insight.node + 1 }),
        hiddenHead(insight, t),
        hiddenRows(insight, data, names, t),
      );
      output.draw(t("insideOutput"), outputHead(t), outputRows(insight, t));
      details.hidden = insight.weights.output.length <= TOP;
      setText(summary, t("allNodes", { count: insight.weights.output.length }));
      drawRest();
    },
  };
}

/** The next sample of a class; after the last one the first. */
function nextOf(y: Float32Array, sample: number, label: number): number {
  for (let i = 1; i < y.length; i++) {
    const at = (sample + i) % y.length;
    if (y[at] > 0.5 === label > 0.5) return at;
  }
  return sample;
}

function verdictText(
  { sample, explained, threshold, settings }: Insight,
  data: DataSet,
  language: Language,
  t: T,
): string {
  const fields = {
    number: sample + 1,
    p: decimal(explained.prediction),
    truth: truth(data, sample, language),
  };
  if (data.target === "number") return t("verdictNumber", fields);
  const called = explained.prediction > threshold;
  const right = called === data.y[sample] > 0.5;
  const what = outputName(settings.output, t);
  return t("verdict", {
    ...fields,
    what,
    threshold: threshold.toFixed(2),
    answer: t(called ? "positive" : "negative"),
    mark: t(right ? "right" : "wrong"),
  });
}

function isScaled({ settings }: Insight): boolean {
  return settings.inputs === "scaled";
}

function hiddenHead(insight: Insight, t: T): string[] {
  return [
    t("attribute"),
    t("value"),
    ...(isScaled(insight) ? [t("scaledValue")] : []),
    t("weight"),
    t("product"),
  ];
}

function hiddenRows(insight: Insight, data: DataSet, names: string[], t: T): string[][] {
  const { weights, node, x, sample, explained, settings } = insight;
  const products = terms(weights, x, node);
  const fed = (i: number) => (isScaled(insight) ? [decimal(x[i])] : []);
  const rows = products.map((product, i) => [
    names[i],
    tick(data.X[sample * data.inputs + i]),
    ...fed(i),
    decimal(weights.hidden[i][node]),
    decimal(product),
  ]);
  return [
    ...rows,
    total(t("bias"), weights.hidden_bias[node]),
    total(t("sum"), explained.sums[node]),
    total(t("afterActivation", { activation: settings.activation }), explained.outputs[node]),
  ];
}

function outputHead(t: T): string[] {
  return [t("node"), t("value"), t("weight"), t("product")];
}

function outputRow({ explained, weights, node: chosen }: Insight, node: number, t: T): string[] {
  return [
    (node === chosen ? "▶ " : "") + t("nodeNumber", { node: node + 1 }),
    decimal(explained.outputs[node]),
    decimal(weights.output[node]),
    decimal(explained.products[node]),
  ];
}

/** The chosen node's term, the largest others, the rest as one, and the prediction. */
function outputRows(insight: Insight, t: T): string[][] {
  const { explained, weights, settings, node: chosen } = insight;
  const shown = [
    chosen,
    ...largest(explained.products, TOP).filter((node) => node !== chosen),
  ].slice(0, TOP);
  const others = explained.products.filter((_, node) => !shown.includes(node));
  const activation = settings.output;
  return [
    ...shown.map((node) => outputRow(insight, node, t)),
    ...(others.length > 0
      ? [
          total(
            t("otherNodes", { count: others.length }),
            others.reduce((sum, term) => sum + term, 0),
          ),
        ]
      : []),
    total(t("bias"), weights.output_bias),
    total(t("sum"), explained.logit),
    ...(activation === "linear"
      ? []
      : [total(t("afterActivation", { activation }), explained.prediction)]),
  ];
}

/** A row with a name and the number that belongs to it. */
function total(name: string, value: number): string[] {
  return [name, decimal(value)];
}

const LONG = 7; // letters of a number for which the columns must be wider

/** A table that keeps its cells while its shape is the same, because it changes with every batch.
 * In a row that is shorter than the head the name is as wide as the cells that it lacks. */
function numberTable(): {
  element: HTMLElement;
  draw(title: string, head: string[], rows: string[][]): void;
} {
  const caption = html("caption");
  const [thead, tbody] = [html("thead"), html("tbody")];
  let cells: HTMLElement[] = [];
  const element = html("table", { class: "lf-terms" }, caption, thead, tbody);
  let shape = "";
  return {
    element,
    draw(title, head, rows) {
      setText(caption, title);
      const lengths = [head, ...rows].map((row) => row.length).join();
      if (shape !== lengths) {
        shape = lengths;
        thead.replaceChildren(html("tr", {}, ...head.map(() => html("th", { scope: "col" }))));
        tbody.replaceChildren(
          ...rows.map((row) =>
            html(
              "tr",
              {},
              ...row.map((_, i) =>
                i === 0
                  ? html("th", { scope: "row", colspan: head.length - row.length + 1 })
                  : html("td"),
              ),
            ),
          ),
        );
        cells = [thead, tbody].flatMap((part) => [...part.querySelectorAll<HTMLElement>("th, td")]);
      }
      [head, ...rows].flat().forEach((text, i) => setText(cells[i], text));
      const long = rows.some((row) => row.some((text, i) => i > 0 && text.length > LONG));
      element.classList.toggle("lf-long", long);
    },
  };
}

/** A slider, a number field and two buttons that choose one of some numbered things. */
function picker(
  role: "sample" | "node",
  t: T,
  choose: (place: number) => void,
): { element: HTMLElement; draw(place: number, count: number): void } {
  const label = t(role);
  const slider = sliderInput({ min: 1, max: 1, "aria-label": label });
  const field = html("input", {
    type: "number",
    min: 1,
    inputmode: "numeric",
    "aria-label": label,
  });
  const problem = html("p", { class: "lf-problem", role: "alert" });
  let [at, all] = [-1, 1];
  const show = (place: number) => {
    at = place;
    slider.value = field.value = String(place + 1);
  };
  const take = (number: number) => {
    const usable = Number.isInteger(number) && number >= 1 && number <= all;
    field.toggleAttribute("aria-invalid", !usable);
    setText(problem, usable ? "" : t("range", { count: all }));
    if (!usable) return;
    show(number - 1);
    choose(number - 1);
  };
  const step = (by: number, text: string) => {
    const button = html(
      "button",
      { type: "button", "aria-label": `${label}: ${text}` },
      by < 0 ? "‹" : "›",
    );
    button.addEventListener("click", () => take(((at + by + all) % all) + 1));
    return button;
  };
  slider.addEventListener("input", () => take(slider.valueAsNumber));
  field.addEventListener("change", () => take(field.valueAsNumber));
  const row = html(
    "div",
    { class: "lf-number" },
    html("span", { "aria-hidden": "true" }, label),
    step(-1, t("before")),
    field,
    step(1, t("after")),
  );
  return {
    element: html("div", { class: "lf-picker", "data-role": role }, row, slider, problem),
    draw(place, count) {
      if (place === at && count === all) return;
      all = count;
      slider.max = field.max = String(count);
      show(place);
      field.removeAttribute("aria-invalid");
      setText(problem, "");
    },
  };
}
