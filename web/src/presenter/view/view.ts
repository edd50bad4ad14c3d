/** The views of the screen. */

import type { State } from "../../state/store";
import type { StageState } from "../state";

/** The state of the lab and that of the stage. */
export interface Both {
  lab: State;
  stage: StageState;
  /** How much of the run is drawn, from 0 to 1; undefined: all there is. */
  drawn?: number;
}

export interface StageView {
  element: HTMLElement;
  draw(both: Both): void;
}
