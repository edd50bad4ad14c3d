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
  /** Whether the baseline is in the chart, once it is introduced. */
  baseline: boolean;
  blank: boolean;
  projector: boolean;
  /** Chosen by the lecturer; else that of the page. */
  theme?: "light" | "dark";
  timer?: Timer;
  /** When the vote ends, in milliseconds since 1970, while it is timed. */
  voteEnd?: number;
  /** How many raised a hand for each choice, by the scene's id. */
  hands: Record<string, number[]>;
  /** The choice of a student on a phone, by the scene's id. */
  chosen: Record<string, number>;
  /** The typed digits of a scene number. */
  typed: string;
}

export function sceneOf({ file, index }: StageState): Scene {
  return file.scenes[index];
}

/** Whether the map of the run to compare with is shown instead of its curves. */
export function isMapOnly(state: StageState): boolean {
  const { before, show } = sceneOf(state);
  return state.step === "asked" && before !== undefined && show.includes("map");
}

/** The counts of the shown scene, one for each choice. */
export function handsOf(state: StageState): number[] {
  const { id, predict } = sceneOf(state);
  return predict ? predict.choices.map((_, i) => state.hands[id]?.[i] ?? 0) : [];
}

/** Shares in whole per cents that add up to 100: the largest remainders are rounded up. */
export function percentages(counts: number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  const exact = counts.map((count) => (100 * count) / all);
  const shares = exact.map(Math.floor);
  const missing = Math.round(exact.reduce((sum, share, i) => sum + share - shares[i], 0));
  exact
    .map((share, i) => ({ i, rest: share - shares[i] }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, missing)
    .forEach(({ i }) => shares[i]++);
  return shares;
}

/** Whether a figure was named by the shown scene or one before it, or by none at all: no scene
 * may give away what a later one asks. */
export function isIntroduced(name: string, { file, index }: StageState): boolean {
  const names = ({ figures, see }: Scene) => figures.includes(name) || see.includes(`{${name}}`);
  return file.scenes.findIndex(names) <= index;
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
