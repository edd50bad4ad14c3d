/** Reads a table that a learner opens: the bytes of a CSV file in, its columns out. */

import { dsvFormat } from "d3-dsv";
import rule from "../../../spec/table.json";
import { count } from "../core/format";
import type { tableNotes } from "./messages";
import { MAX_INPUTS, MAX_ROWS } from "./user_table";

const MAX_BYTES = 100e6;
const MAX_WORDS = 255; // different words of a column that are distinguished
const SAMPLE = 1 << 16; // characters by which delimiter, header and decimal comma are guessed
const SLICE = 1 << 17; // characters read between two pauses
const PREVIEW = 5;
const SURE = 0.9; // the share of the first lines that must have the same number of cells
const MAX_COLUMNS = MAX_INPUTS + 1; // and the target
const END = "\0";

/** A message: its key in `tableNotes` and the values of its fields. */
export type Note = [key: keyof typeof tableNotes, fields?: Record<string, string | number>];

export interface Column {
  name: string;
  /** The number in each row; NaN where there is none. */
  values: Float64Array;
  /** Index in `words` from 1 of the cell's word; 0 for none; 255 for any beyond the 254th. */
  codes: Uint8Array;
  words: string[];
  /** The row of the file in which each of them first occurs. */
  wordPlaces: number[];
}

export interface Table {
  columns: Column[];
  rows: number;
  /** The number of each row in the file, as in a spreadsheet: from 1, with all rows. */
  places: Uint32Array;
  /** The first rows, as written. */
  preview: string[][];
  header: boolean;
  notes: Note[];
}

export type Reading = { table: Table } | { problem: Note };

interface ReadOptions {
  /** Whether the first row names the columns; by default it is guessed. */
  header?: boolean;
  pause?: Pause;
}

/** Called between slices of the work; without it all is done in one task. */
export type Pause = () => Promise<void>;

/** Never throws: what cannot be read is the `problem` of the reading. */
export async function readTable(
  bytes: Uint8Array,
  { header, pause }: ReadOptions = {},
): Promise<Reading> {
  if (bytes.length > MAX_BYTES) return { problem: ["tableTooLarge", { most: MAX_BYTES / 1e6 }] };
  const decoded = decode(bytes);
  if (!decoded) return { problem: ["tableBinary"] };
  if (decoded.encoding === "") return { problem: ["tableUnknownEncoding"] };
  const { encoding } = decoded;
  if (decoded.text.trim() === "") return { problem: ["tableEmpty"] };
  const { delimiter, text } = cutBy(decoded.text);
  const sample = dsvFormat(delimiter).parseRows(sampleOf(text));
  const first = sample.find((row) => !isBlank(row));
  if (!first) return { problem: ["tableEmpty"] };
  const comma = hasDecimalComma(sample, delimiter);
  const builder = new Builder(first, header ?? hasHeader(first, sample, comma), comma);
  for (const rows of slices(text, delimiter)) {
    rows.forEach((row) => builder.add(row));
    if (builder.full) break;
    await pause?.();
  }
  if (encoding !== "utf-8")
    builder.notes.push([
      "tableEncoding",
      { encoding: encoding === "euc-kr" ? "CP949 (EUC-KR)" : encoding.toUpperCase() },
    ]);
  if (comma) builder.notes.push(["tableComma"]);
  return builder.finish();
}

/** Text of a file as spreadsheets write it: UTF-8, UTF-16 with its mark, or CP949 as Korean
 * Excel does. Without an encoding where it is text in another one; nothing where the bytes
 * are no text. */
function decode(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const mark = bytes[0] * 256 + bytes[1];
  const encodings =
    mark === 0xfffe ? ["utf-16le"] : mark === 0xfeff ? ["utf-16be"] : ["utf-8", "euc-kr"];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes); // drops the mark
      return text.includes("\0") ? undefined : { text, encoding };
    } catch {}
  }
  const isText = !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32));
  return isText ? { text: "", encoding: "" } : undefined;
}

function sampleOf(text: string): string {
  const end = text.length > SAMPLE ? text.lastIndexOf("\n", SAMPLE) + 1 || SAMPLE : SAMPLE;
  return text.slice(0, end);
}

/** The delimiter, and the text to be split: `sep=;` in a first line (as Excel
 * writes); runs of spaces become one. */
