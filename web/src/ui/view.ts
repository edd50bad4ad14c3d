/** The interface of a panel. */

import type { Language } from "../core/words";
import type { DataSet } from "../data/datasets";
import type { Controller } from "../state/controller";
import type { State } from "../state/store";

export interface View {
  element: HTMLElement;
  draw(state: State): void;
}

/** What a view is created from. A view belongs to one data set and is created again for another. */
export interface Context {
  language: Language;
  data: DataSet;
  controller: Controller;
}
