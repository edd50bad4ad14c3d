/** What every panel is made from, and what it gives. */

import type { Language } from "../core/settings";
import type { DataSet } from "../data/datasets";
import type { Asker } from "../panels/question/prediction";
import type { ShelfKeeper } from "../panels/shelf/recorder";
import type { TableDesk } from "../panels/table/import";
import type { Controller } from "../state/controller";
import type { State } from "../state/store";
import type { Say } from "./words";

export interface View {
  element: HTMLElement;
  draw(state: State): void;
}

/** A view is made for one data set; where the lab takes up another, it is made anew. */
export interface Context {
  /** The sentences, with the words of the data set. */
  say: Say;
  language: Language;
  data: DataSet;
  controller: Controller;
  /** Where the lab has a shelf of runs. */
  keeper?: ShelfKeeper;
  /** Where the lab asks a question. */
  asker?: Asker;
  /** Where a reader can open a table. */
  desk?: TableDesk;
}
