/** The loss of one setting from twenty seeds, and of two settings compared. */

import { decimal, metricText, percent } from "../../core/format";
import { metricOf } from "../../core/run";
import { type Settings, rows as settingRows, valueText } from "../../core/settings";
import type { Language } from "../../core/words";
import { translator } from "../../core/words";
import { allBaseline, type DataSet, positives } from "../../data/datasets";
import { isClosed, type State } from "../../state/store";
import {
  comparePairs,
  lastLoss,
  lossSpreads,
  type PairCounts,
  SEED_COUNT,
  type SeedRun,
  type Sweep,
  spread,
} from "../../training/sweep_result";
import { below, levels } from "../../ui/axes";
import { type Cursor, cursorView, type Reading } from "../../ui/cursor";
import { button, drawing, html, newId, panel, polyline, renew, setText, svg } from "../../ui/dom";
import { about, tableDetails } from "../../ui/more";
import { linear, type Scale } from "../../ui/scale";
import type { Context, View } from "../../ui/view";
import { messages, type T } from "./messages";

const MARGIN = { top: 10, right: 12, bottom: 36, left: 44 };
const SPEAK_AFTER_MS = 400; // not at every step of a dragged control

export function seedSweepView({ language, data, controller }: Context): View {
  const t = translator(messages, language, data.words);
  let state: State | undefined;
  let sweep: Sweep | undefined; // as drawn: the last one stays until the next has its first run
  let saved: Sweep | undefined;
  const toggle = button("sweep", "", () =>
    state?.sweep ? controller.stopSweep() : controller.startSweep(),
  );
  const save = button("save-sweep", t("keep"), () => controller.saveSweep(state?.sweep));
  const drop = button("drop-sweep", t("drop"), () => {
    controller.saveSweep(undefined);
    save.focus(); // the button with the focus is removed
  });
  const announcement = html("p", { class: "lf-visually-hidden", role: "status" });
  let timer = 0;
  const progress = html("p", { class: "lf-note", "data-role": "sweep" });
  const rule = html("p", { class: "lf-note" }, t("short"));
  const cursor = cursorView(t("chart", { count: SEED_COUNT }), language);
  const picture = drawing(
    undefined,
    (...paper) => sweep && drawSweeps(...paper, sweep, saved, t, cursor),
  );
  picture.element.append(...cursor.elements);
  const legend = html("div", { class: "lf-legend", "aria-hidden": "true" });
  const figures = html("div");
  const verdict = html("p", { class: "lf-verdict", "data-role": "pairs" });
  const group = newId();
  const table = tableDetails(t("table"), group, () => sweep && epochTable(sweep, saved, t));
  const body = html(
    "div",
    { class: "lf-luck lf-grows lf-sides lf-dense", hidden: true },
    html("div", { class: "lf-luck-chart lf-fill" }, picture.element, legend),
    html("div", {}, figures, verdict),
  );
  const redraw = () => {
    if (!sweep) return;
    renew(legend, ...legendItems(saved, t));
    renew(figures, figureTable(sweep, saved, data, t));
    setText(verdict, saved ? comparison(saved, sweep, data, language, t) : "");
    picture.redraw();
    table.draw();
  };
  return {
    element: panel(
      "luck",
      t("seedSweep"),
      html(
        "div",
        { class: "lf-top" },
        html("div", { class: "lf-buttons" }, toggle, save, drop),
        rule,
        progress,
        about(t("about"), group, t("text")),
        table.element,
      ),
      announcement,
      body,
    ),
    draw(next) {
      state = next;
      toggle.disabled = isClosed(next); // its lines would show the answer
      rule.hidden = Boolean(next.sweep);
      body.hidden = table.element.hidden = !next.sweep;
      setText(toggle, t(next.sweep ? "stop" : "start", { count: SEED_COUNT }));
      save.hidden = !next.sweep;
      save.toggleAttribute("disabled", next.sweep?.runs.length !== SEED_COUNT);
      drop.hidden = !next.savedSweep;
      setText(progress, next.sweepFailure ?? (next.sweep ? progressText(next.sweep, t) : ""));
      clearTimeout(timer);
      timer = window.setTimeout(
        () =>
          setText(announcement, next.sweep ? `${progress.textContent} ${verdict.textContent}` : ""),
        SPEAK_AFTER_MS,
      );
      const fresh = next.sweep?.runs.length ? next.sweep : next.sweep && sweep;
      if (fresh === sweep && next.savedSweep === saved) return;
      [sweep, saved] = [fresh, next.savedSweep];
      redraw();
    },
  };
}

