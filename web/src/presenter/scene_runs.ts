/** The finished runs of the shown scene. Figures in its texts come from these, whatever is
 * tried afterwards. */

import type { Run } from "../core/run";
import type { Settings } from "../core/settings";
import type { State } from "../state/store";
import { embed, makeSettings } from "./lab";
import { fillFigures, type Scene } from "./scenes";
import { type StageState, sceneOf } from "./state";

export class SceneRuns {
  private scene?: Scene;
  private now?: Run;
  private before?: Run;

  /** Record the finished runs; to be called with every state that is drawn. */
  record(lab: State, stage: StageState): void {
    const scene = sceneOf(stage);
    if (scene !== this.scene) [this.scene, this.now, this.before] = [scene, undefined, undefined];
    for (const run of [lab.previous, embed.finishedRun(lab)]) {
      if (!run) continue;
      if (isOf(run, scene.settings)) this.now = run;
      if (scene.before && isOf(run, scene.before)) this.before = run;
    }
  }

  /** A text of the scene with its figures filled in. */
  fill = (text: string): string => fillFigures(text, this.now, this.before);
}

/** Compares by name: a kernel's settings come in another order. */
function isOf(run: Run, settings: Partial<Settings>): boolean {
  const wanted = makeSettings(settings, "ko");
  return (Object.keys(wanted) as (keyof Settings)[]).every(
    (name) => run.settings[name] === wanted[name],
  );
}
