/** The data sets that a lab can train on: the patients' table, which is built into the
 * bundle, generated ones, and a user table. */

import columns from "data:columns";
import lab from "../../../spec/messages/lab.json";
import samples from "../../../spec/messages/samples.json";
import { type Data, parseTable, split } from "../core/data";
import { meanOf } from "../core/metrics";
import { effective, type Settings } from "../core/settings";
import type { Messages, Text } from "../core/words";
import { GENERATED, generate } from "./generated";
import { patientsCsv } from "./patients";

/** With two `inputs` it can be drawn as a map. */
export interface DataSet extends Data {
  /** The value of the setting `data`. */
  kind: string;
  /** The names of the attributes, and of the target. */
  columns: string[];
  /** What the columns mean, where that is known. */
  titles?: Text[];
  /** The same in a word or two. */
  shorts?: Text[];
  name: string;
  /** What the classes 0 and 1 are called. */
  classes: [string, string];
  /** What its samples and classes are called, for the sentences about them. */
  words: Messages;
}

/** A metric's name, alone and within a sentence. */
function metricNames(metric: Text): Messages {
  return { metric, metricInText: { ...metric, en: metric.en.toLowerCase() } };
}

export const patients: DataSet = {
  ...parseTable(patientsCsv),
  kind: "patients",
  columns: columns.map(({ name }) => name),
  titles: columns.map(({ title }) => title),
  shorts: columns.map(({ short }) => short),
  name: "Risk1Yr",
  classes: ["0", "1"],
  words: {
    ...samples.patients,
    positive: { ...samples.patients.cases, en: "died" },
    negative: { ko: "생존", en: "survived" },
    positiveLabel: { ko: "사망이라고", en: "dead" },
    negativeLabel: { ko: "생존이라고", en: "survivor" },
    foundCases: { ko: "찾은 사망", en: "Deaths found" },
    allNegative: { ko: "모두 살았다고 답하기", en: "everyone survives" },
    ...metricNames(lab.accuracy),
    people: { ko: "환자", en: "patients" },
  },
};

/** Of the generated data: class 1 is drawn as triangles, class 0 as squares. */
const shapes: Messages = {
  ...samples.generated,
  positive: { ...samples.generated.cases, en: "triangle" },
  negative: { ko: "네모", en: "square" },
  positiveLabel: { ko: "세모라고", en: "triangle" },
  negativeLabel: { ko: "네모라고", en: "square" },
  foundCases: { ko: "찾은 세모", en: "Triangles found" },
  allNegative: { ko: "모두 네모라고 답하기", en: "all are squares" },
  ...metricNames(lab.accuracy),
  people: { ko: "점", en: "points" },
};

/** What a reader brings: numbers and names. `classes`: the names of the classes 0 and 1. */
export type UserTable = Data &
  Pick<DataSet, "columns" | "name"> &
  Partial<Pick<DataSet, "classes">>;

/** A user table as a data set. */
export function userTableData(table: UserTable): DataSet {
  const { name, target, classes = ["0", "1"] } = table;
  return {
    ...table,
    classes,
    kind: "own",
    words: target === "number" ? wordsOfNumber(name) : wordsOfClasses(classes, commonClass(table)),
  };
}

function wordsOfNumber(name: string): Messages {
  const value = { ko: "값", en: "truth" };
  return {
    ...samples.number,
    ...metricNames(lab.mean_absolute_error),
    target: { ko: name, en: name },
    positive: value,
    negative: value,
    foundCases: { ko: "찾은 수", en: "Found" },
    allNegative: { ko: "언제나 평균으로 답하기", en: "always the mean" },
    people: { ko: "샘플", en: "samples" },
  };
}

function wordsOfClasses(names: [string, string], common: number): Messages {
  const [negative, positive] = names.map((name) => ({ ko: `'${name}'`, en: `'${name}'` }));
  const asLabel = ({ ko, en }: { ko: string; en: string }) => ({ ko: `${ko}(이)라고`, en });
  const answer = common === 1 ? positive : negative;
  return {
    positive,
    negative,
    positiveLabel: asLabel(positive),
    negativeLabel: asLabel(negative),
    cases: positive,
    foundCases: { ko: `찾은 ${positive.ko}`, en: `${positive.en} found` },
    allNegative: { ko: `언제나 ${answer.ko}(이)라고 답하기`, en: `always ${answer.en}` },
    baselineInText: { ko: `모두 ${answer.ko}`, en: `always ${answer.en}` },
    ...metricNames(lab.accuracy),
    people: { ko: "샘플", en: "samples" },
    unit: samples.number.unit,
  };
}

const MAX_CACHED = 50; // a slider that is dragged makes many
const cache = new Map<string, DataSet>();

/** The data of some settings; the same settings give the same object. The patients stand in
 * for a user table that is not there. */
export function dataFor(
  { data: kind, noise, data_seed: seed }: Settings,
  userTable?: DataSet,
): DataSet {
  if (kind === "own") return userTable ?? patients;
  if (!GENERATED.includes(kind)) return patients;
  const key = `${kind} ${noise} ${seed}`;
  const data = cache.get(key) ?? {
    ...generate(kind, noise, seed),
    kind,
    columns: ["x1", "x2"],
    name: "label",
    classes: ["0", "1"],
    words: shapes,
  };
  if (cache.size === MAX_CACHED) cache.clear();
  cache.set(key, data);
  return data;
}

/** The class that most samples belong to: what the baseline always answers. */
export function commonClass({ y }: Data): 0 | 1 {
  return 2 * y.filter((label) => label > 0.5).length > y.length ? 1 : 0;
}

function shareOf(label: 0 | 1, y: Float32Array): number {
  return y.filter((each) => each > 0.5 === label > 0.5).length / y.length;
}

const baselines = new WeakMap<DataSet, number>(); // asked for at every redraw

/** The baseline on all samples: the accuracy of the most common answer
 * ("everyone survives"), or of numbers the mean absolute error of their mean. */
export function allBaseline(data: DataSet): number {
  const known = baselines.get(data) ?? ofConstant(data, data.y);
  baselines.set(data, known);
  return known;
}

const SAME = 1e-6; // of two accuracies; one more right of 100,000 is a larger step

/** How a value compares with that of the baseline. */
export function besideBaseline(value: number, baseline: number): "same" | "above" | "below" {
  if (Math.abs(value - baseline) < SAME) return "same";
  return value > baseline ? "above" : "below";
}

/** The same answer on the validation rows. */
export function validationBaseline(data: DataSet, settings: Settings): number {
  const { validation } = split(data, effective(settings, data.target));
  return ofConstant(
    data,
    Float32Array.from(validation, (row) => data.y[row]),
  );
}

function ofConstant(data: DataSet, y: Float32Array): number {
  if (data.target === "classes") return shareOf(commonClass(data), y);
  const mean = meanOf(data.y);
  return meanOf(y.map((value) => Math.abs(value - mean)));
}

/** How many samples belong to class 1. */
export function positives(data: DataSet): number {
  return data.y.filter((label) => label > 0.5).length;
}
