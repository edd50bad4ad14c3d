/** The printed Keras program: the same template and rules as `livefit/program.py`. */

import template from "../../program.txt";
import type { Target } from "./data";
import { metricOf } from "./run";
import { optimizerChoice, type Settings } from "./settings";

/** What else holds for a data set, beside its own name. */
const WORDS: Record<string, string[]> = {
  line: ["made", "square"],
  circle: ["made", "square"],
  xor: ["made", "square"],
  spiral: ["made", "curved"],
  moons: ["made", "curved"],
};
const WIDTHS: Record<string, string> = { patients: "16", own: "X.shape[1]" };

export function source(settings: Settings, target: Target = "classes"): string {
  const words = new Set([
    settings.inputs === "scaled" ? "scaled" : "raw",
    settings.validation_split > 0 ? "validated" : "unvalidated",
    settings.data,
    ...(WORDS[settings.data] ?? []),
  ]);
  const fields: Record<string, unknown> = {
    ...settings,
    optimizer: optimizerText(settings),
    width: WIDTHS[settings.data] ?? "2",
    metric: metricOf(target),
    validation_split: plain(settings.validation_split),
    noise: plain(settings.noise),
  };
  return template
    .trimEnd()
    .split("\n")
    .map((line) => line.split("#?"))
    .filter(([, condition = ""]) => condition.split(" ").every((word) => word === "" || words.has(word)))
    .map(([text]) => text.trimEnd().replace(/\{(\w+)\}/g, (_, field: string) => String(fields[field])) + "\n")
    .join("");
}

/** The `optimizer` argument: a name, or an object with its learning rate. */
function optimizerText(settings: Settings): string {
  if (settings.learning_rate === null) return `"${settings.optimizer}"`;
  return `keras.optimizers.${optimizerChoice(settings).class}(learning_rate=${plain(settings.learning_rate)})`;
}

/** A number as Python prints it too: at most five decimals, never an exponent. */
function plain(value: number): string {
  return String(value.toFixed(5)).replace(/\.?0+$/, "");
}
