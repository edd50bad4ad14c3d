/** The settings of a run, read from the one table that the Python package reads too. */

import document from "../../../spec/settings.json";
import { type Language, type Messages, type Text, translator } from "./words";

/** What is predicted: which of two classes, or how much. */
export type Target = "classes" | "number";
export type { Language };
export type Value = number | string | null;

export interface Choice {
  value: string;
  label: Text;
  class?: string;
  learning_rate?: number;
}

export interface Row {
  name: keyof Settings;
  keras: string;
  type: string; // "integer", "number" or "choice"
  label: Text;
  help: Text;
  default: Value;
  minimum?: number;
  maximum?: number;
  decimals?: number;
  step?: number;
  nullable?: boolean;
  slider?: string; // "logarithmic", "none"; else linear
  choices?: Choice[];
  /** The data sets in which it has an effect; by default all. */
  data_sets?: string[];
  /** The data sets in whose labs it is among "all" controls; by default all. */
  listed_for?: string[];
  /** The targets for which it means anything; by default all. */
  targets?: string[];
}

export interface Settings {
  nodes: number;
  activation: string;
  loss: string;
  optimizer: string;
  learning_rate: number | null;
  epochs: number;
  batch_size: number;
  inputs: string;
  validation_split: number;
  validation: string;
  class_weight: string;
  seed: number;
  data: string;
  noise: number;
  data_seed: number;
  output: string;
}

export const rows = document.settings as Row[];
/** Why a value cannot be used. */
export const settingMessages: Messages = document.messages;

export class SettingError extends Error {}

export function row(name: string): Row | undefined {
  return rows.find((candidate) => candidate.name === name);
}

/** The lecture's settings. */
export function defaults(): Settings {
  return Object.fromEntries(rows.map((r) => [r.name, r.default])) as unknown as Settings;
}

/** The loss and the output for a kind of target. */
export function suitableFor(target: Target): Pick<Settings, "loss" | "output"> {
  const { loss, output } = { ...defaults(), ...document.suitable[target] };
  return { loss, output };
}

/** Complete, checked settings: the defaults with `values` on top. Throws SettingError. */
export function makeSettings(values: Record<string, unknown>, language: Language): Settings {
  const checked = Object.entries(values).map(([name, value]) => [
    name,
    checkValue(name, value, language),
  ]);
  return { ...defaults(), ...Object.fromEntries(checked) };
}

/** `value` as the setting `name` keeps it. Throws SettingError, in the reader's language. */
export function checkValue(name: string, value: unknown, language: Language): Value {
  const r = row(name);
  if (!r) {
    const allowed = rows.map((each) => each.name).join(", ");
    throw new SettingError(t(language)("unknown_setting", { name, allowed }));
  }
  if (value === null && r.nullable) return null;
  if (isAllowed(r, value)) return round(r, value);
  const shown = typeof value === "string" ? `'${value}'` : String(value);
  throw new SettingError(badValue(r, shown, language));
}

function isAllowed(r: Row, value: unknown): value is number | string {
  if (r.type === "choice") return r.choices!.some((choice) => choice.value === value);
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  if (r.type === "integer" && !Number.isInteger(value)) return false;
  return value >= r.minimum! && value <= r.maximum!;
}

/** Numbers are kept to the row's decimals, so that the printed program can hold them. */
function round(r: Row, value: number | string): Value {
  return typeof value === "number" && r.decimals !== undefined
    ? Number(value.toFixed(r.decimals))
    : value;
}

/** What a setting can be, in words. */
function allowedText(r: Row, language: Language): string {
  if (r.type === "choice") return r.choices!.map((choice) => choice.value).join(", ");
  const bounds = { minimum: String(r.minimum), maximum: String(r.maximum) };
  const allowed = t(language)(`${r.type}_range`, bounds);
  return r.nullable ? t(language)("nullable", { allowed }) : allowed;
}

/** Whether a setting means anything for the data set that is trained on. */
export function hasEffect(
  name: keyof Settings,
  { data }: Settings,
  target: Target = "classes",
): boolean {
  const { data_sets, targets } = row(name)!;
  return (data_sets?.includes(data) ?? true) && (targets?.includes(target) ?? true);
}

/** The settings in force for a target: settings for classes only (weights,
 * stratification) have the lecture's value. */
export function effective(settings: Settings, target: Target): Settings {
  const unused = rows.filter((each) => !(each.targets?.includes(target) ?? true));
  return { ...settings, ...Object.fromEntries(unused.map((each) => [each.name, each.default])) };
}

/** The controls of a lab that names none. */
export function listedControls({ data }: Settings): (keyof Settings)[] {
  return rows.filter((each) => each.listed_for?.includes(data) ?? true).map((each) => each.name);
}

/** The learning rate in force: the setting's, or Keras's default for the optimizer. */
export function learningRate(settings: Settings): number {
  return settings.learning_rate ?? optimizerChoice(settings).learning_rate!;
}

export function optimizerChoice(settings: Settings): Choice {
  return row("optimizer")!.choices!.find((choice) => choice.value === settings.optimizer)!;
}

function t(language: Language) {
  return translator(settingMessages, language);
}

/** The error text for a value that a setting cannot have. */
/** A setting's value as its control shows it. */
export function valueText(name: keyof Settings, value: Value, language: Language): string {
  const choice = row(name)!.choices?.find((each) => each.value === value);
  return choice?.label[language] ?? String(value ?? "–");
}

export function badValue(r: Row, shown: string, language: Language): string {
  return t(language)("bad_value", {
    label: r.label[language],
    name: r.name,
    value: shown,
    allowed: allowedText(r, language),
  });
}
