/** What the window of notes shows. */

import { engineText, kernelProblem } from "./engine_text";
import type { NotesContent } from "./notes_channel";
import type { ScenePlayer } from "./scene_player";
import { SceneRuns } from "./scene_runs";
import { handsOf, sceneOf } from "./state";
import type { Translate } from "./texts";

const runs = new SceneRuns();

export function notesContent({ lab, state }: ScenePlayer, t: Translate): NotesContent {
  const scene = sceneOf(state);
  const { scenes } = state.file;
  const next = scenes[state.index + 1];
  const hands = handsOf(state);
  runs.record(lab.store.state, state);
  const { fill } = runs;
  const { predict } = scene;
  return {
    number: state.index + 1,
    count: scenes.length,
    step: state.step,
    title: scene.title,
    minutes: scene.minutes,
    planned: scenes.slice(0, state.index + 1).reduce((sum, { minutes }) => sum + minutes, 0),
    ask: fill(scene.ask),
    answer: predict ? fill(predict.choices[predict.answer]) : "",
    hands:
      predict && hands.some((count) => count > 0)
        ? predict.choices.map((choice, i) => `${fill(choice)}: ${hands[i]}`).join(" · ")
        : "",
    point: fill(scene.point),
    see: fill(scene.see),
    conclude: fill(scene.conclude),
    notes: fill(scene.notes),
    next: next && { title: next.title, ask: next.ask },
    timer: state.timer,
    id: scene.id,
    engine: [engineText(lab.store.state, lab.controller, t), kernelProblem(lab.store.state, t)]
      .filter(Boolean)
      .join(": "),
    blank: state.blank,
  };
}
