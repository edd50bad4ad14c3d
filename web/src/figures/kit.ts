/** What the figures are made of, around their drawing. */

import type { Language } from "../core/words";
import { button, html, newId, put, setText, svg } from "../ui/dom";
import { sliderInput } from "../ui/slider";

/** What a figure is created from: its options without the name. */
export interface Context {
  language: Language;
  /** What the notebook's cell has read from the patients' table. */
  data?: unknown;
}

export interface Figure {
  picture: HTMLElement[];
  /** Beside the picture where there is room, else below it. */
  controls: HTMLElement[];
  /** What the picture shows in numbers. */
  says: HTMLElement;
  /** The picture takes the whole width: the controls are below it, side by side. */
  wide?: boolean;
  draw(): void;
}

/** One of some values; a slider over their places, with the value beside it. */
export function choiceSlider(
  name: string,
  label: string,
  values: number[],
  start: number,
  changed: () => void,
  write: (value: number) => string = String,
): { element: HTMLElement; value(): number; set(value: number): void } {
  const slider = sliderInput({ min: 0, max: values.length - 1, value: values.indexOf(start) });
  const value = () => values[slider.valueAsNumber];
  const element = numberRow(name, label, slider, () => write(value()), changed);
  return {
    element: element.row,
    value,
    set(next) {
      slider.value = String(values.indexOf(next));
      element.write();
      changed();
    },
  };
}

/** A slider over a range, with its value beside it. */
export function rangeSlider(
  name: string,
  label: string,
  range: { min: number; max: number; step: number; value: number },
  changed: () => void,
): { element: HTMLElement; value(): number; set(value: number): void } {
  const slider = sliderInput(range);
  const digits = String(range.step).split(".")[1]?.length ?? 0;
  const value = () => slider.valueAsNumber;
  const element = numberRow(name, label, slider, () => value().toFixed(digits), changed);
  return {
    element: element.row,
    value,
    set(next) {
      slider.value = String(next);
      element.write();
      changed();
    },
  };
}

function numberRow(
  name: string,
  label: string,
  slider: HTMLInputElement,
  text: () => string,
  changed: () => void,
): { row: HTMLElement; write(): void } {
  slider.id = newId();
  const shown = html("span", { class: "lf-value" });
  const write = () => {
    setText(shown, text());
    put(slider, "aria-valuetext", text());
  };
  slider.addEventListener("input", () => {
    write();
    changed();
  });
  write();
  const row = html(
    "div",
    { class: "lf-number", "data-control": name },
    html("label", { for: slider.id }, label),
    slider,
    shown,
  );
  return { row, write };
}

/** Buttons of which one is pressed. */
export function choiceButtons<V extends string | number>(
  name: string,
  label: string,
  choices: [V, string][],
  start: V,
  changed: () => void,
): { element: HTMLElement; value(): V } {
  let value = start;
  const buttons = choices.map(([each, text]) => {
    const element = button(`${name}-${each}`, text, () => {
      value = each;
      mark();
      changed();
    });
    return { each, element };
  });
  const mark = () =>
    buttons.forEach(({ each, element }) => put(element, "aria-pressed", each === value));
  mark();
  const group = { class: "lf-buttons", role: "group", "aria-label": label, "data-control": name };
  return {
    element: html(
      "div",
      group,
      html("span", { "aria-hidden": "true" }, label),
      ...buttons.map(({ element }) => element),
    ),
    value: () => value,
  };
}

export function buttonRow(...buttons: HTMLElement[]): HTMLElement {
  return html("div", { class: "lf-buttons" }, ...buttons);
}

/** The text below a drawing that says its numbers, read out when they change. */
export function caption(): { element: HTMLElement; write(text: string): void } {
  const element = html("p", { class: "lf-says", "aria-live": "polite" });
  return { element, write: (text) => setText(element, text) };
}

/** What some looks mean: class of the line, name. */
export function legend(items: [string, string][]): HTMLElement {
  return html(
    "div",
    { class: "lf-legend", "aria-hidden": "true" },
    ...items.map(([kind, name]) =>
      html("span", { class: "lf-legend-item" }, html("span", { class: `lf-swatch ${kind}` }), name),
    ),
  );
}

/** An arrow between two points, in pixels. */
export function arrow(
  kind: string,
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  head = 7,
): SVGElement[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const line = svg("line", { class: `lf-line ${kind}`, x1, y1, x2, y2 });
  if (length < 2) return [line];
  const size = Math.min(head, length);
  const [u, v] = [((x2 - x1) / length) * size, ((y2 - y1) / length) * size];
  const points = [
    [x2, y2],
    [x2 - u - v / 2, y2 - v + u / 2],
    [x2 - u + v / 2, y2 - v - u / 2],
  ];
  return [line, svg("polygon", { class: `lf-head-of ${kind}`, points: points.join(" ") })];
}
