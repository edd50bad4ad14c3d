/** A learner's table: read as it was written, or refused with a sentence. */

import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { translator } from "../../src/core/words";
import { type Note, readTable, type Table } from "../../src/data/csv";
import { type Choice, firstChoice, inferColumns, makeSamples } from "../../src/data/infer_columns";
import { tableNotes } from "../../src/data/messages";
import { Random } from "../random";

/** The bytes of characters in CP949: those of EUC-KR, which Node can read but not write. */
const cp949 = new Map<string, number[]>();
const decoder = new TextDecoder("euc-kr");
for (let lead = 0xa1; lead < 0xff; lead++) {
  for (let trail = 0xa1; trail < 0xff; trail++)
    cp949.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
}

const encoders = {
  "utf-8": (text: string) => Buffer.from(text),
  "utf-8-sig": (text: string) => Buffer.from(`\ufeff${text}`),
  "utf-16": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
  cp949: (text: string) =>
    Buffer.from(Array.from(text, (c) => cp949.get(c) ?? [c.charCodeAt(0)]).flat()),
};
type Encoding = keyof typeof encoders;
const encodings = Object.keys(encoders) as Encoding[];

type File = string | Uint8Array;
interface Options {
  header?: boolean;
}

async function problemOf(file: File, options?: Options): Promise<Note | undefined> {
  const reading = await readTable(bytesOf(file), options);
  return "problem" in reading ? reading.problem : undefined;
}

async function read(file: File, options?: Options): Promise<Table> {
  const reading = await readTable(bytesOf(file), options);
  assert.ok("table" in reading, JSON.stringify(reading));
  return reading.table;
}

const bytesOf = (file: File) => (typeof file === "string" ? Buffer.from(file) : file);
const names = ({ columns }: Table) => columns.map(({ name }) => name);
const numbers = (table: Table, column: number) => Array.from(table.columns[column].values);

/** The fields of a note; fails where it is missing. */
function fieldsOf(notes: Note[], key: Note[0]) {
  const note = notes.find(([each]) => each === key);
  assert.ok(note, `no ${key} in ${JSON.stringify(notes)}`);
  return note[1];
}

/** What can be trained on of a table. */
async function samplesOf(table: Table, choice: Partial<Choice> = {}) {
  const inferred = await inferColumns(table);
  return {
    inferred,
    made: await makeSamples(table, inferred, { ...firstChoice(inferred), ...choice }),
  };
}

/** A small table: a number, a word, and a target. */
function smallTable(rows = 12): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `${(i * 0.5).toFixed(1)},${i % 3 ? "예" : "아니오"},${i % 2}`,
  );
  return ["키,흡연,결과", ...lines].join("\n");
}

const repeated = (text: string, count: number) => text.repeat(count);
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** A table as some program writes it: its bytes, and what they hold. */
function someTable(random: Random) {
  const [width, rows] = [2 + random.below(5), 1 + random.below(8)];
  const number = () =>
    random.choice([
      () => (random.share() - 0.5) * 10 ** (random.below(60) - 29),
      () => Math.round((random.share() - 0.5) * 1e15),
      () => random.choice([0, -0, 1e30, -1e30, 5e-324, 0.1, 2 ** 53 - 1]),
    ])();
  const text = (value: number) =>
    random.choice([
      String,
      (v: number) => v.toExponential(),
      (v: number) => String(v).replace("e", "E"),
    ])(value);
  const values = Array.from({ length: rows }, () => Array.from({ length: width }, number));
  const delimiter = random.choice([",", ";", "\t", "|"]);
  const [header, quotesAll] = [random.share() < 0.5, random.share() < 0.5];
  const head = Array.from({ length: width }, (_, i) => quoted(`열 "${i}"${delimiter}\n`));
  const cells = values.map((row) => row.map(text).map((c) => (quotesAll ? quoted(c) : c)));
  const ending = random.choice(["\n", "\r\n"]);
  const lines = (header ? [head, ...cells] : cells).map((row) => row.join(delimiter) + ending);
  return { bytes: encoders[random.choice(encodings)](lines.join("")), values, header };
}

