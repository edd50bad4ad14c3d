/** Reads the table that a reader opens and trains on it. */

import type { Settings } from "../../core/settings";
import { type Note, type Pause, readTable, type Table } from "../../data/csv";
import { userTableData } from "../../data/datasets";
import {
  type Choice,
  firstChoice,
  type InferredColumn,
  inferColumns,
  makeSamples,
} from "../../data/infer_columns";
import type { Controller } from "../../state/controller";
import type { Store } from "../../state/store";
import type { ImportState } from "./model";

const SLICE_MS = 12; // of work before the page may draw and handle events

export class TableImport {
  private file?: File;
  private turn = 0;
  private before?: Settings;

  constructor(
    private readonly store: Store,
    private readonly controller: Controller,
  ) {}

  /** Read a file; if it is no table, report the problem and keep the table before it. */
  async open(file: File): Promise<void> {
    await this.read(file);
  }

  /** Read the current file again, with its first row as names or as values. */
  async takeHeader(header: boolean): Promise<void> {
    if (this.file) await this.read(this.file, header);
  }

  choose(change: Partial<Choice>): void {
    const { open } = this.current;
    if (!open) return;
    const choice = { ...open.choice, ...change };
    if (change.target !== undefined) {
      const { target, inputs } = open.choice; // the former target becomes an input
      choice.inputs = [...new Set([...inputs, target])].sort((a, b) => a - b);
      choice.swapped = false;
    }
    this.put({ problem: undefined, open: { ...open, choice, used: undefined } });
  }

  /** Train on the chosen columns. */
  async train(): Promise<void> {
    const { open } = this.current;
    if (!open) return;
    const turn = ++this.turn;
    const result = await makeSamples(open.table, open.inferred, open.choice, makePause());
    if (turn !== this.turn) return;
    if ("problem" in result) return this.put({ problem: { note: result.problem } });
    const data = userTableData(result.samples);
    const { settings } = this.store.state;
    if (!this.controller.useTable(data, { inputs: "scaled" }))
      return this.put({ problem: { note: ["lockedWhy"] } });
    this.put({ problem: undefined, open: { ...open, used: { data, notes: result.notes } } });
    if (settings.data !== "own") this.before = settings;
  }

  /** Back to the data and settings before the table. */
  leave(): void {
    const { settings } = this.store.state;
    this.controller.replace(this.before ?? { ...settings, data: "patients" });
  }

  private async read(file: File, header?: boolean): Promise<void> {
    const turn = ++this.turn;
    this.put({ reading: file.name, problem: undefined });
    const reading = await this.readFile(file, header);
    if (turn !== this.turn) return;
    if ("problem" in reading)
      return this.put({ reading: undefined, problem: { file: file.name, note: reading.problem } });
    this.file = file;
    this.put({
      reading: undefined,
      open: { file: file.name, ...reading, choice: firstChoice(reading.inferred) },
    });
  }

  private async readFile(
    file: File,
    header?: boolean,
  ): Promise<{ table: Table; inferred: InferredColumn[] } | { problem: Note }> {
    const pause = makePause();
    try {
      const reading = await readTable(new Uint8Array(await file.arrayBuffer()), { header, pause });
      return "problem" in reading
        ? reading
        : { table: reading.table, inferred: await inferColumns(reading.table, pause) };
    } catch {
      return { problem: ["tableUnread"] }; // gone, a folder, or not readable
    }
  }

  private get current(): ImportState {
    return this.store.state.tableImport ?? {};
  }

  private put(change: ImportState): void {
    this.store.update({ tableImport: { ...this.current, ...change } });
  }
}

/** Let the page draw and handle events, but not so often that waiting takes longer than the work. */
function makePause(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
