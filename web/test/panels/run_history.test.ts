/** The history of runs: what it holds, says, exports and reads back. */

import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { csvParse } from "d3-dsv";
import type { Run } from "../../src/core/run";
import { makeSettings, rows as settingRows } from "../../src/core/settings";
import { patients } from "../../src/data/datasets";
import { train } from "../../src/engine/training";
import type { Prediction } from "../../src/panels/question/model";
import {
  add,
  describeChange,
  emptyHistory,
  parseHistory,
  type RunHistory,
  remove,
  sortBy,
  sorted,
  toCsv,
  togglePin,
  toJson,
  undo,
} from "../../src/panels/run_history/model";
import { Random } from "../random";

type Changes = Record<string, unknown>;
interface Figures {
  engine?: Run["engine"];
  loss?: number;
}

/** A finished run, made by hand: its numbers follow from its arguments. */
function run(changes: Changes = {}, { engine = "page", loss = 0.5 }: Figures = {}) {
  const settings = makeSettings(changes, "en");
  const series = new Array<number>(settings.epochs - 1).fill(1);
  return {
    engine,
    settings,
    history: { loss: [...series, loss], accuracy: [...series, 0.85] },
    confusion: { tp: 1, fn: 69, fp: 2, tn: 398 },
    auc: 0.6,
    updates: 150,
    seconds: 0.01,
  };
}

function historyOf(...runs: ReturnType<typeof run>[]): RunHistory {
  return runs.reduce((history, each) => add(history, each as Run), emptyHistory());
}

const numbers = ({ rows }: RunHistory) => rows.map(({ number }) => number);
const pins = ({ rows }: RunHistory) => rows.map(({ pin }) => pin);
const shown = (history: RunHistory) => sorted(history).map(({ number }) => number);
const changes = ({ rows }: RunHistory) => rows.map((row) => describeChange(rows, row));
const read = (text: string) => parseHistory(text).runHistory;

suite("the change of a row", () => {
  test("is one setting, several or none", () => {
    const told = changes(
      historyOf(
        run(),
        run({ nodes: 8 }),
        run({ nodes: 9, inputs: "scaled" }),
        run({ nodes: 9, inputs: "scaled" }, { loss: 0.4 }),
      ),
    );
    assert.deepEqual(
      told.map(({ kind }) => kind),
      ["first", "one", "several", "same"],
    );
    assert.deepEqual(told[1], {
      kind: "one",
      than: 1,
      settings: [{ name: "nodes", from: 30, to: 8 }],
    });
  });

  test("is told from the run before it of the same engine", () => {
    const keras = { engine: "keras" } as const;
    const told = changes(
      historyOf(run(), run({}, keras), run({ nodes: 8 }), run({ nodes: 8 }, keras)),
    );
    assert.deepEqual(
      told.map((change) => [change.kind, "than" in change && change.than]),
      [
        ["first", false],
        ["first", false],
        ["one", 1],
        ["one", 2],
      ],
    );
  });
});

suite("rows", () => {
  test("the same run twice in a row is one", () => {
    const lost = run({ nodes: 9 }, { loss: NaN });
    const history = historyOf(run(), run(), run({ nodes: 8 }), run(), lost, lost);
    assert.deepEqual(numbers(history), [1, 2, 3, 4]);
  });

  test("removed ones come back in their places", () => {
    const four = historyOf(...[1, 2, 3, 4].map((nodes) => run({ nodes })));
    const gone = remove(four, [2, 3]);
    assert.deepEqual(numbers(gone), [1, 4]);
    assert.deepEqual(
      gone.removed.map(({ number }) => number),
      [2, 3],
    );
    assert.deepEqual(numbers(undo(add(gone, run({ nodes: 5 }) as Run))), [1, 2, 3, 4, 5]);
    assert.deepEqual(numbers(undo(remove(remove(four, [2]), [9]))), [1, 2, 3, 4]);
  });

  test("two can be pinned and no third", () => {
    const three = historyOf(...[1, 2, 3].map((nodes) => run({ nodes })));
    const pinned = togglePin(togglePin(three, 2), 1);
    assert.deepEqual(pins(pinned), [2, 1, 0]);
    assert.deepEqual(pins(togglePin(pinned, 3)), [2, 1, 0]);
    assert.deepEqual(pins(togglePin(togglePin(pinned, 2), 3)), [2, 0, 1]);
    // A pin given to another meanwhile is not given twice.
    assert.deepEqual(pins(undo(togglePin(remove(pinned, [2]), 3))), [2, 0, 1]);
  });

  test("the oldest without a pin go", () => {
    const seeds = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => run({ seed: from + i }));
    const addAll = (history: RunHistory, runs: ReturnType<typeof run>[]) =>
      runs.reduce((all, each) => add(all, each as Run), history);
    const full = historyOf(...seeds(0, 200));
    const kept = [2, ...Array.from({ length: 199 }, (_, i) => 7 + i)];
    assert.deepEqual(numbers(addAll(togglePin(full, 2), seeds(200, 205))), kept);
    assert.equal(undo(addAll(remove(full, [1]), seeds(200, 205))).rows.length, 200);
  });

  test("are sorted by a column and back", () => {
    const history = historyOf(
      run({ nodes: 1 }),
      run({ nodes: 2 }, { loss: NaN }),
      run({ nodes: 3 }, { engine: "keras", loss: 0.3 }),
      run({ nodes: 4 }, { loss: 0.4 }),
    );
    assert.deepEqual(shown(history), [4, 3, 2, 1]);
    assert.deepEqual(shown(sortBy(history, "loss")), [3, 4, 1, 2]);
    assert.deepEqual(shown(sortBy(sortBy(history, "loss"), "loss")), [1, 4, 3, 2]);
    assert.deepEqual(shown(sortBy(history, "found")), [1, 2, 3, 4]); // all the same
  });
});

