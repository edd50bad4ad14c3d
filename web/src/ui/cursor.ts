/** Reads the exact values of a chart at one epoch: by mouse, touch or arrow keys. */

import { type Language, translator } from "../core/words";
import { html, renew, svg } from "./dom";
import { shared } from "./messages";
import type { Scale } from "./scale";

/** The value of one line at an epoch; `kind`: that of its swatch in the legend. */
export interface Reading {
  kind: string;
  label: string;
  /** Absent if the label holds it, as a baseline's does. */
  value?: string;
  /** The point's position in the drawing, in pixels from the top. */
  y?: number;
}

/** A chart as it was drawn. */
interface Readable {
  width: number;
  epochs: number;
  x: Scale;
  /** Where the vertical line begins and ends, in pixels. */
  top: number;
  bottom: number;
  at(epoch: number): Reading[];
}

export interface Cursor {
  /** To put over the drawing: what takes keys and pointer, and the read-out. */
  elements: HTMLElement[];
  /** To put into the drawing, last. */
  marks: SVGElement;
  /** Call this after the chart has been drawn. */
  draw(chart: Readable): void;
}

const GAP = { mouse: 12, touch: 30 }; // px from the line to the read-out; more for a finger
const NARROW = 300; // px; the read-out of a narrower chart may cover the chart beside it
const ANNOUNCE_AFTER_MS = 400; // not at every epoch of a running training

const KEYS: Record<string, (epoch: number, epochs: number) => number> = {
  ArrowRight: (epoch) => epoch + 1,
  ArrowUp: (epoch) => epoch + 1,
  ArrowLeft: (epoch) => epoch - 1,
  ArrowDown: (epoch) => epoch - 1,
  PageUp: (epoch) => epoch + 10,
  PageDown: (epoch) => epoch - 10,
  Home: () => 1,
  End: (_, epochs) => epochs,
};

/** The epoch that is pointed at, shared by charts that stand together. */
export class Pointed {
  epoch?: number;
  /** The chart under the pointer or with the focus. */
  owner?: Element;
  private readonly followers: (() => void)[] = [];

  follow(follower: () => void): void {
    this.followers.push(follower);
  }

  move(owner: Element, epoch: number | undefined): void {
    if (this.owner === owner && this.epoch === epoch) return;
    [this.owner, this.epoch] = [owner, epoch];
    this.followers.forEach((follower) => follower());
  }

  leave(owner: Element): void {
    if (this.owner !== owner) return;
    this.owner = undefined;
    this.followers.forEach((follower) => follower());
  }
}

