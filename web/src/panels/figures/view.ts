/** The figures that matter, above the charts: each with its change since the previous run. */

import { decimal, metricText } from "../../core/format";
import { errors } from "../../core/metrics";
import { metricOf, type Run } from "../../core/run";
import { translator } from "../../core/words";
import { allBaseline, besideBaseline, type DataSet } from "../../data/datasets";
import { isAsking, isClosed, type State, shownRun } from "../../state/store";
import { html, renew, setText, svg } from "../../ui/dom";
import { predictionText } from "../../ui/prediction_text";
import type { Context, View } from "../../ui/view";
import type { Prediction } from "../question/model";
import { messages, type T } from "./messages";

interface Figure {
  name: "found" | "accuracy" | "mean_absolute_error" | "r2" | "loss";
  label: string;
  value(run: Run): number;
  text(value: number): string;
  /** After the value. */
  unit?(run: Run): string;
  /** Below it: how it compares with the baseline. */
  beside?(run: Run): string;
  picture?: Picture;
}

interface Picture {
  element: Element;
  /** `predicted`: how many the reader expected. */
  draw(run: Run | undefined, predicted: number | undefined): void;
}

/** `first`: the figure that was asked for. */
export function figuresView({ language, data }: Context, first?: Figure["name"]): View {
  const t = translator(messages, language, data.words);
  const figures = figuresOf(data, t).sort(
    (a, b) => Number(b.name === first) - Number(a.name === first),
  );
  const cells = figures.map((figure) =>
    cellOf(figure, t, (prediction) =>
      prediction?.ask === figure.name
        ? `${t("guess")} ${predictionText(prediction, data, language)}`
        : "",
    ),
  );
  const element = html(
    "div",
    { class: "lf-key-figures", role: "group", "aria-label": t("figures") },
    ...cells.map((cell) => cell.element),
  );
  let shown: Run | undefined;
  let before: Run | undefined;
  return {
    element,
    draw(state) {
      const run = isClosed(state) ? undefined : shownRun(state);
      if (
        (!run && shown && !isClosed(state)) ||
        (run && run === shown && state.previous === before)
      )
        return; // the last ones stay while the network is trained
      [shown, before] = [run, state.previous];
      const prediction = isAsking(state) ? undefined : state.page.prediction;
      for (const cell of cells) cell.draw(run, comparable(state), prediction);
    },
  };
}

/** The run to compare with, if its history has an end: the stepper's first epoch has none. */
function comparable({ previous }: State): Run | undefined {
  return previous?.history.loss ? previous : undefined;
}

/** `guessText`: the reader's prediction, if it is one of this figure. */
function cellOf(
  { name, label, value, text, unit, beside, picture }: Figure,
  t: T,
  guessText: (prediction: Prediction | undefined) => string,
) {
  const guess = html("span", { class: "lf-figure-guess" });
  const number = html("b", { class: "lf-figure-value" });
  const after = html("span", { class: "lf-figure-unit" });
  const below = html("span", { class: "lf-figure-beside" });
  const change = html("span", { class: "lf-figure-change" });
  const element = html(
    "div",
    { class: "lf-figure", "data-figure": name },
    html("span", { class: "lf-figure-label" }, label, " ", guess),
    html("div", { class: "lf-figure-now" }, number, " ", after, " ", change),
    picture?.element ?? below,
  );
  return {
    element,
    draw(run: Run | undefined, previous: Run | undefined, prediction: Prediction | undefined) {
      const now = run ? value(run) : NaN;
      const known = run?.history.loss !== undefined || name === "found" || name === "r2";
      setText(number, run && known ? text(now) : "–");
      setText(after, run ? (unit?.(run) ?? "") : "");
      setText(below, run ? (beside?.(run) ?? "") : "");
      renew(
        change,
        ...(run && previous && known ? changeText(text(now), text(value(previous)), t) : []),
      );
      setText(guess, guessText(prediction));
      picture?.draw(run, prediction?.ask === "found" ? prediction.value : undefined);
    },
  };
}

