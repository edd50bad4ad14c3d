/** The data of settings. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeSettings } from "../../src/core/settings";
import { dataFor, patients } from "../../src/data/datasets";

test("the same settings give the same data object", () => {
  const settings = makeSettings({ data: "moons" }, "en");
  const data = dataFor(settings);
  assert.equal(dataFor({ ...settings, nodes: 3 }), data);
  assert.notEqual(dataFor({ ...settings, noise: 0.2 }), data);
  assert.equal(dataFor(makeSettings({}, "en")), patients);
});
