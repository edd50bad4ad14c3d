/** Weights as lines: thicker if larger; solid if positive, dashed if negative. */

import { svg } from "../../ui/dom";

export type Edge = [from: [number, number], to: [number, number], weight: number];

const LEVELS = 5; // of thickness; one path holds all lines of a level and a sign
const THICKEST = 4; // px

/** The largest absolute weight; NaN if one is NaN. */
export function sizeOf(weights: number[]): number {
  return weights.reduce((size, weight) => Math.max(size, Math.abs(weight)), 0);
}

/** Paths for the edges; the thickest is a weight of the size `large`. The more nodes they
 * are of (`crowd`), the thinner and, where they are a background, the paler all of them. */
export function edgePaths(
  edges: Edge[],
  large: number,
  crowd: number,
  faint = false,
): SVGElement[] {
  const paths = { plus: Array<string>(LEVELS).fill(""), minus: Array<string>(LEVELS).fill("") };
  for (const [[x, y], [toX, toY], weight] of edges) {
    const level = Math.ceil((Math.abs(weight) / large) * LEVELS) - 1;
    // What is 0 or no number has no line.
    if (level >= 0)
      paths[weight > 0 ? "plus" : "minus"][level] +=
        `M${x.toFixed(1)} ${y.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`;
  }
  const paleness = (level: number) =>
    faint ? Math.min(0.5, 7 / crowd) * (0.6 + level / LEVELS) : 1;
  const thickest = Math.max(1.2, Math.min(THICKEST, 60 / crowd));
  return (["minus", "plus"] as const).flatMap((sign) =>
    paths[sign].flatMap((d, level) =>
      d
        ? [
            svg("path", {
              class: `lf-edge lf-${sign}`,
              d,
              "stroke-width": (thickest * (level + 1)) / LEVELS,
              "stroke-opacity": paleness(level),
            }),
          ]
        : [],
    ),
  );
}