test("a table of numbers is read to the last bit", async () => {
  const random = new Random(0);
  for (let n = 0; n < 1500; n++) {
    const { bytes, values, header } = someTable(random);
    const table = await read(bytes);
    const back = values.map((_, i) => table.columns.map((column) => column.values[i] + 0));
    assert.deepEqual(
      back,
      values.map((row) => row.map((value) => value + 0)), // -0 + 0 is 0
    );
    assert.equal(table.header, header);
    const first = header ? 2 : 1;
    assert.deepEqual(
      Array.from(table.places),
      values.map((_, i) => first + i),
    );
  }
});

const PIECES = [
  ...',;\t|"\n\r',
  ...'\r\n|""|"a\n|1|0|-|1.5|1,5|1e999|NaN|예|아니오|남|여|O|X|\0|\ufeff|\u2028'.split("|"),
  ..."=SUM(A1)|  |__proto__|constructor|<img src=x onerror=alert(1)>|,,,,,,|{rows}|$&".split("|"),
  "a".repeat(300),
  "1".repeat(400),
  "한".repeat(9),
  "id,y\n",
  repeated("1,0\n2,1\n", 8),
];

/** Bytes of no sense, of nearly a table, or of a table cut and mixed up. */
function malformed(random: Random, kind: number): Uint8Array {
  if (kind === 0) return Uint8Array.from({ length: random.below(300) }, () => random.below(256));
  if (kind === 1) {
    const pieces = Array.from({ length: random.below(60) }, () => random.choice(PIECES));
    return encoders[random.choice(["utf-8", "utf-16"] as const)](pieces.join(""));
  }
  const encode = encoders[random.choice(["utf-8", "cp949"] as const)];
  const table = Array.from(encode(smallTable(random.below(40))));
  for (let left = random.below(6); left > 0; left--)
    table.splice(
      random.below(table.length + 1),
      random.below(3),
      ...encoders["utf-8"](random.choice(PIECES)),
    );
  return Uint8Array.from(table);
}

test("thousands of malformed files never throw", async () => {
  const random = new Random(0);
  let [refused, trainable] = [0, 0];
  for (let n = 0; n < 4000; n++) {
    const reading = await readTable(malformed(random, n % 4));
    const notes: Note[] = [];
    if ("problem" in reading) {
      notes.push(reading.problem);
      refused++;
    } else {
      const { inferred, made } = await samplesOf(reading.table);
      notes.push(...reading.table.notes, ...inferred.flatMap((column) => column.notes));
      if ("problem" in made) notes.push(made.problem);
      else {
        notes.push(...made.notes);
        trainable++;
        const { X, y, rows, inputs } = made.samples;
        assert.equal(X.length, rows * inputs);
        assert.ok(y.length === rows && rows >= 3);
        assert.ok(X.every(Number.isFinite) && y.every(Number.isFinite));
        assert.ok(new Set(y).size > 1);
      }
    }
    for (const [key, fields] of notes) {
      for (const language of ["ko", "en"] as const) {
        const t = translator(tableNotes, language) as (key: string, fields?: object) => string;
        const text = t(key, fields);
        assert.ok(text && !text.includes("undefined"), text);
      }
    }
  }
  assert.ok(refused > 1000 && trainable > 400, "the files are of all kinds");
});

suite("encodings", () => {
  test("the bytes of this test's CP949 are right", () => {
    assert.deepEqual(encoders.cp949("키1,"), Buffer.of(0xc5, 0xb0, 0x31, 0x2c));
  });

  for (const encoding of encodings) {
    test(`Korean in ${encoding}`, async () => {
      const table = await read(encoders[encoding](smallTable()));
      assert.deepEqual(names(table), ["키", "흡연", "결과"]);
      assert.deepEqual(table.preview[0], ["0.0", "아니오", "0"]);
      const named = { cp949: "CP949 (EUC-KR)", "utf-16": "UTF-16LE" } as Record<string, string>;
      const expected = named[encoding] ? [["tableEncoding", { encoding: named[encoding] }]] : [];
      assert.deepEqual(table.notes, expected);
    });
  }
});