function progressText({ settings, runs }: Sweep, t: T): string {
  const last = (settings.seed + SEED_COUNT - 1) % 2 ** 32;
  return t("progress", { first: settings.seed, last, all: SEED_COUNT, done: runs.length });
}

function drawSweeps(
  surface: SVGElement,
  width: number,
  height: number,
  sweep: Sweep,
  saved: Sweep | undefined,
  t: T,
  cursor: Cursor,
): void {
  const all = [sweep, ...(saved ? [saved] : [])].flatMap((each) =>
    each.runs.flatMap((run) => run.loss),
  );
  const epochs = Math.max(sweep.settings.epochs, saved?.settings.epochs ?? 0);
  const x = linear([1, Math.max(2, epochs)], [MARGIN.left, width - MARGIN.right]);
  const y = linear(
    [0, all.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), 1e-6)],
    [height - MARGIN.bottom, MARGIN.top],
    4,
  );
  const last = (each: Sweep) => decimal(lossSpreads(each).at(-1)!.median);
  const names = [
    ...(saved ? [`${t("median", { name: t("a") })} ${last(saved)}`] : []),
    `${t("median", { name: t("b") })} ${last(sweep)}`,
  ];
  surface.setAttribute(
    "aria-label",
    [t("chart", { count: sweep.runs.length }), ...names].join(". "),
  );
  const whole = x.ticks(5).filter((value) => Number.isInteger(value) && value <= epochs);
  renew(
    surface,
    ...levels(y, y.ticks(4), width, MARGIN),
    ...below(x, whole, width, height, MARGIN, t("epoch")),
    ...(saved ? sweepMarks(saved, "a", x, y) : []),
    ...sweepMarks(sweep, "b", x, y),
    cursor.marks,
  );
  const pair: ["a" | "b", Sweep][] = [
    ["b", sweep],
    ...(saved ? [["a", saved] as ["a", Sweep]] : []),
  ];
  const at = (epoch: number) => pair.flatMap(([kind, each]) => reading(kind, each, epoch, y, t));
  cursor.draw({ width, epochs, x, top: MARGIN.top, bottom: height - MARGIN.bottom, at });
}

/** The median and the spread of a sweep at an epoch, if it has that epoch. */
function reading(kind: "a" | "b", sweep: Sweep, epoch: number, y: Scale, t: T): Reading[] {
  const here = lossSpreads(sweep)[epoch - 1];
  if (!here) return [];
  const { median, low, high } = here;
  const label = t("median", { name: t(kind === "a" ? "a" : "b") });
  return [
    {
      kind: `swatch-${kind}`,
      label,
      value: `${decimal(median)} (${decimal(low)} ~ ${decimal(high)})`,
      y: y(median),
    },
  ];
}

/** All lines as one path, with the median on top. A single epoch is drawn as dots. */
function sweepMarks(sweep: Sweep, kind: string, x: Scale, y: Scale): SVGElement[] {
  const line = (values: number[]) =>
    values
      .map((value, i): [number, number] => [x(i + 1), y(value)])
      .filter(([, at]) => Number.isFinite(at));
  const medians = line(lossSpreads(sweep).map((each) => each.median));
  const dots = sweep.settings.epochs > 1 ? [] : sweep.runs.flatMap((run) => line(run.loss));
  return [
    svg("path", {
      class: `lf-sweep lf-sweep-${kind}`,
      d: sweep.runs.map((run) => polyline(line(run.loss))).join(""),
    }),
    svg("path", { class: `lf-line lf-median-${kind}`, d: polyline(medians) }),
    ...dots.map(([cx, cy]) => svg("circle", { class: `lf-dot-${kind}`, cx, cy, r: 2.5 })),
  ];
}

