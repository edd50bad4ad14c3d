/** The lines and the words of a drawing's axes. */

import { tick } from "../core/format";
import { gridLine, svg } from "./dom";
import type { Scale } from "./scale";

export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export function label(
  x: number,
  y: number,
  anchor: "start" | "middle" | "end",
  words: string,
): SVGElement {
  return svg("text", { class: "lf-tick", x, y, "text-anchor": anchor }, words);
}

/** A line across the drawing at each value, with the value before it. */
export function levels(
  y: Scale,
  values: number[],
  width: number,
  { left, right }: Margin,
  text: (value: number) => string = tick,
): SVGElement[] {
  return values.flatMap((value) => [
    gridLine(left, width - right, y(value)),
    label(left - 6, y(value) + 4, "end", text(value)),
  ]);
}

/** The values below the drawing, and what they are. */
export function below(
  x: Scale,
  values: number[],
  width: number,
  height: number,
  { left, right, bottom }: Margin,
  name: string,
  text: (value: number) => string = tick,
): SVGElement[] {
  return [
    ...values.map((value) => label(x(value), height - bottom + 15, "middle", text(value))),
    label((left + width - right) / 2, height - 3, "middle", name),
  ];
}
