/** One setting from twenty starts as a fan of losses, and two settings as two fans. */

import { decimal, metricText, percent, tick } from "../../core/format";
import { metricOf } from "../../core/run";
import { type Language, type Settings, rows as settingRows } from "../../core/settings";
import { allBaseline, type DataSet, positives } from "../../data/datasets";
import { isClosed, type State } from "../../state/store";
import {
  type PairCounts as Duel,
  comparePairs as duel,
  type Sweep as Fan,
  lastLoss,
  lossSpreads,
  SEED_COUNT as STARTS,
  type SeedRun as Start,
  spread,
} from "../../training/sweep_result";
import { type Cursor, cursorView, type Reading } from "../../ui/cursor";
import { drawing, html, panel, polyline, setText, svg } from "../../ui/dom";
import { linear, type Scale } from "../../ui/scale";
import type { Context, View } from "../../ui/view";
import type { Say } from "../../ui/words";

const HEIGHT = 200;
const MARGIN = { top: 10, right: 12, bottom: 36, left: 44 };
const SPEAK_AFTER_MS = 400; // a dragged control is not commented at every step

export function luckView({ say, language, data, controller }: Context): View {
  let state: State | undefined;
  let fan: Fan | undefined; // as drawn: the last one stays until the next has its first start
  let kept: Fan | undefined;
  const button = (action: string, text: string, run: () => void) => {
    const element = html("button", { type: "button", "data-action": action }, text);
    element.addEventListener("click", run);
    return element;
  };
  const toggle = button("fan", "", () =>
    state?.fan ? controller.stopFan() : controller.startFan(),
  );
  const keep = button("keep-fan", say("luckKeep"), () => controller.keepFan(state?.fan));
  const drop = button("drop-fan", say("luckDrop"), () => {
    controller.keepFan(undefined);
    keep.focus(); // the button that had the focus goes
  });
  const spoken = html("p", { class: "lf-spoken", role: "status" });
  let timer = 0;
  const progress = html("p", { class: "lf-note", "data-role": "fan" });
  const cursor = cursorView(say("luckChart", { count: STARTS }), say);
  const picture = drawing(
    HEIGHT,
    (surface, width) => fan && drawFans(surface, width, fan, kept, say, cursor),
  );
  picture.element.append(...cursor.elements);
  const legend = html("div", { class: "lf-legend", "aria-hidden": "true" });
  const figures = html("div");
  const verdict = html("p", { class: "lf-verdict", "data-role": "duel" });
  const table = html("div", {
    class: "lf-scroll",
    tabindex: 0,
    role: "region",
    "aria-label": say("luckTable"),
  });
  const details = html("details", {}, html("summary", {}, say("luckTable")), table);
  const drawTable = () => details.open && fan && table.replaceChildren(epochTable(fan, kept, say));
  details.addEventListener("toggle", drawTable);
  const body = html(
    "div",
    { hidden: true },
    progress,
    picture.element,
    legend,
    figures,
    verdict,
    details,
  );
  const redraw = () => {
    if (!fan) return;
    legend.replaceChildren(...legendItems(kept, say));
    figures.replaceChildren(figureTable(fan, kept, data, say));
    setText(verdict, kept ? comparison(kept, fan, data, language, say) : "");
    picture.redraw();
    drawTable();
  };
  return {
    element: panel(
      "luck",
      say("luck"),
      html("p", { class: "lf-note" }, say("luckText")),
      html("div", { class: "lf-buttons" }, toggle, keep, drop),
      spoken,
      body,
    ),
    draw(next) {
      state = next;
      toggle.disabled = isClosed(next); // its lines would give the answer away
      body.hidden = !next.fan;
      setText(toggle, say(next.fan ? "luckStop" : "luckStart", { count: STARTS }));
      keep.hidden = !next.fan;
      keep.toggleAttribute("disabled", next.fan?.starts.length !== STARTS);
      drop.hidden = !next.keptFan;
      setText(progress, next.fanFailure ?? (next.fan ? progressText(next.fan, say) : ""));
      clearTimeout(timer);
      timer = window.setTimeout(
        () => setText(spoken, next.fan ? `${progress.textContent} ${verdict.textContent}` : ""),
        SPEAK_AFTER_MS,
      );
      const fresh = next.fan?.starts.length ? next.fan : next.fan && fan;
      if (fresh === fan && next.keptFan === kept) return;
      [fan, kept] = [fresh, next.keptFan];
      redraw();
    },
  };
}

