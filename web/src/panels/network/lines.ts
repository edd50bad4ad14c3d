/** Weights as lines: thicker if larger; bent upwards if positive, downwards if negative. The
 * bend tells the sign to those too who do not see the colour. */

import type { Weights } from "../../core/run";
import { svg } from "../../ui/dom";
import { HIDDEN, INPUTS, type Layout, OUTPUT, type Point, type Spot } from "./layout";
import { type Place, sizeOf, weightAt } from "./model";

/** `strength`: the weight as a share of the largest of its layer. */
type Line = [from: Point, to: Point, strength: number];

export const CROWD = 40; // hidden nodes; of more of them the lines are drawn in bundles
export const MOST = 120; // lines from the inputs
const LEVELS = 6; // of thickness; one path holds all lines of a level and a sign
const BEND = 16; // px from a straight line to the control point

/** Paths that keep their elements: they are drawn again in every frame of a movement. */
export function linePaths(
  name: string,
  thickest: number,
): { element: SVGElement; draw(lines: Line[]): void } {
  const paths = ["minus", "plus"].map((sign) =>
    Array.from({ length: LEVELS }, (_, level) =>
      svg("path", {
        class: `lf-edge lf-${sign}`,
        "stroke-width": (thickest * (level + 1)) / LEVELS,
      }),
    ),
  );
  let written: string[] = [];
  return {
    element: svg("g", { class: name, "aria-hidden": "true" }, ...paths.flat()),
    draw(lines) {
      const texts = Array<string>(2 * LEVELS).fill("");
      for (const line of lines) {
        const level = Math.ceil(Math.abs(line[2]) * LEVELS) - 1;
        // What is 0 or no number has no line.
        if (level >= 0) texts[level + (line[2] > 0 ? LEVELS : 0)] += bent(line);
      }
      paths.flat().forEach((path, i) => {
        if (texts[i] !== written[i]) path.setAttribute("d", texts[i]);
      });
      written = texts;
    },
  };
}

export function bent([[x, y], [toX, toY], strength]: Line): string {
  const [midX, midY] = [(x + toX) / 2, (y + toY) / 2 + (strength > 0 ? -BEND : BEND)];
  return `M${[x, y].map(round)}Q${[midX, midY].map(round)} ${[toX, toY].map(round)}`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

/** The whole network: the largest weights, or bundles if there are too many nodes. */
export function wholeNetwork(layout: Layout, weights: Weights): Line[] {
  const { hidden, output } = weights;
  if (output.length > CROWD) return bundles(layout, weights);
  const least = sizeOfRank(hidden.flat(), MOST);
  const places = hidden.flatMap((row, input) =>
    row.flatMap((weight, node): Place[] => (Math.abs(weight) >= least ? [{ input, node }] : [])),
  );
  return linesOf(layout, weights, [...places, ...output.map((_, node) => ({ node }))]);
}

/** The size of the weight that comes at this rank, the largest first. */
function sizeOfRank(weights: number[], rank: number): number {
  if (weights.length <= rank) return 0;
  return Float64Array.from(weights, Math.abs).sort()[weights.length - rank];
}

/** The lines at some places. */
export function linesOf({ layers }: Layout, weights: Weights, places: Place[]): Line[] {
  const [large, largeOut] = [sizeOf(weights.hidden.flat()), sizeOf(weights.output)];
  return places.map((place) => {
    const weight = weightAt(weights, place);
    const node = layers[HIDDEN][place.node];
    return place.input === undefined
      ? [node, layers[OUTPUT][0], weight / largeOut]
      : [layers[INPUTS][place.input], node, weight / large];
  });
}

/** The places of the weights at a node. */
export function placesAt({ layer, index }: Spot, { hidden, output }: Weights): Place[] {
  if (layer === INPUTS) return output.map((_, node) => ({ input: index, node }));
  if (layer === OUTPUT) return output.map((_, node) => ({ node }));
  return [...hidden.map((_, input) => ({ input, node: index })), { node: index }];
}

/** Two lines for each input, and for the output node: the means of what is positive and of
 * what is negative. */
function bundles({ layers, sides }: Layout, { hidden, output }: Weights): Line[] {
  const means = hidden.flatMap(meansOf);
  const large = sizeOf(means);
  const out = meansOf(output);
  return [
    ...means.map((mean, i): Line => [layers[INPUTS][i >> 1], sides[0], mean / large]),
    ...out.map((mean): Line => [sides[1], layers[OUTPUT][0], mean / sizeOf(out)]),
  ];
}

/** The sums of the positive and of the negative weights, each over the number of all. */
function meansOf(weights: number[]): [number, number] {
  const sum = (sign: number) => weights.reduce((all, w) => all + (w * sign > 0 ? w : 0), 0);
  return [sum(1) / weights.length, sum(-1) / weights.length];
}