test("decimal commas beside semicolons", async () => {
  const table = await read(`a;b\n1,5;2\n-0,25;1.234,5\n${repeated("3;4\n", 10)}`);
  assert.deepEqual(numbers(table, 0).slice(0, 2), [1.5, -0.25]);
  assert.deepEqual(numbers(table, 1).slice(0, 2), [2, 1234.5]);
  assert.equal(fieldsOf(table.notes, "tableComma"), undefined);
});

test("grouped thousands", async () => {
  const table = await read('a,b\n"1,234",1\n"-12,345,678.5",2\n"1,23",3\n');
  assert.deepEqual(numbers(table, 0), [1234, -12345678.5, NaN]);
  assert.deepEqual(numbers(await read("a\tb\n1,234\t1\n5,678\t2\n"), 0), [1234, 5678]);
});

test("empty cells are named by row and left out", async () => {
  const lines = ["a,b,y", ...Array.from({ length: 20 }, (_, i) => `${i},${(i * i) % 7},${i % 2}`)];
  lines[5] = "3,,1";
  lines[9] = "7,NA,1";
  lines.splice(12, 0, ""); // no row, but it counts as one in a spreadsheet
  lines[14] = ",1,0";
  const { inferred, made } = await samplesOf(await read(lines.join("\n")), { inputs: [0, 1] });
  const missing = fieldsOf(inferred[1].notes, "columnMissing");
  assert.deepEqual(missing, { count: 2, rows: "6, 10" });
  assert.ok("samples" in made);
  assert.deepEqual(fieldsOf(made.notes, "tableHoles"), { count: 3, rows: "6, 10, 15" });
  assert.equal(made.samples.rows, 17);
});

