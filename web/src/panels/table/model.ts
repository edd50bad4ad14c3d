/** The table import as a part of the lab's state. */

import type { Note, Table } from "../../data/csv";
import type { DataSet } from "../../data/datasets";
import type { Choice, InferredColumn } from "../../data/infer_columns";

export interface ImportState {
  /** The file that is being read. */
  reading?: string;
  /** Why the last file or choice cannot be used; the table before it stays. */
  problem?: { file?: string; note: Note | ["lockedWhy"] };
  open?: Opened;
}

export interface Opened {
  file: string;
  table: Table;
  inferred: InferredColumn[];
  choice: Choice;
  /** The samples once trained on, and notes about rows left out. */
  used?: { data: DataSet; notes: Note[] };
}
