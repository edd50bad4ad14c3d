/** A scene made of what is on the screen. */

import { decimal } from "../core/format";
import { metricOf, type Run } from "../core/run";
import type { Settings, Value } from "../core/settings";
import type { State } from "../state/store";
import { makeSettings } from "./lab";
import type { Scene, SceneFile } from "./scenes";
import { type StageState, sceneOf } from "./state";

/** The texts of a scene that its form asks for. */
export type SceneTexts = Pick<
  Scene,
  "title" | "ask" | "figures" | "point" | "see" | "conclude" | "notes" | "minutes"
> & { choices: string[]; answer: number };

/** Why the current state cannot be saved as a scene, if it cannot. */
export function reasonNotSavable(lab: State): "ownTable" | "noRun" | undefined {
  if (lab.settings.data === "own") return "ownTable";
  return lab.page.run ? undefined : "noRun";
}

/** The shown scenes with the present state as one more, after the shown scene. */
export function withScene(
  stage: StageState,
  lab: State,
  texts: SceneTexts,
): { file: SceneFile; index: number } {
  const scene = sceneOf(stage);
  const { choices, answer, ...rest } = texts;
  const before =
    lab.previous && lab.previous.settings.data !== "own"
      ? changes(lab.previous.settings)
      : undefined;
  const added: Scene = {
    ...rest,
    id: freeId(stage.file),
    units: [],
    ...(choices.length >= 2
      ? { predict: { choices, answer: Math.min(answer, choices.length - 1) } }
      : {}),
    ...(before ? { before } : {}),
    settings: changes(lab.settings),
    show: scene.show,
    controls: scene.controls,
    result: resultOf(lab.page.run!),
  };
  const scenes = [...stage.file.scenes];
  scenes.splice(stage.index + 1, 0, added);
  return { file: { ...stage.file, scenes }, index: stage.index + 1 };
}

function freeId({ scenes }: SceneFile): string {
  let number = 1;
  while (scenes.some(({ id }) => id === `my-${number}`)) number++;
  return `my-${number}`;
}

/** What differs from the lecture's settings. */
function changes(settings: Settings): Partial<Settings> {
  const lecture = makeSettings({}, "ko") as unknown as Record<string, Value>;
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => value !== lecture[name]),
  );
}

/** What the page engine printed at the end: the same on every machine. */
function resultOf({ history, confusion }: Run): Scene["result"] {
  const last = (values: number[] | undefined) => (values ? decimal(values.at(-1)!) : undefined);
  const accuracy = last(history[metricOf(confusion ? "classes" : "number")]);
  return { loss: last(history.loss)!, ...(confusion ? { accuracy, found: confusion.tp } : {}) };
}
