/** One sample on its way through one hidden node and the output node, term by term. */

import { decimal, tick } from "../../core/format";
import type { Weights } from "../../core/run";
import type { Language, Settings } from "../../core/settings";
import type { DataSet } from "../../data/datasets";
import { html, setText } from "../../ui/dom";
import type { Context } from "../../ui/view";
import type { Say } from "../../ui/words";
import { type Explanation, largest, terms } from "./model";

const TOP = 5; // terms of the output node that are always in sight

/** All that is known of a sample in a network. */
export interface Insight {
  sample: number;
  node: number;
  x: Float64Array; // as fed
  weights: Weights;
  settings: Settings;
  explained: Explanation;
  threshold: number;
}

export function inspectView({
  data,
  controller,
  say,
  language,
}: Pick<Context, "data" | "controller" | "say" | "language">): {
  element: HTMLElement;
  draw(insight: Insight): void;
} {
  const sample = picker(say("sample"), say, (place) => controller.choose({ sample: place }));
  const node = picker(say("node"), say, (place) => controller.choose({ node: place }));
  const verdict = html("p", { class: "lf-verdict", "data-role": "verdict" });
  const [hidden, output, rest] = [numberTable(), numberTable(), numberTable()];
  const summary = html("summary");
  const details = html(
    "details",
    {},
    summary,
    html(
      "div",
      { class: "lf-scroll", tabindex: 0, role: "region", "aria-label": say("insideOutput") },
      rest.element,
    ),
  );
  let latest: Insight;
  const jump = (text: string, label: number) => {
    const button = html("button", { type: "button", "data-action": `next-${label}` }, text);
    button.addEventListener("click", () =>
      controller.choose({ sample: nextOf(data.y, latest.sample, label) }),
    );
    return button;
  };
  const jumps =
    data.target === "number" ? [] : [jump(say("nextPositive"), 1), jump(say("nextNegative"), 0)];
  const drawRest = () =>
    details.open &&
    rest.draw(
      say("insideOutput"),
      outputHead(say),
      latest.explained.products.map((_, j) => outputRow(latest, j, say)),
    );
  details.addEventListener("toggle", drawRest);
  return {
    element: html(
      "div",
      { class: "lf-inspect" },
      sample.element,
      html("div", { class: "lf-buttons" }, ...jumps),
      node.element,
      verdict,
      html(
        "div",
        { class: "lf-results" },
        hidden.element,
        html("div", {}, output.element, details),
      ),
    ),
    draw(insight) {
      latest = insight;
      sample.draw(insight.sample, data.rows);
      node.draw(insight.node, insight.weights.output.length);
      setText(verdict, verdictText(insight, data, say));
      hidden.draw(
        say("insideNode", { node: insight.node + 1 }),
        hiddenHead(insight, say),
        hiddenRows(insight, data, language, say),
      );
      output.draw(say("insideOutput"), outputHead(say), outputRows(insight, say));
      details.hidden = insight.weights.output.length <= TOP;
      setText(summary, say("allNodes", { count: insight.weights.output.length }));
      drawRest();
    },
  };
}

/** The name of a sample's class, or its number. */
export function truth(data: DataSet, sample: number, say: Say): string {
  if (data.target === "number") return tick(data.y[sample]);
  return say(data.y[sample] > 0.5 ? "positive" : "negative");
}

/** The next sample of a class, around at the end. */
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
  say: Say,
): string {
  const fields = {
    number: sample + 1,
    p: decimal(explained.prediction),
    truth: truth(data, sample, say),
  };
  if (data.target === "number") return say("verdictNumber", fields);
  const called = explained.prediction > threshold;
  const right = called === data.y[sample] > 0.5;
  const what = say(settings.output === "linear" ? "outputValue" : "probability");
  return say("verdict", {
    ...fields,
    what,
    threshold: threshold.toFixed(2),
    said: say(called ? "positive" : "negative"),
    mark: say(right ? "right" : "wrong"),
  });
}

function isScaled({ settings }: Insight): boolean {
  return settings.inputs === "scaled";
}

function hiddenHead(insight: Insight, say: Say): string[] {
  return [
    say("attribute"),
    say("value"),
    ...(isScaled(insight) ? [say("scaledValue")] : []),
    say("weight"),
    say("product"),
  ];
}