suite("the header", () => {
  for (const [text, expected] of [
    ["a,b\n1,2\n3,4", ["a", "b"]],
    ["1,2\n3,4", ["#1", "#2"]],
    ["예,아니오\n아니오,예\n예,예", ["#1", "#2"]],
    ["이름,성별\n철수,남\n영희,여", ["이름", "성별"]],
    [",b,b\n1,2,3", ["#1", "b", "b (2)"]],
    ["\n\n a  b ,c\n1,2", ["a b", "c"]],
  ] as const) {
    test(`of ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(names(await read(text)), expected);
    });
  }

  test("is what the reader says", async () => {
    assert.deepEqual(names(await read("1,2\n3,4\n5,6", { header: true })), ["1", "2"]);
    assert.equal((await read("a,b\n3,4\n5,6", { header: false })).rows, 3);
  });
});

test("rows that are too long are named, and short ones have holes", async () => {
  const table = await read(`a,b\n1,2\n3,4,5\n6\n7,8,,\n${repeated("1,0\n", 3)}`);
  const ragged = fieldsOf(table.notes, "tableRagged");
  assert.deepEqual(ragged, { width: 2, count: 1, rows: "3" });
  assert.deepEqual(numbers(table, 0), [1, 6, 7, 1, 1, 1]);
  assert.deepEqual(numbers(table, 1), [2, NaN, 8, 0, 0, 0]);
});

suite("what is no table is refused", () => {
  for (const [name, file, key] of [
    ["nothing", "", "tableEmpty"],
    ["blank cells", "\n \n,,\n", "tableEmpty"],
    ["a mark alone", Uint8Array.of(0xef, 0xbb, 0xbf), "tableEmpty"],
    ["a zip file", Buffer.from("PK\x03\x04\x14\0\0\0\x08\0", "latin1"), "tableBinary"],
    ["every byte", Uint8Array.from({ length: 256 }, (_, i) => i), "tableBinary"],
    ["Latin-1", Buffer.from("naïve,café\n1,2\n", "latin1"), "tableUnknownEncoding"],
    ["one column", "a\n1\n2\n", "tableOneColumn"],
    ["a title of one cell", "표 제목\n\na,b\n1,2\n", "tableRagged"],
    ["a title of two cells", `제목,2024\n${repeated("1,2,3\n", 20)}`, "tableRagged"],
  ] as const) {
    test(name, async () => {
      assert.equal((await problemOf(file, { header: true }))?.[0], key);
    });
  }
});

test("limits of rows and columns", async () => {
  const long = await read(`a,b\n${repeated("1,0\n2,1\n", 30_000)}`);
  assert.equal(long.rows, 50_000);
  assert.deepEqual(fieldsOf(long.notes, "tableLong"), { most: "50,000" });
  const { made } = await samplesOf(long);
  assert.equal("samples" in made && made.samples.rows, 50_000);
  const row = (i: number) => Array.from({ length: 250 }, (_, j) => (i * j) % 7).join(",");
  const wide = await read(Array.from({ length: 12 }, (_, i) => row(i)).join("\n"));
  assert.equal(wide.columns.length, 201); // 200 inputs and a target
  assert.deepEqual(fieldsOf(wide.notes, "tableWide"), { columns: 250, most: 201 });
});

suite("what other programs write", () => {
  const rows = [..."남여남여"].map((word, i) => [word, 20 + i, i % 2] as const);
  for (const [name, text, columns] of [
    // texts are quoted, numbers are not: R's write.csv, pandas's QUOTE_NONNUMERIC
    [
      "first quoted",
      `성별,나이,사망\n${rows.map(([a, b, c]) => `"${a}",${b},${c}\n`).join("")}`,
      3,
    ],
    [
      "write.csv",
      `"","age","died"\n${rows.map(([_, b, c], i) => `"${i}",${b},${c}\n`).join("")}`,
      3,
    ],
    ["quoted", '"a;b";"c"\n"x;y";1\n"z;z";2\n', 2],
    ["sep line", `sep=;\na;b;y\n${"1;2;0\n3;4;1\n"}`, 3],
    ["spaces", "  키   몸무게 결과\n 170.5   60    0\n 9        7 1\n", 3],
    ["label with a point", "판;값;y\nv1.0;0,5;0\na;1,5;1\nb;2,5;0\n", 3],
  ] as const) {
    test(name, async () => {
      const table = await read(text, { header: true });
      assert.equal(table.columns.length, columns);
      assert.ok(!Number.isNaN(numbers(table, 1)[0]), "the second column holds numbers");
    });
  }
});

test("quoted cells over the edge of a slice", async () => {
  // Text is read in slices; a slice may end within a quoted cell of many lines.
  const line = (_: unknown, i: number) => `줄 ${i}, "따옴표" 하나: "`;
  const cell = Array.from({ length: 20_000 }, line).join("\n");
  const part = `a,b\n1,x\n2,${quoted(cell)}\n3,${quoted('half an inch"')}\n4,x\n`;
  const table = await read(repeated(part, 3), { header: true });
  const once = [1, 2, 3, 4, NaN];
  assert.deepEqual(numbers(table, 0), [...once, ...once, ...once].slice(0, -1));
});

test("a quote that is never closed", async () => {
  const table = await read(`a,b\n1,"2\n${repeated("3,4\n", 500_000)}`, { header: true });
  assert.equal(table.rows, 1);
});

test("reading pauses between slices, so that the page stays alive", async () => {
  const line = Array.from({ length: 16 }, (_, i) => (i * 1.37).toFixed(2));
  const text = Array.from({ length: 50_000 }, (_, i) => [...line, i % 2]).join("\n");
  let slices = 0;
  const pause = async () => void slices++;
  const reading = await readTable(Buffer.from(text), { pause });
  assert.ok("table" in reading);
  await inferColumns(reading.table, pause);
  assert.equal(reading.table.rows, 50_000);
  assert.ok(slices > 30);
});
