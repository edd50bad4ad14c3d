/** The printed Keras program: the same template and rules as `livefit/core/program.py`. */

import template from "../../../spec/program.txt";
import { metricOf } from "./run";
import { effective, optimizerChoice, type Settings, type Target } from "./settings";

/** The generated data sets, by how their points are placed. */
const SHAPES: Record<string, string> = {
  line: "square",
  circle: "square",
  xor: "square",
  spiral: "curved",
  moons: "curved",
};
const WIDTHS: Record<string, string> = { patients: "16", own: "X.shape[1]" };

export function source(given: Settings, target: Target = "classes"): string {
  const settings = effective(given, target);
  const words = wordsOf(settings);
  const fields: Record<string, unknown> = {
    ...settings,
    optimizer: optimizerText(settings),
    width: WIDTHS[settings.data] ?? "2",
    metric: metricOf(target),
    validation_split: settings.validation_split,
    noise: settings.noise,
  };
  return template
    .trimEnd()
    .split("\n")
    .map((line) => line.split("#?"))
    .filter(([, condition = ""]) =>
      condition.split(" ").every((word) => word === "" || words.has(word)),
    )
    .map(
      ([text]) =>
        `${text.trimEnd().replace(/\{(\w+)\}/g, (_, field: string) => String(fields[field]))}\n`,
    )
    .join("");
}

/** The program's lines that are not empty; a call over several lines counts as one. */
export function statements(settings: Settings, target: Target = "classes"): string[] {
  const joined = source(settings, target)
    .replace(/\(\n\s+/g, "(")
    .replace(/,\n\s*\)/g, ")")
    .replace(/,\n\s+/g, ", ");
  return joined.split("\n").filter((line) => line.trim() !== "");
}

/** What holds of the settings, as the template's conditions name it. */
function wordsOf(settings: Settings): Set<string> {
  const scaled = settings.inputs === "scaled";
  const weighted = settings.class_weight === "balanced";
  const validation = settings.validation_split > 0 ? settings.validation : "unvalidated";
  const stratified = validation === "stratified";
  return new Set([
    scaled ? "scaled" : "raw",
    validation, // last, stratified or unvalidated
    weighted ? "weighted" : "unweighted",
    weighted || stratified ? "special" : "plain",
    stratified ? "part" : "whole",
    ...(validation === "last" && (scaled || weighted) ? ["cut"] : []),
    settings.data,
    ...(settings.data in SHAPES ? ["generated", SHAPES[settings.data]] : []),
  ]);
}

/** The `optimizer` argument: a name, or an object with its learning rate. */
function optimizerText(settings: Settings): string {
  if (settings.learning_rate === null) return `"${settings.optimizer}"`;
  return `keras.optimizers.${optimizerChoice(settings).class}(learning_rate=${settings.learning_rate})`;
}