function cutBy(text: string): { delimiter: string; text: string } {
  const line = /^sep=(.)\r?\n/.exec(text);
  if (line) return { delimiter: line[1], text: text.slice(line[0].length) };
  const sample = sampleOf(text);
  const usual = guessDelimiter(sample, ["\t", ";", "|", ","]);
  if (usual.share >= SURE) return { ...usual, text };
  const aligned = (given: string) => given.replace(/^ +| +(?=\r?$)/gm, "").replace(/ {2,}/g, " ");
  const spaces = guessDelimiter(aligned(sample), [" "]);
  return spaces.share > usual.share ? { ...spaces, text: aligned(text) } : { ...usual, text };
}

/** The delimiter that splits nearly all of the first lines into the same number of cells. A comma
 * comes last: where another one does so too, the commas are within the cells. Quoted cells are
 * blanked first, as the parser takes any character behind a quote for a delimiter. */
function guessDelimiter(sample: string, among: string[]): { delimiter: string; share: number } {
  const bare = sample.replace(/(^|[,;\t| \r\n])"(?:[^"]|"")*"(?=[,;\t| \r\n]|$)/g, "$1q");
  const cuts = among.map((delimiter) => {
    const widths = new Map<number, number>();
    const filled = dsvFormat(delimiter)
      .parseRows(bare)
      .filter((row) => !isBlank(row));
    for (const { length } of filled)
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    return { delimiter, share: Math.max(0, ...widths.values()) / filled.length };
  });
  return (
    cuts.find(({ share }) => share >= SURE) ?? cuts.reduce((a, b) => (a.share > b.share ? a : b))
  );
}

/** Whether there are commas that cannot group thousands (between semicolons: any commas), and no
 * decimal points. */
function hasDecimalComma(rows: string[][], delimiter: string): boolean {
  if (delimiter === ",") return false;
  const cells = rows.flat();
  const pattern =
    delimiter === ";" ? /^\s*[+\-−]?\d+,\d+\s*$/ : /^\s*[+\-−]?(0,\d+|\d+,(\d{1,2}|\d{4,}))\s*$/;
  return (
    cells.some((cell) => pattern.test(cell)) &&
    !cells.some((cell) => /^\s*[+\-−]?\d*\.\d+\s*$/.test(cell))
  );
}

/** No cell of a header is a number, and none comes again below itself. */
function hasHeader(first: string[], rows: string[][], comma: boolean): boolean {
  const below = rows.filter((row) => row !== first).slice(0, 200);
  return (
    below.length > 0 &&
    first.every(
      (cell, c) =>
        isMissing(cell) ||
        (Number.isNaN(numberIn(cell, comma)) && !below.some((row) => row[c] === cell)),
    )
  );
}

/** The rows of the text, some at a time. A slice ends with a line; whether that line ends a
 * row as well (and not the first part of a quoted cell) is seen by a mark put behind it. */
function* slices(text: string, delimiter: string): Generator<string[][]> {
  const { parseRows } = dsvFormat(delimiter);
  let size = SLICE;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start + size) + 1 || text.length;
    const isLast = end === text.length;
    const rows = parseRows(text.slice(start, end) + (isLast ? "" : END));
    if (!isLast && String(rows.pop()) !== END) {
      size *= 2;
      continue;
    }
    yield rows;
    start = end;
    size = SLICE;
  }
}

/** Whether a row holds nothing, as those that a spreadsheet writes below its table. */
function isBlank(row: string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}

const missing = new Set(rule.missing);

function isMissing(cell: string): boolean {
  return missing.has(cell.trim().toLowerCase());
}

const plain = new RegExp(`^${rule.number}$`);
const grouped = new RegExp(`^${rule.grouped}$`);
const groupedByPoints = /^[+-]?\d{1,3}(\.\d{3})+,\d*$/;

/** The number that a cell holds, thousands grouped or not; NaN if it holds none that can be
 * trained on. With a decimal comma, a lone point has no sure meaning. */
function numberIn(cell: string, comma: boolean): number {
  if (!comma && plain.test(cell)) return bounded(Number(cell));
  let text = cell.trim().replace("−", "-");
  if (comma) {
    if (text.includes(".") && !groupedByPoints.test(text)) return NaN;
    text = text.replaceAll(".", "").replace(",", ".");
  } else if (text.includes(",") && grouped.test(text)) {
    text = text.replaceAll(",", "");
  }
  return plain.test(text) ? bounded(Number(text)) : NaN;
}

function bounded(value: number): number {
  return Math.abs(value) <= rule.largest ? value : NaN;
}

