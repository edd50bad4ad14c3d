/** What every panel is made from, and what it gives. */

import type { DataSet } from "../datasets";
import type { Asker } from "../lab/asker";
import type { Controller } from "../lab/controller";
import type { TableDesk } from "../lab/desk";
import type { ShelfKeeper } from "../lab/keeper";
import type { State } from "../lab/store";
import type { Language } from "../settings";
import type { Say } from "../texts/texts";

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
