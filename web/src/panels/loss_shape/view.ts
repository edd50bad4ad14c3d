/** The loss of a single prediction as a function of the prediction. */

import { compact, tick } from "../../core/format";
import { translator } from "../../core/words";
import { lossOfPrediction } from "../../engine/losses";
import { label, levels } from "../../ui/axes";
import { drawing, html, panel, polyline, renew, setText, svg } from "../../ui/dom";
import { tableDetails } from "../../ui/more";
import { linear } from "../../ui/scale";
import { sliderInput } from "../../ui/slider";
import type { Context, View } from "../../ui/view";
import { messages, type T } from "./messages";

const MARGIN = { top: 8, right: 10, bottom: 20, left: 46 };
const TABLED = [0.01, ...Array.from({ length: 19 }, (_, i) => (i + 1) / 20), 0.99];
const STEPS = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

export function lossShapeView({ language, data }: Context): View {
  const t = translator(messages, language, data.words);
  let loss = "";
  let output = "";
  const lossAt = (p: number, y: number) => lossOfPrediction(loss, output, p, y);
  const number = (value: number, print?: typeof tick) => compact(value, language, print);
  const slider = sliderInput({
    min: 0.01,
    max: 0.99,
    step: 0.01,
    value: 0.3,
    "aria-label": t("prediction"),
  });
  const text = html("p", { class: "lf-note", "aria-live": "polite" });
  // The titles are texts of the page, not of the drawings: they are wrapped, not cut.
  const shapes = [t("lossShapeDied"), t("lossShapeSurvived")].map((title, i) => {
    const picture = drawing(undefined, (...paper) =>
      drawShape(...paper, (p) => lossAt(p, 1 - i), slider.valueAsNumber, title, number),
    );
    const head = html("p", { class: "lf-legend lf-strong", "aria-hidden": "true" }, title);
    return {
      element: html("div", { class: "lf-fill" }, head, picture.element),
      redraw: picture.redraw,
    };
  });
  const redraw = () => {
    const p = slider.valueAsNumber;
    setText(
      text,
      t(data.target === "number" ? "lossShapeNumber" : "lossShapeText", {
        p: p.toFixed(2),
        died: number(lossAt(p, 1)),
        survived: number(lossAt(p, 0)),
      }),
    );
    shapes.forEach((shape) => shape.redraw());
  };
  slider.addEventListener("input", redraw);
  const table = tableDetails(t("lossShapeTable"), undefined, () =>
    lossTable((p, y) => number(lossAt(p, y)), t),
  );
  const label = html("label", { class: "lf-number" }, `${t("prediction")} `, slider);
  return {
    element: panel(
      "loss_shape",
      t("lossShape"),
      html("div", { class: "lf-top" }, label, table.element),
      html("div", { class: "lf-pair lf-grows lf-sides" }, ...shapes.map(({ element }) => element)),
      text,
    ),
    draw({ settings }) {
      if (settings.loss === loss && settings.output === output) return;
      ({ loss, output } = settings);
      redraw();
      table.draw();
    },
  };
}

function lossTable(textAt: (p: number, y: number) => string, t: T): HTMLTableElement {
  const heads = [t("prediction"), t("lossShapeDied"), t("lossShapeSurvived")];
  const row = (p: number) =>
    html(
      "tr",
      {},
      html("th", { scope: "row" }, p.toFixed(2)),
      ...[1, 0].map((y) => html("td", {}, textAt(p, y))),
    );
  const head = html("tr", {}, ...heads.map((text) => html("th", { scope: "col" }, text)));
  return html("table", {}, html("thead", {}, head), html("tbody", {}, ...TABLED.map(row)));
}

function drawShape(
  surface: SVGElement,
  width: number,
  height: number,
  lossAt: (p: number) => number,
  p: number,
  title: string,
  number: (value: number, print?: typeof tick) => string,
): void {
  const values = STEPS.map(lossAt);
  const across = linear([0, 1], [MARGIN.left, width - MARGIN.right]);
  const up = linear([0, Math.max(...values) || 1], [height - MARGIN.bottom, MARGIN.top], 3);
  surface.setAttribute("aria-label", `${title}: ${number(lossAt(p))}`);
  renew(
    surface,
    ...levels(up, up.ticks(3), width, MARGIN, (value) => number(value, tick)),
    ...[0, 0.5, 1].map((value) => label(across(value), height - 5, "middle", String(value))),
    svg("path", {
      class: "lf-line lf-current",
      d: polyline(values.map((value, i) => [across(STEPS[i]), up(value)])),
    }),
    svg("line", {
      class: "lf-baseline",
      x1: across(p),
      x2: across(p),
      y1: MARGIN.top,
      y2: height - MARGIN.bottom,
    }),
    svg("circle", { class: "lf-point lf-current", cx: across(p), cy: up(lossAt(p)), r: 5 }),
  );
}