function progressText({ settings, starts }: Fan, say: Say): string {
  const last = (settings.seed + STARTS - 1) % 2 ** 32;
  return say("luckProgress", { first: settings.seed, last, all: STARTS, done: starts.length });
}

function drawFans(
  surface: SVGElement,
  width: number,
  fan: Fan,
  kept: Fan | undefined,
  say: Say,
  cursor: Cursor,
): void {
  const all = [fan, ...(kept ? [kept] : [])].flatMap((each) =>
    each.starts.flatMap((start) => start.loss),
  );
  const epochs = Math.max(fan.settings.epochs, kept?.settings.epochs ?? 0);
  const x = linear([1, Math.max(2, epochs)], [MARGIN.left, width - MARGIN.right]);
  const y = linear(
    [0, all.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), 1e-6)],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
    4,
  );
  const last = (each: Fan) => decimal(lossSpreads(each).at(-1)!.median);
  const names = [
    ...(kept ? [`${say("luckMedian", { name: say("luckA") })} ${last(kept)}`] : []),
    `${say("luckMedian", { name: say("luckB") })} ${last(fan)}`,
  ];
  surface.setAttribute(
    "aria-label",
    [say("luckChart", { count: fan.starts.length }), ...names].join(". "),
  );
  const whole = x.ticks(5).filter((value) => Number.isInteger(value) && value <= epochs);
  const text = (attributes: Record<string, string | number>, words: string) =>
    svg("text", { class: "lf-tick", ...attributes }, words);
  surface.replaceChildren(
    ...y.ticks(4).flatMap((value) => [
      svg("line", {
        class: "lf-grid",
        x1: MARGIN.left,
        x2: width - MARGIN.right,
        y1: y(value),
        y2: y(value),
      }),
      text({ x: MARGIN.left - 6, y: y(value), dy: "0.32em", "text-anchor": "end" }, tick(value)),
    ]),
    ...whole.map((value) =>
      text({ x: x(value), y: HEIGHT - MARGIN.bottom + 15, "text-anchor": "middle" }, String(value)),
    ),
    text(
      { x: (MARGIN.left + width - MARGIN.right) / 2, y: HEIGHT - 3, "text-anchor": "middle" },
      say("epoch"),
    ),
    ...(kept ? fanMarks(kept, "a", x, y) : []),
    ...fanMarks(fan, "b", x, y),
    cursor.marks,
  );
  const pair: ["a" | "b", Fan][] = [["b", fan], ...(kept ? [["a", kept] as ["a", Fan]] : [])];
  const at = (epoch: number) => pair.flatMap(([kind, each]) => reading(kind, each, epoch, y, say));
  cursor.draw({ width, epochs, x, top: MARGIN.top, bottom: HEIGHT - MARGIN.bottom, at });
}

/** The median of a fan at an epoch that it reaches, and from where to where it spreads. */
function reading(kind: "a" | "b", fan: Fan, epoch: number, y: Scale, say: Say): Reading[] {
  const here = lossSpreads(fan)[epoch - 1];
  if (!here) return [];
  const { median, low, high } = here;
  const label = say("luckMedian", { name: say(kind === "a" ? "luckA" : "luckB") });
  return [
    {
      kind: `swatch-${kind}`,
      label,
      value: `${decimal(median)} (${decimal(low)} ~ ${decimal(high)})`,
      y: y(median),
    },
  ];
}

/** All lines as one path, the median over them. A single epoch is drawn as dots. */
function fanMarks(fan: Fan, kind: string, x: Scale, y: Scale): SVGElement[] {
  const line = (values: number[]) =>
    values
      .map((value, i): [number, number] => [x(i + 1), y(value)])
      .filter(([, at]) => Number.isFinite(at));
  const medians = line(lossSpreads(fan).map((each) => each.median));
  const dots = fan.settings.epochs > 1 ? [] : fan.starts.flatMap((start) => line(start.loss));
  return [
    svg("path", {
      class: `lf-fan lf-fan-${kind}`,
      d: fan.starts.map((start) => polyline(line(start.loss))).join(""),
    }),
    svg("path", { class: `lf-line lf-median-${kind}`, d: polyline(medians) }),
    ...dots.map(([cx, cy]) => svg("circle", { class: `lf-dot-${kind}`, cx, cy, r: 2.5 })),
  ];
}

