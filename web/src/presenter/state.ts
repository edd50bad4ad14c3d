/** The state of the lecturer's screen, in addition to that of the lab it drives. */

import type { Run } from "../core/run";
import type { Scene, SceneFile } from "./scenes";

/** The steps of a scene. */
export type Step = "asked" | "run" | "concluded";
export const steps: Step[] = ["asked", "run", "concluded"];

/** A stopwatch: the milliseconds passed until `since`, its last start, while it runs. */
export interface Timer {
  passed: number;
  since?: number;
}

export interface StageState {
  file: SceneFile;
  /** Whether these are the lecturer's own scenes, not the book's. */
  own: boolean;
  index: number; // of the scene, from 0
  step: Step;
  /** The run that stays in the chart under every other one. */
  pinned?: Run;
  baseline: boolean;
  blank: boolean;
  projector: boolean;
  /** Chosen by the lecturer; else that of the page. */
  theme?: "light" | "dark";
  timer?: Timer;
  /** How many raised a hand for each choice, by the scene's id. */
  hands: Record<string, number[]>;
  /** The typed digits of a scene number. */
  typed: string;
}

export function sceneOf({ file, index }: StageState): Scene {
  return file.scenes[index];
}

/** The counts of the shown scene, one for each choice. */
export function handsOf(state: StageState): number[] {
  const { id, predict } = sceneOf(state);
  return predict ? predict.choices.map((_, i) => state.hands[id]?.[i] ?? 0) : [];
}

/** The milliseconds on a stopwatch. */
export function elapsed({ passed, since }: Timer): number {
  return passed + (since === undefined ? 0 : Date.now() - since);
}

/** 754000 ms as 12:34. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** The index of the scene that a number (from 1) or a code names; -1: none. */
export function findScene({ scenes }: SceneFile, word: string): number {
  const name = word.trim().toLowerCase();
  const byNumber = /^\d{1,3}$/.test(name) ? Number(name) - 1 : -1;
  const byId = scenes.findIndex(({ id }) => id === name);
  if (byId >= 0) return byId;
  return byNumber < scenes.length ? byNumber : -1;
}
