/** What the parts of the screen are made from. */

import type { State } from "../../state/store";
import type { StageState } from "../state";

/** The lab's state and the stage's own. */
export interface Both {
  lab: State;
  stage: StageState;
}

export interface StageView {
  element: HTMLElement;
  draw(both: Both): void;
}
