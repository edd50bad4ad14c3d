/** Predicted against true numbers, and the errors beside the baseline. */

import { decimal } from "../../core/format";
import { errors, meanOf } from "../../core/metrics";
import type { Run } from "../../core/run";
import { translator } from "../../core/words";
import type { DataSet } from "../../data/datasets";
import { shownRun } from "../../state/store";
import { below, label, levels } from "../../ui/axes";
import { drawing, html, newId, panel, renew, setText, svg } from "../../ui/dom";
import { about } from "../../ui/more";
import { linear } from "../../ui/scale";
import type { Context, View } from "../../ui/view";
import { messages, type T } from "./messages";

const MARGIN = { top: 18, right: 12, bottom: 36, left: 56 };
const MAX_DOTS = 1000; // more would hide one another

export function fitView({ language, data }: Context): View {
  const t = translator(messages, language, data.words);
  let run: Run | undefined;
  const picture = drawing(undefined, (...paper) => run && drawFit(...paper, run, data, t));
  const figures = html("p", { class: "lf-note" });
  const problem = html("p", { class: "lf-problem" });
  const item = (kind: string, label: string) =>
    html(
      "span",
      { class: "lf-legend-item" },
      html("span", { class: `lf-swatch lf-${kind}` }),
      label,
    );
  const legend = html(
    "div",
    { class: "lf-legend", "aria-hidden": "true" },
    item("previous", t("fitExact")),
    item("baseline", t("fitMean", { mean: decimal(meanOf(data.y)) })),
  );
  const drawn = data.rows > MAX_DOTS ? [t("fitDrawn", { count: MAX_DOTS })] : [];
  return {
    element: panel(
      "metrics",
      t("fit"),
      html(
        "div",
        { class: "lf-top" },
        figures,
        about(t("about"), newId(), t("fitRule", { samples: data.rows }), ...drawn),
      ),
      problem,
      html("div", { class: "lf-fit lf-grows lf-fill" }, picture.element, legend),
    ),
    draw(state) {
      const next = shownRun(state);
      if (!next || next === run) return; // keep the last one while training
      run = next;
      setText(problem, run.predictions.every(Number.isFinite) ? "" : t("noPredictions"));
      setText(figures, errorText(run, data, t));
      picture.redraw();
    },
  };
}

/** What is not among the figures above the charts. */
function errorText(run: Run, { y }: DataSet, t: T): string {
  const own = errors(y, run.predictions);
  const mean = meanOf(y);
  const constant = errors(
    y,
    y.map(() => mean),
  );
  return t("rmse", { value: decimal(own.rmse), baseline: decimal(constant.rmse) });
}

function drawFit(
  surface: SVGElement,
  width: number,
  height: number,
  { predictions }: Run,
  { y, rows }: DataSet,
  t: T,
): void {
  const step = Math.max(1, rows / MAX_DOTS);
  const chosen = Array.from({ length: Math.min(rows, MAX_DOTS) }, (_, i) =>
    Math.floor(i * step),
  ).filter((i) => Number.isFinite(predictions[i]));
  const ends = (values: number[]) => [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const [least, most] = ends(Array.from(y));
  const [low, high] = ends([least, most, ...chosen.map((i) => predictions[i])]);
  const across = linear([least, most], [MARGIN.left, width - MARGIN.right], 4);
  const up = linear([low, high], [height - MARGIN.bottom, MARGIN.top], 4);
  const { mae, r2 } = errors(y, predictions);
  const mean = meanOf(y);
  surface.setAttribute("aria-label", `${t("fit")}. ${t("mae")} ${decimal(mae)}, R² ${decimal(r2)}`);
  const line = (kind: string, from: number, to: number) =>
    svg("line", { class: kind, x1: across(least), x2: across(most), y1: up(from), y2: up(to) });
  renew(
    surface,
    ...levels(up, up.ticks(4), width, MARGIN),
    ...below(across, across.ticks(4), width, height, MARGIN, t("fitTrue")),
    label(4, 11, "start", t("fitPredicted")),
    // A line of length 0 with round ends is a dot: one path for all of them.
    svg("path", {
      class: "lf-dots",
      d: chosen
        .map((i) => `M${across(y[i]).toFixed(1)} ${up(predictions[i]).toFixed(1)}h0`)
        .join(""),
    }),
    line("lf-line lf-previous", least, most),
    line("lf-baseline", mean, mean),
  );
}
