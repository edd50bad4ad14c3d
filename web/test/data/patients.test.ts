import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { patientsCsv } from "../../src/data/patients";

test("the bundled table of patients is the file", () => {
  const file = readFileSync(join(process.cwd(), "..", "data", "ThoracicSurgery3.csv"), "utf8");
  assert.equal(patientsCsv, file);
});
