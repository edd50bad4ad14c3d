/** The loop in which the page engine trains receives messages between two epochs. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { makeSettings } from "../../src/core/settings";
import { patients } from "../../src/data/datasets";
import { TrainingLoop } from "../../src/training/loop";
import type { FromWorker, ToWorker } from "../../src/training/messages";

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);
const settings = (changes: Record<string, unknown>) => makeSettings(changes, "en");
const LONG = settings({ epochs: 200, batch_size: 1, nodes: 128 });
const train: ToWorker = { type: "train", id: 1, settings: LONG };
const sweep: ToWorker = { type: "sweep", id: 1, settings: settings({ epochs: 100 }), seeds: SEEDS };

/** What is sent after the first report of `first`, when `next` is received. To the end of
 * `next`; where it is a cancel, to the end of another run. */
function after(first: ToWorker, next?: ToWorker): Promise<FromWorker[]> {
  return new Promise((resolve) => {
    const sent: FromWorker[] = [];
    const probe: ToWorker = { type: "train", id: 9, settings: settings({ epochs: 3 }) };
    const last = next?.type === "cancel" ? probe : (next ?? first);
    const loop = new TrainingLoop((message) => {
      if (sent.push(message) === 1) {
        if (next) loop.receive(next);
        if (last === probe) loop.receive(probe);
      }
      const starts = sent.flatMap((each) => (each.type === "starts" ? each.starts : []));
      const ended = message.type === "done" || starts.at(-1)?.seed === SEEDS.at(-1);
      if ("id" in last && message.id === last.id && ended) resolve(sent.slice(1));
    });
    loop.receive({ type: "data", data: patients });
    loop.receive(first);
  });
}

const ids = (sent: FromWorker[]) => [...new Set(sent.map((message) => message.id))];
const epochs = (message?: FromWorker) =>
  message?.type === "done" && message.run.history.loss!.length;
const seeds = (sent: FromWorker[]) =>
  sent.flatMap((message) => (message.type === "starts" ? message.starts : [])).map((s) => s.seed);

test("a run that is not cancelled goes on to its end", async () => {
  const sent = await after(train);
  assert.ok(sent.length > 2);
  assert.equal(epochs(sent.at(-1)), 200);
});

test("a new setting ends the current run", async () => {
  const sent = await after(train, { type: "train", id: 2, settings: settings({ epochs: 3 }) });
  assert.deepEqual(ids(sent), [2]);
  assert.equal(epochs(sent.at(-1)), 3);
});

test("a cancel ends the current run", async () => {
  assert.deepEqual(ids(await after(train, { type: "cancel" })), [9]);
});

test("a sweep that is not cancelled has every seed", async () => {
  const sent = await after(sweep);
  // Those of the first message are not among them.
  assert.deepEqual(seeds(sent), SEEDS.slice(-seeds(sent).length));
});

test("a new setting ends the current sweep", async () => {
  const next: ToWorker = { ...sweep, id: 2, settings: settings({}) } as ToWorker;
  const sent = await after(sweep, next);
  assert.deepEqual(ids(sent), [2]);
  assert.deepEqual(seeds(sent), SEEDS);
});

test("a cancel ends the current sweep", async () => {
  assert.deepEqual(ids(await after(sweep, { type: "cancel" })), [9]);
});
