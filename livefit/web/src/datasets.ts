/** The data sets that a lab can train on. The patients' table is built into the bundle. */

import csv from "../../../data/ThoracicSurgery3.csv";
import { parseTable, split, type Data } from "./data";
import { baseline } from "./metrics";
import type { Settings } from "./settings";
import type { Texts } from "./texts/texts";

export interface DataSet extends Data {
  /** What its samples and classes are called, for the sentences about them. */
  words: Texts;
}

export const patients: DataSet = {
  ...parseTable(csv),
  words: {
    positive: { ko: "사망", en: "died" },
    negative: { ko: "생존", en: "survived" },
    positiveSaid: { ko: "사망이라고", en: "dead" },
    negativeSaid: { ko: "생존이라고", en: "survivor" },
    cases: { ko: "사망", en: "deaths" },
    foundCases: { ko: "찾은 사망", en: "Deaths found" },
    allNegative: { ko: "모두 살았다고 답하기", en: "everyone survives" },
    people: { ko: "환자", en: "patients" },
    unit: { ko: "명", en: "" },
  },
};

/** The accuracy of "everyone survives" on all samples. */
export function allBaseline(data: DataSet): number {
  return baseline(data.y);
}

/** The same on the samples that a validation split keeps back. */
export function heldBaseline(data: DataSet, settings: Settings): number {
  return baseline(Array.from(split(data, settings).held, (row) => data.y[row]));
}

/** How many samples belong to class 1. */
export function positives(data: DataSet): number {
  return data.y.filter((label) => label > 0.5).length;
}
