/** A linear scale with round ticks. */

import { nice, ticks } from "d3-array";

export interface Scale {
  (value: number): number;
  /** The upper end of the domain. */
  top: number;
  /** About `count` round values within the scale. */
  ticks(count: number): number[];
}

/** Map `domain` to `range`; `rounded` widens the domain to about this many round steps. */
export function linear(domain: [number, number], range: [number, number], rounded = 0): Scale {
  const [low, high] = rounded > 0 ? nice(...domain, rounded) : domain;
  const scale = (value: number) =>
    range[0] + ((value - low) / (high - low)) * (range[1] - range[0]);
  return Object.assign(scale, { top: high, ticks: (count: number) => ticks(low, high, count) });
}
