/** Numbers as the lab shows them. */

import type { Target } from "./settings";

/** Four decimals; from 10,000 on as a power of ten would be read: 1.234e+8. */
export function decimal(value: number): string {
  return Math.abs(value) >= 10000 ? value.toExponential(3) : value.toFixed(4);
}

/** With a space at which no line is broken. */
/** The metric of a target: an accuracy in percent, or a mean absolute error. */
export function metricText(target: Target): (value: number) => string {
  return target === "number" ? decimal : percent;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** Short numbers for an axis. */
export function tick(value: number): string {
  return Math.abs(value) >= 10000 ? value.toExponential(0) : String(Number(value.toPrecision(6)));
}
