/** The lecture's data, built into the bundle. */

import csv from "../../../data/ThoracicSurgery3.csv";
import { parseTable, trainedRows, type Data } from "./data";
import { baseline } from "./metrics";

export const patients: Data = parseTable(csv);

/** The accuracy of "everyone survives" on all patients. */
export const patientsBaseline = baseline(patients.y);

/** The same on the patients that a validation split keeps back. */
export function heldBaseline(validationSplit: number): number {
  return baseline(patients.y.subarray(trainedRows(patients.rows, validationSplit)));
}
