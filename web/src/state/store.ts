/** The state of one lab; views draw nothing else. */

import type { History, Run, Weights } from "../core/run";
import type { Settings } from "../core/settings";
import { type DataSet, dataFor } from "../data/datasets";
import {
  type Asked,
  asksFirstRun,
  filled,
  type Prediction,
  pointsOf,
} from "../panels/question/model";
import type { RunHistory } from "../panels/run_history/model";
import type { ImportState } from "../panels/table/model";
import type { KernelState } from "../training/kernel";
import type { StepperState } from "../training/stepper";
import type { Sweep } from "../training/sweep_result";

/** One training: its history so far, and the run once it is finished. */
export interface Track {
  history: History;
  /** After the epochs so far, if the engine reports them. */
  weights?: Weights;
  run?: Run;
  failure?: string;
  /** The reader's prediction, if the lab had asked for one. */
  prediction?: Prediction;
}

export interface State {
  settings: Settings;
  /** The data to train on. */
  data: DataSet;
  /** The user's table, if one was opened. */
  userTable?: DataSet;
  /** Why a setting was refused, by its name. */
  problems: Partial<Record<keyof Settings, string>>;
  page: Track;
  keras?: Track;
  /** The run that was on the screen before the control was moved. */
  previous?: Run;
  kernel: KernelState;
  /** Why the kernel cannot train. */
  kernelProblem: string;
  /** Above this probability the panel of metrics assigns class 1. */
  threshold: number;
  /** The current settings from twenty seeds, if the reader asked for it. */
  sweep?: Sweep;
  sweepFailure?: string;
  /** A saved sweep to compare with the next. */
  savedSweep?: Sweep;
  /** The selected hidden node and sample, from 0. */
  chosen: { node: number; sample: number };
  /** The training in steps, while the stepper is in use. */
  stepper?: StepperState;
  /** The question, if the lab has one. */
  question?: Asked;
  /** Number of finished runs. */
  runs: number;
  /** The finished runs, if the lab shows them. */
  runHistory?: RunHistory;
  /** Whether it is stored beyond this page, and how many stored runs were unreadable. */
  historyStored?: boolean;
  historyLost?: number;
  /** The table import: what was read and chosen before training. */
  tableImport?: ImportState;
}

const DRAW_DELAY_MS = 30; // two frames at 60 Hz; a longer run has reported its first epochs by then

/** The state before the first run. */
export function initialState(settings: Settings, userTable?: DataSet): State {
  return {
    settings,
    data: dataFor(settings, userTable),
    userTable,
    problems: {},
    page: { history: {} },
    kernel: "absent",
    kernelProblem: "",
    threshold: 0.5,
    chosen: { node: 0, sample: 0 },
    runs: 0,
  };
}

export class Store {
  private listeners: (() => void)[] = [];
  private frame = 0;
  private timer = 0;

  constructor(private current: State) {}

  get state(): State {
    return this.current;
  }

  /** Change the state and draw it in the next frame. */
  update(change: Partial<State>): void {
    this.current = { ...this.current, ...change };
    // Draw once a frame, however fast the epochs come.
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  /** Change the state when a training is about to change it again. A short run takes milliseconds:
   * drawing the empty chart first would cost a frame. */
  updateSoon(change: Partial<State>): void {
    this.current = { ...this.current, ...change };
    this.timer ||= window.setTimeout(() => this.update({}), DRAW_DELAY_MS);
  }

  /** Draw pending changes now. */
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

/** Keras's training, unless it has failed, or is unfinished and the kernel no longer answers:
 * its curve would hide the page engine's complete one. */
function kerasTrack(state: State): Track | undefined {
  const answers = !state.keras?.failure && ["starting", "ready"].includes(state.kernel);
  return answers || state.keras?.run ? state.keras : undefined;
}

/** Whether Keras has finished an epoch of the current settings. */
export function hasKeras(state: State): boolean {
  return !state.stepper && (kerasTrack(state)?.history.loss?.length ?? 0) > 0;
}

/** The history to show: of the stepper, else of Keras once it has begun, else of the page engine. */
export function shownHistory(state: State): History {
  if (state.stepper) return state.stepper.run.history;
  return hasKeras(state) ? state.keras!.history : state.page.history;
}

/** The run of the current settings: Keras's once it is finished, else the page engine's. */
export function finishedRun({ keras, page }: State): Run | undefined {
  return keras?.run ?? page.run;
}

/** The run to show: the stepper's so far, else the finished one. */
export function shownRun(state: State): Run | undefined {
  return state.stepper?.run ?? finishedRun(state);
}

/** The network to show: of the shown run, else of the training so far. */
export function shownNetwork(state: State): { weights: Weights; settings: Settings } | undefined {
  const run = shownRun(state);
  if (run) return run;
  return state.page.weights && { weights: state.page.weights, settings: state.settings };
}

/** Whether the lab waits for a prediction: no setting may change until then. */
export function isAsking(state: State): boolean {
  return state.question?.phase === "open";
}

/** Whether nothing may be trained yet, because the question is about the first run. */
export function isClosed(state: State): boolean {
  return isAsking(state) && asksFirstRun(state.question!.question);
}

/** The predicted loss of each epoch: as far as it is drawn, or as it was predicted. */
export function predictedCurve(state: State): number[] {
  const { question, page } = state;
  if (isAsking(state)) return question!.question.ask === "curve" ? filled(pointsOf(question!)) : [];
  return page.prediction?.ask === "curve" ? page.prediction.value : [];
}

/** The predicted accuracy as a line over the epochs: what is being chosen, or was predicted. */
export function predictedAccuracy(state: State): number[] {
  const { question, page, settings } = state;
  if (!isAsking(state))
    return page.prediction?.ask === "accuracy"
      ? new Array<number>(settings.epochs).fill(page.prediction.value)
      : [];
  const { draft, after } = question!;
  return question!.question.ask === "accuracy" && draft !== undefined
    ? new Array<number>(after.epochs).fill(draft as number)
    : [];
}

/** Whether a training is still awaited. */
export function isBusy(state: State): boolean {
  if (isClosed(state)) return false;
  const waiting = (track: Track | undefined) => track !== undefined && !track.run && !track.failure;
  return waiting(state.page) || waiting(kerasTrack(state));
}