function legendItems(kept: Fan | undefined, say: Say): HTMLElement[] {
  const item = (kind: string, name: string) =>
    html(
      "span",
      { class: "lf-legend-item" },
      html("span", { class: `lf-swatch lf-swatch-${kind}` }),
      say("luckMedian", { name }),
    );
  return [...(kept ? [item("a", say("luckA"))] : []), item("b", say("luckB"))];
}

function figureTable(fan: Fan, kept: Fan | undefined, data: DataSet, say: Say): HTMLTableElement {
  const fans = [...(kept ? [kept] : []), fan];
  const text = metricText(data.target);
  const rows: [string, string, (start: Start) => number, (value: number) => string][] = [
    ["loss", say("lastLoss"), lastLoss, decimal],
    [
      metricOf(data.target),
      say("luckAccuracy", { baseline: text(allBaseline(data)) }),
      (start) => start.metric,
      text,
    ],
  ];
  if (data.target === "classes") {
    rows.push([
      "found",
      say("luckFound", { died: positives(data) }),
      (start) => start.found,
      String,
    ]);
    rows.push(["auc", say("auc"), (start) => start.auc, decimal]);
  }
  const heads = [say("luckSpread"), ...(kept ? [say("luckA")] : []), say("luckB")];
  const body = rows.map(([name, label, value, show]) => {
    const cells = fans.map((each) => {
      const { median, low, high } = spread(each.starts.map(value));
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
function comparison(a: Fan, b: Fan, data: DataSet, language: Language, say: Say): string {
  const changed = differences(a.settings, b.settings, language);
  const counts = duel(a, b);
  if (counts.pairs === 0) return say("luckNoPairs");
  if (changed === "") return say("luckUnchanged");
  const losses =
    a.settings.loss === b.settings.loss ? lossSentence(counts, say) : say("luckOtherLoss");
  const { pairs, moreFound: more, sameFound: same } = counts;
  const found =
    data.target === "classes"
      ? [say("luckDuel", { pairs, more, moreShare: percent(more / pairs), same })]
      : [];
  return [say("luckChanged", { list: changed }), ...found, losses, say("luckOnly")].join(" ");
}

function lossSentence({ pairs, lowerLoss: lower, sameLoss: same }: Duel, say: Say): string {
  return say("luckDuelLoss", { lower, lowerShare: percent(lower / pairs), same });
}

function differences(a: Settings, b: Settings, language: Language): string {
  const shown = (value: unknown) => (value === null ? "–" : String(value));
  return settingRows
    .filter(({ name }) => a[name] !== b[name])
    .map(({ name, label }) => `${label[language]} ${shown(a[name])} → ${shown(b[name])}`)
    .join(", ");
}

function epochTable(fan: Fan, kept: Fan | undefined, say: Say): HTMLTableElement {
  const fans = [...(kept ? [kept] : []), fan].map(lossSpreads);
  const heads = [say("epoch"), ...(kept ? [say("luckA")] : []), say("luckB")];
  const cell = (spreads: ReturnType<typeof lossSpreads>, i: number) =>
    html(
      "td",
      {},
      spreads[i]
        ? `${decimal(spreads[i].median)} (${decimal(spreads[i].low)} ~ ${decimal(spreads[i].high)})`
        : "–",
    );
  const epochs = Math.max(...fans.map((each) => each.length));
  const rows = Array.from({ length: epochs }, (_, i) =>
    html(
      "tr",
      {},
      html("th", { scope: "row" }, String(i + 1)),
      ...fans.map((each) => cell(each, i)),
    ),
  );
  const head = html("tr", {}, ...heads.map((text) => html("th", { scope: "col" }, text)));
  return html("table", {}, html("thead", {}, head), html("tbody", {}, ...rows));
}
