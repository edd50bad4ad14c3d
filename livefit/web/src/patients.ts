/** The lecture's data, built into the bundle. */

import csv from "../../../data/ThoracicSurgery3.csv";
import { parseTable, type Data } from "./data";

export const patients: Data = parseTable(csv);