suite("as CSV", () => {
  test("settings and figures", () => {
    const real = train(makeSettings({ validation_split: 0.2 }, "en"), patients);
    let history = add(historyOf(run()), real);
    history = add(history, run({ epochs: 3 }, { loss: NaN }) as Run);
    const table = csvParse(toCsv(history));
    const [first, second, third] = table;
    assert.equal(first.changed, "");
    assert.equal(first.learning_rate, "");
    assert.ok(settingRows.every(({ name }) => table.columns.includes(name)));
    assert.equal(second.changed, "validation_split");
    assert.equal(Number(second.loss), real.history.loss!.at(-1));
    assert.equal(Number(second.val_accuracy), real.history.val_accuracy!.at(-1));
    assert.equal(Number(second.auc), real.auc);
    assert.equal(Number(second.tp), real.confusion!.tp);
    assert.equal(Number(second.baseline), 400 / 470);
    assert.equal(third.changed, "epochs validation_split");
    assert.equal(third.loss, "NaN");
  });

  test("what was predicted", () => {
    let history = add(historyOf(run()), run({ nodes: 1 }) as Run, { ask: "found", value: 20 });
    history = add(history, run({ nodes: 2 }) as Run, {
      ask: "curve",
      value: [1.5, 1, 0.5, 0.5, 0.5],
    });
    assert.deepEqual(
      csvParse(toCsv(history)).map(({ asked, predicted }) => [asked, predicted]),
      [
        ["", ""],
        ["found", "20"],
        ["curve", "1.5 1 0.5 0.5 0.5"],
      ],
    );
  });
});

suite("stored", () => {
  test("before there were predictions, it is read", () => {
    const rows = [{ number: 3, pin: 0, run: run() }];
    const history = read(JSON.stringify({ version: 1, rows }));
    assert.deepEqual(numbers(history), [3]);
    assert.ok(!("prediction" in history.rows[0]));
  });

  test("with a bad prediction, the run stays without it", () => {
    const bad = [
      5,
      { ask: "found", value: -1 },
      { ask: "found", value: 1.5 },
      { ask: "accuracy", value: 2 },
      { ask: "accuracy", value: null },
      { ask: "loss", value: "sideways" },
      { ask: "curve", value: [1, 2] }, // the run has five epochs
      { ask: "curve", value: [1, 2, 3, 4, "5"] },
    ];
    const rows = bad.map((prediction, i) => ({ number: i + 1, pin: 0, run: run(), prediction }));
    const history = read(JSON.stringify({ version: 1, rows }));
    assert.equal(history.rows.length, bad.length);
    assert.ok(!history.rows.some((row) => "prediction" in row));
  });

  test("the same run with another prediction is another row", () => {
    const predictions = [1, 1, 2].map((value): Prediction => ({ ask: "found", value }));
    const history = predictions.reduce(
      (all, prediction) => add(all, run() as Run, prediction),
      emptyHistory(),
    );
    assert.deepEqual(
      history.rows.map(({ prediction }) => prediction),
      predictions.slice(1),
    );
    assert.equal(add(history, run() as Run).rows.length, 2);
  });

  test("and read again, it is the same", () => {
    const diverged = run({ nodes: 4 }, { loss: NaN }) as Run;
    const history = togglePin(
      add(historyOf(run()), diverged, { ask: "loss", value: "same", from: 0.5 }),
      2,
    );
    const again = read(toJson(history));
    assert.deepEqual(again.rows, history.rows);
    assert.deepEqual(numbers(add(again, run({ nodes: 5 }) as Run)), [1, 2, 3]);
  });

  test("what is no run is left out and counted", () => {
    const { rows } = JSON.parse(toJson(historyOf(run(), run({ nodes: 4 }))));
    const bad: Changes[] = [
      { number: 1.5 },
      { number: -1 },
      { number: 1e300 },
      { number: rows[1].number },
      { run: null },
      { run: { ...run(), engine: "abacus" } },
      { run: { ...run(), settings: { nodes: 999 } } },
      { run: { ...run(), settings: JSON.parse('{"__proto__": 1}') } },
      { run: { ...run(), history: { loss: [1, 1, 1, 1, 1] } } },
      { run: { ...run(), history: { loss: [1], accuracy: [1] } } },
      {
        run: { ...run(), history: { loss: ["1", "1", "1", "1", "1"], accuracy: [1, 1, 1, 1, 1] } },
      },
      { run: { ...run(), confusion: { tp: 1, fn: 2, fp: 3 } } },
      { run: { ...run(), seconds: "long" } },
    ];
    const mixed = [...rows, ...bad.map((part) => ({ ...rows[0], number: 9, ...part }))];
    const { runHistory, lost } = parseHistory(JSON.stringify({ version: 1, rows: mixed }));
    assert.deepEqual(numbers(runHistory), [1, 2]);
    assert.equal(lost, bad.length);
    for (const [text, count] of [
      ['{"version": 2}', 1],
      ["x", 1],
      ["", 0],
    ] as const)
      assert.equal(parseHistory(text).lost, count);
  });
});

