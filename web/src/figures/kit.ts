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

export interface NumberControl {
  element: HTMLElement;
  value(): number;
  set(value: number): void;
}

/** One of some values; a slider over their places, with the value beside it. */
export function choiceSlider(
  name: string,
  label: string,
  values: number[],
  start: number,
  changed: () => void,
): NumberControl {
  const range = { min: 0, max: values.length - 1, value: values.indexOf(start) };
  const valueAt = (place: number) => values[place];
  const placeOf = (value: number) => values.indexOf(value);
  return numberControl(name, label, sliderInput(range), changed, {
    valueAt,
    placeOf,
    write: String,
  });
}

/** A slider over a range, with its value beside it. */
export function rangeSlider(
  name: string,
  label: string,
  range: { min: number; max: number; step: number; value: number },
  changed: () => void,
): NumberControl {
  const digits = String(range.step).split(".")[1]?.length ?? 0;
  const same = (value: number) => value;
  const write = (value: number) => value.toFixed(digits);
  return numberControl(name, label, sliderInput(range), changed, {
    valueAt: same,
    placeOf: same,
    write,
  });
}

/** A slider whose places stand for values, with the value beside it. */
function numberControl(
  name: string,
  label: string,
  slider: HTMLInputElement,
  changed: () => void,
  scale: {
    valueAt(place: number): number;
    placeOf(value: number): number;
    write(value: number): string;
  },
): NumberControl {
  slider.id = newId();
  const shown = html("span", { class: "lf-value" });
  const value = () => scale.valueAt(slider.valueAsNumber);
  const show = () => {
    const text = scale.write(value());
    setText(shown, text);
    put(slider, "aria-valuetext", text);
  };
  const moved = () => {
    show();
    changed();
  };
  slider.addEventListener("input", moved);
  show();
  return {
    element: html(
      "div",
      { class: "lf-number", "data-control": name },
      html("label", { for: slider.id }, label),
      slider,
      shown,
    ),
    value,
    set(next) {
      slider.value = String(scale.placeOf(next));
      moved();
    },
  };
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

/** Give a drawing its name, for those who do not see it. */
export function nameDrawing({ element }: { element: HTMLElement }, text: string): void {
  put(element.firstElementChild!, "aria-label", text);
}

/** The text below a drawing that says its numbers, read out when they change; it is the name of the
 * drawing too, where there is only one. */
export function caption(picture?: { element: HTMLElement }): {
  element: HTMLElement;
  write(text: string): void;
} {
  const element = html("p", { class: "lf-says", "aria-live": "polite" });
  return {
    element,
    write(text) {
      setText(element, text);
      if (picture) nameDrawing(picture, text);
    },
  };
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
