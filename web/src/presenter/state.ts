/** The state of the lecturer's screen, beside the state of the lab that it drives. */

import type { Run } from "../core/run";
import type { Scene, SceneFile } from "./scenes";

/** What a scene goes through. */
export type Step = "asked" | "run" | "concluded";
export const steps: Step[] = ["asked", "run", "concluded"];

/** A stopwatch: what had passed at `since` (ms), and that moment while it runs. */
export interface Timer {
  passed: number;
  since?: number;
}

export interface StageState {
  file: SceneFile;
  /** Whether that is not the book's file. */
  own: boolean;
  index: number; // of the scene, from 0
  step: Step;
  /** The run that is laid under every other one. */
  pinned?: Run;
  baseline: boolean;
  blank: boolean;
  projector: boolean;
  /** Chosen here; else as the page is. */
  theme?: "light" | "dark";
  timer?: Timer;
  /** How many raised a hand for each choice, by the scene's id. */
  hands: Record<string, number[]>;
  /** The digits of a scene number as far as they are typed. */
  typed: string;
}

export function sceneOf({ file, index }: StageState): Scene {
  return file.scenes[index];
}

/** The counts of the scene in hand, one for each choice. */
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
  const said = word.trim().toLowerCase();
  const byNumber = /^\d{1,3}$/.test(said) ? Number(said) - 1 : -1;
  const byId = scenes.findIndex(({ id }) => id === said);
  if (byId >= 0) return byId;
  return byNumber < scenes.length ? byNumber : -1;
}
