/** Where the nodes of the picture stand. */

export type Point = [x: number, y: number];

/** The layers, from the inputs to the output node. */
export const INPUTS = 0;
export const HIDDEN = 1;
export const OUTPUT = 2;

/** A node of the picture. */
export interface Spot {
  layer: number;
  index: number;
}

export interface Layout {
  width: number;
  layers: Point[][];
  /** Of the circles of each layer. */
  radii: number[];
  /** Where the names of the inputs end; 0 if there is no room for them. */
  names: number;
  nameSize: number;
  /** The left and right edge of the hidden layer. */
  sides: [Point, Point];
}

const TOP = 20; // px, for the names of the layers
const BOTTOM = 4;
const NAMES = 80;
const SIZES = [11, 12]; // px of a name, the smallest and the largest
const OUTPUT_ROOM = 34; // px beside the output node, for what it gives
const IN_A_LANE = 16; // hidden nodes; more of them stand in several lanes
const REACH = 20; // px around a node within which the pointer is at it

export function layoutOf(width: number, height: number, inputs: number, nodes: number): Layout {
  const room = height - TOP - BOTTOM;
  const [least, most] = SIZES;
  const names = room / inputs >= least ? NAMES : 0;
  const lanes = Math.ceil(nodes / IN_A_LANE);
  const rows = Math.ceil(nodes / lanes);
  const pitch = room / (rows + (lanes > 1 ? 0.5 : 0));
  const radius = Math.min(9, pitch * 0.42);
  const [left, right] = [names + 12, width - OUTPUT_ROOM];
  const between = (left + right) / 2;
  const step = Math.min(pitch * 1.15, 26, (0.6 * (right - left)) / lanes);
  const middle = TOP + room / 2;
  const edge = ((lanes - 1) / 2) * step + radius;
  return {
    width,
    names,
    nameSize: Math.max(least, Math.min(most, room / inputs)),
    radii: [Math.min(5, (room / inputs) * 0.35), Math.min(radius, step * 0.45), 9],
    layers: [
      Array.from({ length: inputs }, (_, i) => [left, TOP + (room * (i + 0.5)) / inputs]),
      // Every second lane stands half a row lower: fewer nodes hide the lines of others.
      Array.from({ length: nodes }, (_, i) => {
        const lane = Math.floor(i / rows);
        const row = (i % rows) + 0.5 + (lane % 2) / 2;
        return [between + (lane - (lanes - 1) / 2) * step, TOP + pitch * row];
      }),
      [[right, middle]],
    ],
    sides: [
      [between - edge, middle],
      [between + edge, middle],
    ],
  };
}

export function sameSpot(a: Spot | undefined, b: Spot | undefined): boolean {
  return a?.layer === b?.layer && a?.index === b?.index;
}

/** The node at a place of the pointer, if any; a name belongs to its input. */
export function spotAt({ layers, names }: Layout, [x, y]: Point): Spot | undefined {
  let found: Spot | undefined;
  let least = REACH;
  layers.forEach((points, layer) =>
    points.forEach(([px, py], index) => {
      const named = layer === INPUTS && x < names;
      const away = Math.hypot(named ? 0 : px - x, py - y);
      if (away < least) [found, least] = [{ layer, index }, away];
    }),
  );
  return found;
}

/** Where an arrow key, Home or End leads from a node: up and down within its layer, left and
 * right to the next layer. */
export function spotByKey(
  { layers }: Layout,
  { layer, index }: Spot,
  key: string,
): Spot | undefined {
  const count = layers[layer].length;
  const along: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: count - 1,
  };
  if (key in along) return { layer, index: (along[key] + count) % count };
  const next = layer + ({ ArrowRight: 1, ArrowLeft: -1 }[key] ?? NaN);
  if (!layers[next]) return;
  const [x, y] = layers[layer][index];
  const far = layers[next].map(([px, py]) => Math.hypot(px - x, py - y));
  return { layer: next, index: far.indexOf(Math.min(...far)) };
}