export function cursorView(title: string, language: Language, pointed = new Pointed()): Cursor {
  const t = translator(shared, language);
  const marks = svg("g");
  const readout = html("div", { class: "lf-readout", "aria-hidden": "true", hidden: true });
  const slider = html("div", {
    class: "lf-cursor",
    role: "slider",
    tabindex: 0,
    "aria-label": t("valuesOf", { title }),
    "aria-valuemin": 1,
    "aria-valuemax": 1,
    "aria-valuenow": 1,
  });
  let chart: Readable | undefined;
  let room: Room | undefined;
  let gap = GAP.mouse;
  let timer = 0;

  const epoch = () => within(pointed.epoch ?? Infinity, chart!.epochs);
  const show = () => {
    const here = pointed.owner && chart ? epoch() : undefined;
    readout.hidden = pointed.owner !== slider || here === undefined;
    const readings = here === undefined ? [] : chart!.at(here);
    renew(marks, ...(here === undefined ? [] : marksAt(chart!, chart!.x(here), readings)));
    if (readout.hidden) return;
    renew(readout, html("strong", {}, t("atEpoch", { epoch: here! })), ...readings.map(line));
    // Measuring forces a layout: only if the width of the chart has changed.
    if (room?.width !== chart!.width) room = roomOf(slider, chart!.width);
    readout.setAttribute("style", beside(room, chart!.x(here!), gap));
  };
  const announce = () => {
    if (!chart) return;
    const words = chart
      .at(epoch())
      .map(({ label, value }) => (value === undefined ? label : `${label} ${value}`));
    slider.setAttribute("aria-valuemax", String(chart.epochs));
    slider.setAttribute("aria-valuenow", String(epoch()));
    slider.setAttribute(
      "aria-valuetext",
      `${t("atEpoch", { epoch: epoch() })}: ${words.join(", ")}`,
    );
  };
  pointed.follow(() => {
    show();
    announce();
  });
  const point = (event: PointerEvent) => {
    if (!chart) return;
    gap = event.pointerType === "mouse" ? GAP.mouse : GAP.touch;
    const share = (event.offsetX - chart.x(1)) / (chart.x(2) - chart.x(1));
    pointed.move(slider, within(Math.round(1 + share), chart.epochs));
  };
  slider.addEventListener("pointermove", point);
  slider.addEventListener("pointerdown", (event) => {
    point(event);
    slider.focus({ preventScroll: true }); // the read-out stays until the focus leaves
  });
  slider.addEventListener("pointerleave", (event) => {
    if (!slider.matches(":focus") && event.pointerType === "mouse") pointed.leave(slider);
  });
  slider.addEventListener("pointercancel", () => pointed.leave(slider)); // it became a scroll
  slider.addEventListener("focus", () => pointed.move(slider, pointed.epoch));
  slider.addEventListener("blur", () => pointed.leave(slider));
  slider.addEventListener("keydown", (event) => {
    const step = KEYS[event.key];
    const leaves = event.key === "Escape" && pointed.owner === slider;
    if (!chart || event.altKey || event.ctrlKey || event.metaKey || !(step || leaves)) return;
    // The page and the notebook around the lab use these keys too.
    event.preventDefault();
    event.stopPropagation();
    if (leaves) return pointed.leave(slider);
    gap = GAP.mouse;
    pointed.move(slider, within(step(epoch(), chart.epochs), chart.epochs));
  });
  return {
    elements: [slider, readout],
    marks,
    draw(next) {
      chart = next;
      if (pointed.owner) show();
      clearTimeout(timer);
      timer = window.setTimeout(announce, ANNOUNCE_AFTER_MS);
    },
  };
}

function within(epoch: number, epochs: number): number {
  return Math.max(1, Math.min(epochs, epoch));
}

function marksAt({ top, bottom }: Readable, x: number, readings: Reading[]): SVGElement[] {
  const points = readings.filter(({ y }) => Number.isFinite(y));
  return [
    svg("line", { class: "lf-cursor-line", x1: x, x2: x, y1: top, y2: bottom }),
    ...points.map(({ y }) => svg("circle", { class: "lf-cursor-point", cx: x, cy: y, r: 4 })),
  ];
}

function line({ kind, label, value }: Reading): HTMLElement {
  const swatch = html("span", { class: `lf-swatch lf-${kind}` });
  const name = html("span", { class: "lf-readout-label" }, label);
  return html("div", {}, swatch, name, ...(value === undefined ? [] : [html("b", {}, value)]));
}

/** How far the read-out may reach from the chart of this width. */
interface Room {
  width: number;
  before: number;
  after: number;
}

function roomOf(slider: HTMLElement, width: number): Room {
  const charts = width < NARROW && slider.closest(".lf-charts");
  if (!charts) return { width, before: 0, after: 0 };
  const [own, all] = [slider, charts].map((element) => element.getBoundingClientRect());
  return { width, before: own.left - all.left, after: all.right - own.right };
}

/** On the side of the line with more room. */
function beside({ width, before, after }: Room, x: number, gap: number): string {
  const [left, right] = [before + x, width - x + after];
  const place = right >= left ? `left:${x + gap}px` : `right:${width - x + gap}px`;
  return `${place};max-width:${Math.max(left, right) - gap}px`;
}