/** ▲ or ▼ and the difference of the two texts, so that it agrees with what is read. */
function changeText(now: string, before: string, t: T): (Node | string)[] {
  const difference = Number.parseFloat(now) - Number.parseFloat(before);
  if (!difference || !Number.isFinite(difference)) return [];
  const decimals = /\.(\d+)/.exec(now)?.[1].length ?? 0;
  const size = Math.abs(difference).toFixed(decimals);
  return [
    html("span", { class: "lf-visually-hidden" }, `${t("sincePrevious")} `),
    `${difference > 0 ? "▲" : "▼"} ${size}${now.endsWith("%") ? t("points") : ""}`,
  ];
}

function figuresOf(data: DataSet, t: T): Figure[] {
  const metric = metricOf(data.target);
  const last = (name: "loss" | typeof metric) => (run: Run) => run.history[name]?.at(-1) ?? NaN;
  // In words, because not every reader compares two similar numbers.
  const beside = (value: number, kind: "" | "error") =>
    Number.isFinite(value) ? t(`${kind}${besideBaseline(value, allBaseline(data))}`) : "";
  const loss: Figure = { name: "loss", label: t("loss"), value: last("loss"), text: decimal };
  if (data.target === "number") {
    return [
      {
        name: "mean_absolute_error",
        label: t("accuracy"),
        value: last(metric),
        text: decimal,
        beside: (run) => beside(last(metric)(run), "error"),
      },
      {
        name: "r2",
        label: "R²",
        value: (run) => errors(data.y, run.predictions).r2,
        text: decimal,
      },
      loss,
    ];
  }
  return [
    {
      name: "found",
      label: t("found"),
      value: ({ confusion }) => confusion!.tp,
      text: String,
      unit: ({ confusion }) => t("ofCases", { died: confusion!.tp + confusion!.fn }),
      picture: casesPicture(data.y.reduce((sum, each) => sum + Number(each > 0.5), 0)),
    },
    {
      name: "accuracy",
      label: t("accuracy"),
      value: last(metric),
      text: metricText(data.target),
      beside: (run) => beside(last(metric)(run), ""),
    },
    loss,
  ];
}

const MOST_SQUARES = 140; // more would be smaller than 3 px
const ROWS = 2;
const SIDE = 6; // px, with the gap of one
const MARK = 4; // px below them, for the line to as many as were predicted

/** A square for each case, filled if it was found; of very many cases a bar. */
function casesPicture(all: number): Picture {
  const columns = Math.ceil(Math.min(all, MOST_SQUARES) / ROWS);
  const [width, height] = [columns * SIDE, ROWS * SIDE - 1];
  const square = (i: number) =>
    svg("rect", {
      class: "lf-case",
      x: SIDE * Math.floor(i / ROWS),
      y: SIDE * (i % ROWS),
      width: SIDE - 1,
      height: SIDE - 1,
    });
  const bar = svg("rect", { class: "lf-case lf-case-found", width: 0, height });
  const squares = all > MOST_SQUARES ? [] : Array.from({ length: all }, (_, i) => square(i));
  const background = svg("rect", { class: "lf-case", width, height });
  const mark = svg("path", { class: "lf-case-mark" });
  const element = svg(
    "svg",
    { class: "lf-cases", viewBox: `0 0 ${width} ${height + MARK}`, "aria-hidden": "true" },
    ...(squares.length > 0 ? squares : [background, bar]),
    mark,
  );
  return {
    element,
    draw(run, predicted) {
      const to = (width * (predicted ?? 0)) / all;
      mark.setAttribute("d", predicted === undefined ? "" : `M0 ${height + MARK - 1}H${to}V0`);
      const found = run?.confusion?.tp ?? 0;
      bar.setAttribute("width", String((width * found) / all));
      squares.forEach((each, i) => each.classList.toggle("lf-case-found", i < found));
    },
  };
}