function legendItems(saved: Sweep | undefined, t: T): HTMLElement[] {
  const item = (kind: string, name: string) =>
    html(
      "span",
      { class: "lf-legend-item" },
      html("span", { class: `lf-swatch lf-swatch-${kind}` }),
      t("median", { name }),
    );
  return [...(saved ? [item("a", t("a"))] : []), item("b", t("b"))];
}

function figureTable(
  sweep: Sweep,
  saved: Sweep | undefined,
  data: DataSet,
  t: T,
): HTMLTableElement {
  const sweeps = [...(saved ? [saved] : []), sweep];
  const text = metricText(data.target);
  const rows: [string, string, (run: SeedRun) => number, (value: number) => string][] = [
    ["loss", t("lastLoss"), lastLoss, decimal],
    [
      metricOf(data.target),
      t("accuracyWithBaseline", { baseline: text(allBaseline(data)) }),
      (run) => run.metric,
      text,
    ],
  ];
  if (data.target === "classes") {
    rows.push(["found", t("foundOf", { died: positives(data) }), (run) => run.found, String]);
    rows.push(["auc", t("auc"), (run) => run.auc, decimal]);
  }
  const heads = [t("spread"), ...(saved ? [t("a")] : []), t("b")];
  const body = rows.map(([name, label, value, show]) => {
    const cells = sweeps.map((each) => {
      const { median, low, high } = spread(each.runs.map(value));
      const [middle, least, most] = [median, low, high].map((each) =>
        Number.isFinite(each) ? show(each) : "–",
      );
      return html("td", {}, `${middle} (${least} ~ ${most})`);
    });
    return html("tr", { "data-figure": name }, html("th", { scope: "row" }, label), ...cells);
  });
  const head = html("tr", {}, ...heads.map((text) => html("th", { scope: "col" }, text)));
  return html(
    "table",
    { class: "lf-figures" },
    html("thead", {}, head),
    html("tbody", {}, ...body),
  );
}

/** What was changed, and in how many of the pairs B beats A. */
function comparison(a: Sweep, b: Sweep, data: DataSet, language: Language, t: T): string {
  const changed = differences(a.settings, b.settings, language);
  const counts = comparePairs(a, b);
  if (counts.pairs === 0) return t("noPairs");
  if (changed === "") return t("unchanged");
  const losses = a.settings.loss === b.settings.loss ? lossSentence(counts, t) : t("otherLoss");
  const { pairs, moreFound: more, sameFound: same } = counts;
  const found =
    data.target === "classes"
      ? [t("comparison", { pairs, more, moreShare: percent(more / pairs), same })]
      : [];
  return [t("changed", { list: changed }), ...found, losses, t("only")].join(" ");
}

function lossSentence({ pairs, lowerLoss: lower, sameLoss: same }: PairCounts, t: T): string {
  return t("comparisonLoss", { lower, lowerShare: percent(lower / pairs), same });
}

function differences(a: Settings, b: Settings, language: Language): string {
  const shown = (of: Settings, name: keyof Settings) => valueText(name, of[name], language);
  return settingRows
    .filter(({ name }) => a[name] !== b[name])
    .map(({ name, label }) => `${label[language]} ${shown(a, name)} → ${shown(b, name)}`)
    .join(", ");
}

function epochTable(sweep: Sweep, saved: Sweep | undefined, t: T): HTMLTableElement {
  const sweeps = [...(saved ? [saved] : []), sweep].map(lossSpreads);
  const heads = [t("epoch"), ...(saved ? [t("a")] : []), t("b")];
  const cell = (spreads: ReturnType<typeof lossSpreads>, i: number) =>
    html(
      "td",
      {},
      spreads[i]
        ? `${decimal(spreads[i].median)} (${decimal(spreads[i].low)} ~ ${decimal(spreads[i].high)})`
        : "–",
    );
  const epochs = Math.max(...sweeps.map((each) => each.length));
  const rows = Array.from({ length: epochs }, (_, i) =>
    html(
      "tr",
      {},
      html("th", { scope: "row" }, String(i + 1)),
      ...sweeps.map((each) => cell(each, i)),
    ),
  );
  const head = html("tr", {}, ...heads.map((text) => html("th", { scope: "col" }, text)));
  return html("table", {}, html("thead", {}, head), html("tbody", {}, ...rows));
}
