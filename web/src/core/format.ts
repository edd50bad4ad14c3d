/** Numbers as text; `livefit/core/format.py` writes the same. */

import type { Target } from "./settings";
import type { Language } from "./words";

const LARGE = 10_000; // from here on a figure is written as a power of ten

/** Four decimals, from 10,000 on as 1.235e+4. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
  return Math.abs(value) >= LARGE ? value.toExponential(3) : value.toFixed(4);
}

/** The metric of a target: an accuracy in percent, or a mean absolute error. */
export function metricText(target: Target): (value: number) => string {
  return target === "number" ? decimal : percent;
}

/** A share from 0 to 1 as per cents, with a space at which no line is broken. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)}\u00a0%` : decimal(share);
}

/** A whole number with its thousands grouped. (`toLocaleString` loads its tables for 20 ms.) */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number to six digits. */
export function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** A number at an axis. */
export function tick(value: number): string {
  return Math.abs(value) >= LARGE ? value.toExponential(0) : short(value);
}

/** A number as `print` writes it, but a power of ten in words: 49.12만, 491.2K. Only pages write it. */
export function compact(value: number, language: Language, print = decimal): string {
  const printed = print(value);
  if (!printed.includes("e")) return printed;
  const options = { notation: "compact", maximumSignificantDigits: 4 } as const;
  return new Intl.NumberFormat(language, options).format(value);
}