function hiddenRows(insight: Insight, data: DataSet, language: Language, say: Say): string[][] {
  const { weights, node, x, sample, explained, settings } = insight;
  const products = terms(weights, x, node);
  const fed = (i: number) => (isScaled(insight) ? [decimal(x[i])] : []);
  const rows = products.map((product, i) => [
    data.titles?.[i][language] ?? data.columns[i],
    tick(data.X[sample * data.inputs + i]),
    ...fed(i),
    decimal(weights.hidden[i][node]),
    decimal(product),
  ]);
  const total = totalRow(rows[0].length);
  return [
    ...rows,
    total(say("bias"), weights.hidden_bias[node]),
    total(say("sum"), explained.sums[node]),
    total(say("afterActivation", { activation: settings.activation }), explained.outputs[node]),
  ];
}

function outputHead(say: Say): string[] {
  return [say("node"), say("value"), say("weight"), say("product")];
}

function outputRow(
  { explained, weights, node: chosen }: Insight,
  node: number,
  say: Say,
): string[] {
  return [
    (node === chosen ? "▶ " : "") + say("nodeNumber", { node: node + 1 }),
    decimal(explained.outputs[node]),
    decimal(weights.output[node]),
    decimal(explained.products[node]),
  ];
}

/** The chosen node's term, the largest others, the rest as one, and the prediction. */
function outputRows(insight: Insight, say: Say): string[][] {
  const { explained, weights, settings, node: chosen } = insight;
  const shown = [
    chosen,
    ...largest(explained.products, TOP).filter((node) => node !== chosen),
  ].slice(0, TOP);
  const others = explained.products.filter((_, node) => !shown.includes(node));
  const activation = settings.output;
  const total = totalRow(4);
  return [
    ...shown.map((node) => outputRow(insight, node, say)),
    ...(others.length > 0
      ? [
          total(
            say("otherNodes", { count: others.length }),
            others.reduce((sum, term) => sum + term, 0),
          ),
        ]
      : []),
    total(say("bias"), weights.output_bias),
    total(say("sum"), explained.logit),
    ...(activation === "linear"
      ? []
      : [total(say("afterActivation", { activation }), explained.prediction)]),
  ];
}

/** Makes rows with a name at the left and a number at the right. */
function totalRow(width: number): (name: string, value: number) => string[] {
  return (name, value) => [name, ...Array<string>(width - 2).fill(""), decimal(value)];
}

/** A table whose cells stay as long as its shape does: it changes with every batch. */
function numberTable(): {
  element: HTMLElement;
  draw(title: string, head: string[], rows: string[][]): void;
} {
  const caption = html("caption");
  const [thead, tbody] = [html("thead"), html("tbody")];
  let cells: HTMLElement[] = [];
  let shape = "";
  return {
    element: html("table", { class: "lf-terms" }, caption, thead, tbody),
    draw(title, head, rows) {
      setText(caption, title);
      if (shape !== `${head.length}x${rows.length}`) {
        shape = `${head.length}x${rows.length}`;
        thead.replaceChildren(html("tr", {}, ...head.map(() => html("th", { scope: "col" }))));
        tbody.replaceChildren(
          ...rows.map((row) =>
            html(
              "tr",
              {},
              ...row.map((_, i) => (i === 0 ? html("th", { scope: "row" }) : html("td"))),
            ),
          ),
        );
        cells = [thead, tbody].flatMap((part) => [...part.querySelectorAll<HTMLElement>("th, td")]);
      }
      [head, ...rows].flat().forEach((text, i) => setText(cells[i], text));
    },
  };
}

/** A slider, a number field and two buttons that choose one of some numbered things. */
function picker(
  label: string,
  say: Say,
  choose: (place: number) => void,
): { element: HTMLElement; draw(place: number, count: number): void } {
  const slider = html("input", { type: "range", min: 1, max: 1, "aria-label": label });
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
    setText(problem, usable ? "" : say("range", { count: all }));
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
    { class: "lf-number lf-picker" },
    html("span", { "aria-hidden": "true" }, label),
    step(-1, say("before")),
    slider,
    step(1, say("after")),
    field,
  );
  return {
    element: html("div", {}, row, problem),
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