/** Takes rows and keeps of each cell its number or which word it is, not its text. */
class Builder {
  readonly notes: Note[] = [];
  private readonly cells: Cells[];
  private readonly places: number[] = [];
  private readonly preview: string[][] = [];
  private readonly tooLong: number[] = [];
  private readonly names: string[];
  private place = 0;
  private cut = false;
  private started = false;
  private readonly width: number;

  constructor(
    first: string[],
    private readonly header: boolean,
    comma: boolean,
  ) {
    const width = Math.min(MAX_COLUMNS, first.length);
    this.names = uniqueNames(first.slice(0, width), header);
    this.cells = this.names.map(() => new Cells(comma));
    if (first.length > width)
      this.notes.push(["tableWide", { columns: first.length, most: width }]);
    this.width = first.length;
  }

  get full(): boolean {
    return this.cut;
  }

  add(row: string[]): void {
    this.place++;
    if (this.cut || isBlank(row)) return;
    if (this.header && !this.started) return void (this.started = true);
    if (row.length > this.width && !isBlank(row.slice(this.width)))
      return void this.tooLong.push(this.place);
    const at = this.places.length;
    if (at === MAX_ROWS) return void (this.cut = true);
    if (at < PREVIEW) this.preview.push(this.names.map((_, c) => row[c] ?? ""));
    this.cells.forEach((cells, c) => cells.put(at, row[c] ?? "", this.place));
    this.places.push(this.place);
  }

  finish(): Reading {
    const rows = this.places.length;
    const { tooLong, width, notes } = this;
    if (tooLong.length > 0)
      notes.push(["tableRagged", { width, count: tooLong.length, rows: listed(tooLong) }]);
    if (this.cut) notes.push(["tableLong", { most: count(MAX_ROWS) }]);
    if (width < 2 || rows === 0) {
      const ragged = notes.find(([key]) => key === "tableRagged");
      return { problem: ragged ?? [width < 2 ? "tableOneColumn" : "tableNoRows"] };
    }
    const columns = this.cells.map((cells, c) => cells.column(this.names[c], rows));
    const places = Uint32Array.from(this.places);
    return { table: { columns, rows, places, preview: this.preview, header: this.header, notes } };
  }
}

/** The first numbers of a list, as text. */
export function listed(rows: number[]): string {
  return rows.slice(0, 5).join(", ") + (rows.length > 5 ? ", …" : "");
}

/** The cells of one column. */
class Cells {
  private values = new Float64Array(256);
  private codes = new Uint8Array(256);
  private readonly known = new Map<string, number>(); // words without regard to case
  private readonly words: string[] = [];
  private readonly wordPlaces: number[] = [];

  constructor(private readonly comma: boolean) {}

  put(at: number, cell: string, place: number): void {
    if (at >= this.values.length) this.grow();
    const value = numberIn(cell, this.comma);
    this.values[at] = value;
    if (Number.isNaN(value) && !isMissing(cell)) this.codes[at] = this.code(normal(cell), place);
  }

  private code(word: string, place: number): number {
    const key = word.toLowerCase();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size === MAX_WORDS - 1) return MAX_WORDS;
    this.known.set(key, this.known.size + 1);
    this.words.push(word);
    this.wordPlaces.push(place);
    return this.known.size;
  }

  private grow(): void {
    const length = Math.min(2 * this.values.length, MAX_ROWS);
    const [values, codes] = [new Float64Array(length), new Uint8Array(length)];
    values.set(this.values);
    codes.set(this.codes);
    [this.values, this.codes] = [values, codes];
  }

  column(name: string, rows: number): Column {
    return {
      name,
      values: this.values.slice(0, rows),
      codes: this.codes.slice(0, rows),
      words: this.words,
      wordPlaces: this.wordPlaces,
    };
  }
}

/** Hangul is composed, as a macOS file may have it decomposed. */
function normal(cell: string): string {
  return cell.normalize("NFC").trim();
}

function nameOf(cell: string): string {
  return Array.from(normal(cell).replace(/\s+/g, " ")).slice(0, rule.longest_name).join("");
}

/** Names of columns: the header's, numbers where it has none or is none, each once. */
function uniqueNames(cells: string[], header: boolean): string[] {
  const used = new Set<string>();
  return cells.map((cell, c) => {
    const base = (header && nameOf(cell)) || `#${c + 1}`;
    let name = base;
    for (let again = 2; used.has(name); again++) name = `${base} (${again})`;
    used.add(name);
    return name;
  });
}
