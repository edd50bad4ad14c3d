/** The patients' table as it is in the file. */

import packed from "data:patients";

const columns = packed.split("\n").map((column) => column.split(column.includes(",") ? "," : ""));

/** The text of data/ThoracicSurgery3.csv. */
export const patientsCsv = columns[0]
  .map((_, row) => `${columns.map((column) => column[row]).join()}\n`)
  .join("");