const KEPT = JSON.stringify({
  version: 1,
  rows: [
    {
      number: 1,
      pin: 2,
      prediction: { ask: "curve", value: [1.5, 0.5] },
      run: run({ epochs: 2 }),
    },
    {
      number: 2,
      pin: 1,
      prediction: { ask: "loss", value: "lower", from: 0.5 },
      run: run({ epochs: 1, nodes: 4 }, { engine: "keras" }),
    },
    { number: 5, pin: 0, run: run({ epochs: 3 }) },
  ],
});
const JUNK = [null, -1, 0, 2, 1.5, 1e300, "x", "", [], {}, true, [[]], "page"];

/** KEPT with some of its values exchanged, or cut and scratched as text. */
function mutated(random: Random): string {
  const document = JSON.parse(KEPT);
  for (let left = random.below(3); left > 0; left--) {
    let holder = document;
    let key = random.choice(Object.keys(holder));
    const isOpen = (value: unknown) => typeof value === "object" && Object.keys(value ?? {}).length;
    while (random.share() > 0.1 && isOpen(holder[key])) {
      holder = holder[key];
      key = random.choice(Object.keys(holder));
    }
    holder[key] = structuredClone(random.choice(JUNK));
  }
  let text = JSON.stringify(document);
  for (let left = random.choice([0, 0, 0, 0, 1, 3]); left > 0; left--) {
    const at = random.below(text.length);
    text = text.slice(0, at) + random.choice(["", "0", '"', "}", "\0", "🧪"]) + text.slice(at + 1);
  }
  return random.share() < 0.1 ? text.slice(0, random.below(text.length + 1)) : text;
}

/** Any JSON value. */
function anyJson(random: Random, depth = 3): unknown {
  const some = <T>(make: () => T) => Array.from({ length: random.below(4) }, make);
  const text = () =>
    String.fromCodePoint(...some(() => random.choice([0, 34, 97, 0xac00, 0x1f9ea])));
  const kind = random.below(depth > 0 ? 6 : 4);
  if (kind === 0) return random.choice([null, true, false]);
  if (kind === 1) return random.choice([0, -1, 1e300, 0.5, random.share()]);
  if (kind === 2) return random.choice(["__proto__", "rows", "run", "settings", "1"]);
  if (kind === 3) return text();
  const inner = () => anyJson(random, depth - 1);
  if (kind === 4) return some(inner);
  return Object.fromEntries(some(() => [random.choice(["number", "run", "pin", text()]), inner()]));
}

test("any stored text gives a history", () => {
  const random = new Random(1);
  const texts = Array.from({ length: 4000 }, () => mutated(random));
  for (let i = 0; i < 300; i++) {
    const any = anyJson(random);
    texts.push(JSON.stringify(any), JSON.stringify({ version: 1, rows: any }));
    if (typeof any === "string") texts.push(any);
  }
  for (const text of texts) {
    const history = read(text);
    const again = parseHistory(toJson(history));
    assert.equal(toJson(again.runHistory), toJson(history), text);
    assert.equal(again.lost, 0, text);
    assert.deepEqual(
      numbers(history),
      [...new Set(numbers(history))].sort((a, b) => a - b),
    );
    const used = pins(history).filter(Boolean);
    assert.ok(used.length <= 2 && new Set(used).size === used.length, text);
    for (const { run } of history.rows)
      assert.deepEqual(makeSettings({ ...run.settings }, "en"), run.settings);
    // What is shown of it does not throw either.
    shown(history);
    changes(history);
    toCsv(history);
  }
  // The mutations are mild enough that this is not about empty histories.
  const held = texts.slice(0, 300).map((text) => read(text).rows.length);
  assert.ok(held.filter((count) => count === 0).length < 200);
  assert.ok(held.filter((count) => count === 2).length > 20);
});

test("deep and long texts are survived", () => {
  const deep = (head: string, count: number) => head + "[".repeat(count);
  for (const text of [deep("", 200_000), "1".repeat(1e6), deep('{"version":1,"rows":', 100_000)])
    assert.equal(parseHistory(text).lost, 1);
});
