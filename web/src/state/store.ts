/** The state of one lab. Everything that is drawn is read from here. */

import type { History, Run, Weights } from "../core/run";
import type { Settings } from "../core/settings";
import type { DataSet } from "../data/datasets";
import { type Asked, asksFirstRun, type Prediction } from "../panels/question/model";
import type { Shelf } from "../panels/shelf/model";
import type { Desk } from "../panels/table/import";
import type { KernelState } from "../training/kernel";
import type { StepperState } from "../training/stepper";
import type { Sweep } from "../training/sweep_result";

/** One training as it goes: the history so far, and the run once it is finished. */
export interface Track {
  history: History;
  /** After the epochs so far, where the engine tells them. */
  weights?: Weights;
  run?: Run;
  failure?: string;
  /** What the reader expected of it, where the lab had asked. */
  prediction?: Prediction;
}

export interface State {
  settings: Settings;
  /** What is trained on. */
  data: DataSet;
  /** The reader's own table, where one was opened. */
  own?: DataSet;
  /** Why a setting was refused, by its name. */
  problems: Partial<Record<keyof Settings, string>>;
  page: Track;
  keras?: Track;
  /** The run that was on the screen before the control was moved. */
  previous?: Run;
  kernel: KernelState;
  /** Why the kernel cannot train, where it cannot. */
  kernelProblem: string;
  /** Above which probability a patient is called dead in the panel of metrics. */
  threshold: number;
  /** The setting in hand from twenty starts, where the reader asked for it. */
  fan?: Sweep;
  fanFailure?: string;
  /** A fan put aside, to be compared with the next. */
  keptFan?: Sweep;
  /** The hidden node and the sample that are looked into, from 0. */
  chosen: { node: number; sample: number };
  /** The training taken in steps, while the reader takes them. */
  walk?: StepperState;
  /** What the lab asks before it is free, where it asks anything. */
  question?: Asked;
  /** How many runs have been finished. */
  runs: number;
  /** The record of finished runs, where the lab shows one. */
  shelf?: Shelf;
  /** Whether that is kept beyond this page, and how much of the kept text was unreadable. */
  shelfKept?: boolean;
  shelfLost?: number;
  /** The reader's table as it is read and chosen from, before it is trained on. */
  desk?: Desk;
}

const PATIENCE_MS = 30; // two frames of 60 Hz; a longer run has reported its first epochs by then

export class Store {
  private listeners: (() => void)[] = [];
  private frame = 0;
  private timer = 0;

  constructor(private current: State) {}

  get state(): State {
    return this.current;
  }

  /** Change the state and have it drawn in the next frame. */
  update(change: Partial<State>): void {
    this.current = { ...this.current, ...change };
    // Once a frame is enough for the eye, however fast the epochs come.
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  /** Change the state where a training is about to change it again. A short run is over
   * within milliseconds: it is drawn in this frame, which an empty chart would take. */
  updateSoon(change: Partial<State>): void {
    this.current = { ...this.current, ...change };
    this.timer ||= window.setTimeout(() => this.update({}), PATIENCE_MS);
  }

  /** Draw now what has changed since the last time. */
  flush(): void {
    if (this.frame || this.timer) this.draw();
  }

  private draw(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.timer = this.frame = 0;
    this.listeners.forEach((listener) => listener());
  }

  subscribe(listener: () => void): void {
    this.listeners.push(listener);
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.listeners = [];
  }
}

/** Keras's training, unless it failed or was left unfinished by a kernel that no longer
 * answers: its curve would hide the page engine's whole one. */
export function kerasTrack(state: State): Track | undefined {
  const answers = !state.keras?.failure && ["starting", "ready"].includes(state.kernel);
  return answers || state.keras?.run ? state.keras : undefined;
}

/** Whether Keras has finished an epoch of the setting in hand. */
export function hasKeras(state: State): boolean {
  return !state.walk && (kerasTrack(state)?.history.loss?.length ?? 0) > 0;
}

/** A walk's history; else Keras's as soon as it has begun, else the page engine's. */
export function shownHistory(state: State): History {
  if (state.walk) return state.walk.run.history;
  return hasKeras(state) ? state.keras!.history : state.page.history;
}

/** The run of the setting in hand: Keras's as soon as it is finished, else the page engine's. */
export function finishedRun({ keras, page }: State): Run | undefined {
  return keras?.run ?? page.run;
}

/** The run to show: a walk's as it stands, else the finished one. */
export function shownRun(state: State): Run | undefined {
  return state.walk?.run ?? finishedRun(state);
}

/** The network to show: of the run, else of the training so far. */
export function shownNetwork(state: State): { weights: Weights; settings: Settings } | undefined {
  const run = shownRun(state);
  if (run) return run;
  return state.page.weights && { weights: state.page.weights, settings: state.settings };
}

/** Whether the lab waits for the reader's prediction: no setting may change until then. */
export function isAsking(state: State): boolean {
  return state.question?.phase === "open";
}

/** Whether even the start settings may not be trained: it is they that are asked about. */
export function isClosed(state: State): boolean {
  return isAsking(state) && asksFirstRun(state.question!.question);
}

/** Whether a training is still awaited. */
export function isBusy(state: State): boolean {
  if (isClosed(state)) return false;
  const waiting = (track: Track | undefined) => track !== undefined && !track.run && !track.failure;
  return waiting(state.page) || waiting(kerasTrack(state));
}
