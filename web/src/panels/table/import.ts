/** Reads the table that a reader opens, and has it trained on. */

import type { Settings } from "../../core/settings";
import { type Note, type Pause, readTable, type Table } from "../../data/csv";
import { type DataSet, ownData } from "../../data/datasets";
import {
  type Choice,
  firstChoice,
  type Judged,
  judge,
  makeSamples,
} from "../../data/infer_columns";
import type { Controller } from "../../state/controller";
import type { Store } from "../../state/store";

const SLICE_MS = 12; // of work before the page may draw and hear

/** What is on the desk; part of the lab's state. */
export interface Desk {
  /** The file that is being read. */
  reading?: string;
  /** Why the last file, or the last choice, cannot be used; the table before it stays. */
  problem?: { file?: string; note: Note };
  open?: Opened;
}

export interface Opened {
  file: string;
  table: Table;
  judged: Judged[];
  choice: Choice;
  /** The samples, once they were trained on, and what was left out of them. */
  used?: { data: DataSet; notes: Note[] };
}

export class TableDesk {
  private file?: File; // in hand
  private turn = 0;
  private before?: Settings;

  constructor(
    private readonly store: Store,
    private readonly controller: Controller,
  ) {}

  /** Read a file; what is no table leaves a problem and the table before it. */
  async open(file: File): Promise<void> {
    await this.read(file);
  }

  /** Read the file in hand again, its first row as names or as values. */
  async takeHeader(header: boolean): Promise<void> {
    if (this.file) await this.read(this.file, header);
  }

  choose(change: Partial<Choice>): void {
    const { open } = this.desk;
    if (!open) return;
    const choice = { ...open.choice, ...change };
    if (change.target !== undefined) {
      const { target, inputs } = open.choice; // the target until now becomes an input
      choice.inputs = [...new Set([...inputs, target])].sort((a, b) => a - b);
      choice.swapped = false;
    }
    this.put({ problem: undefined, open: { ...open, choice, used: undefined } });
  }

  /** Train on what was chosen. */
  async train(): Promise<void> {
    const { open } = this.desk;
    if (!open) return;
    const turn = ++this.turn;
    const made = await makeSamples(open.table, open.judged, open.choice, makePause());
    if (turn !== this.turn) return;
    if ("problem" in made) return this.put({ problem: { note: made.problem } });
    const data = ownData(made.samples);
    const { settings } = this.store.state;
    if (!this.controller.useTable(data, { inputs: "scaled" }))
      return this.put({ problem: { note: ["lockedWhy"] } });
    this.put({ problem: undefined, open: { ...open, used: { data, notes: made.notes } } });
    if (settings.data !== "own") this.before = settings;
  }

  /** Back to what was trained on before the table, as it was set then. */
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
      open: { file: file.name, ...reading, choice: firstChoice(reading.judged) },
    });
  }

  private async readFile(
    file: File,
    header?: boolean,
  ): Promise<{ table: Table; judged: Judged[] } | { problem: Note }> {
    const pause = makePause();
    try {
      const reading = await readTable(new Uint8Array(await file.arrayBuffer()), { header, pause });
      return "problem" in reading
        ? reading
        : { table: reading.table, judged: await judge(reading.table, pause) };
    } catch {
      return { problem: ["tableUnread"] }; // gone, a folder, or not for our eyes
    }
  }

  private get desk(): Desk {
    return this.store.state.desk ?? {};
  }

  private put(change: Desk): void {
    this.store.update({ desk: { ...this.desk, ...change } });
  }
}

/** Let the page draw and hear, but not so often that the waiting takes longer than the work. */
function makePause(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
