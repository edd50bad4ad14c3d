/** The views of the screen. */

import type { State } from "../../state/store";
import type { StageState } from "../state";

/** The state of the lab and that of the stage. */
export interface Both {
  lab: State;
  stage: StageState;
}

export interface StageView {
  element: HTMLElement;
  draw(both: Both): void;
}
