/** Handles what a reader does: changes settings and trains both engines. */

import { type Logs, withEpoch } from "../core/run";
import {
  checkValue,
  defaults,
  SettingError,
  type Settings,
  settingMessages,
  suitableFor,
} from "../core/settings";
import { type Language, translator } from "../core/words";
import { type DataSet, dataFor } from "../data/datasets";
import type { Prediction } from "../panels/question/model";
import { KernelTrainer, noVersions, type Transport } from "../training/kernel";
import type { Listener, Versions } from "../training/messages";
import { PageTrainer } from "../training/page";
import { SweepTrainer } from "../training/seed_sweep";
import { Stepper, type StepperState } from "../training/stepper";
import type { Sweep } from "../training/sweep_result";
import { isAsking, isBusy, isClosed, type State, type Store, shownRun, type Track } from "./store";

const SAME_CHANGE_MS = 1000; // steps of one control within it are one change to undo
const KERAS_WAITS_MS = 200; // without a further change

/** What a lab allows, and whom it notifies. */
export interface Rules {
  /** The settings of the button "Back to start". */
  start: Settings;
  /** Settings that buttons may not change either. */
  fixed: (keyof Settings)[];
  /** Called with the settings after each change; `continues`: part of the last change. */
  changed(settings: Settings, continues: boolean): void;
}

export class Controller {
  private readonly page = new PageTrainer();
  private readonly kernel?: KernelTrainer;
  private readonly sweeps = new SweepTrainer();
  private steps?: Stepper;
  private kerasTimer = 0;
  private moving = false;
  private shown?: Settings; // those of which a run, or its first epochs, have been drawn
  private lastStep = { name: "", time: -Infinity };

  constructor(
    private readonly store: Store,
    readonly language: Language,
    private readonly rules: Rules,
    transport?: Transport,
  ) {
    if (transport)
      this.kernel = new KernelTrainer(
        transport,
        language,
        () => this.kernelChanged(),
        store.state.userTable,
      );
    this.startPage();
  }

  /** Take a value from a control; an unusable one only leaves a message. `steps`: it comes from a
   * slider or an arrow key, whose steps make one change. */
  set(name: keyof Settings, raw: unknown, steps = false): void {
    const { settings, problems } = this.store.state;
    try {
      const value = checkValue(name, raw, this.language);
      if (value === "own" && !this.store.state.userTable) throw new SettingError(this.noTable());
      this.store.updateSoon({ problems: { ...problems, [name]: undefined } });
      if (value === settings[name]) return;
      const continues = this.continues(name, steps);
      this.change({ ...settings, [name]: value });
      this.rules.changed(this.store.state.settings, continues);
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      this.store.update({ problems: { ...problems, [name]: error.message } });
    }
  }

  /** Whether nothing has been drawn yet of what the current settings give. */
  get isAwaited(): boolean {
    return this.shown !== this.store.state.settings;
  }

  /** All parts of the lab have been drawn, the curves in `state`. */
  drawn(state: State): void {
    if (state.page.history.loss || state.page.failure || !isBusy(state))
      this.shown = state.settings;
  }

  /** The control was released: the next change is compared with this run. */
  releaseControl(): void {
    if (this.moving) this.store.update({}); // the axes fit again
    this.moving = false;
  }

  /** Train on the reader's own table from now on, with `settings` on top. Returns false if a
   * question is open or the lab's data are fixed. */
  useTable(userTable: DataSet, settings: Partial<Settings> = {}): boolean {
    const { state } = this.store;
    const fixed = state.settings.data !== "own" && this.rules.fixed.includes("data");
    if (fixed || isAsking(state)) return false;
    this.store.updateSoon({ userTable });
    return this.replace({
      ...this.store.state.settings,
      ...settings,
      data: "own",
      ...suitableFor(userTable.target),
    });
  }

  /** Back to the lecture's setting. */
  reset(): void {
    this.replace(defaults());
  }

  /** Back to the settings that this lab started with. */
  restart(): void {
    this.replace(this.rules.start);
  }

  setThreshold(threshold: number): void {
    this.store.update({ threshold });
  }

  /** Select a hidden node or a sample, numbered from 0. */
  choose(chosen: Partial<State["chosen"]>): void {
    const now = this.store.state.chosen;
    const next = { ...now, ...chosen };
    if (next.node !== now.node || next.sample !== now.sample) this.store.update({ chosen: next });
  }

  /** Train in steps: back to the first weights, on by a batch or an epoch (from the start if the
   * stepper is not in use), or to the end, which shows the finished run. */
  step(step: "start" | "batch" | "epoch" | "end"): void {
    const { settings, data, stepper } = this.store.state;
    if (isClosed(this.store.state)) return; // it would show the answer
    if (!stepper || stepper.done || step === "start" || step === "end") this.leaveStepper();
    if (step === "end") return;
    this.steps ??= new Stepper(settings, data);
    if (step === "batch") this.steps.step();
    if (step === "epoch") this.steps.stepEpoch();
    this.store.update({ stepper: this.steps.state() });
  }

  /** The stepper's state, drawn or not. */
  get stepperState(): StepperState | undefined {
    return this.store.state.stepper;
  }

  private leaveStepper(): void {
    if (!this.steps) return;
    this.steps.dispose();
    this.steps = undefined;
    this.store.update({ stepper: undefined });
  }

  /** Train the current settings from twenty seeds, and again after every change. */
  startSweep(): void {
    const { settings, data } = this.store.state;
    let sweep: Sweep = { settings, runs: [] };
    this.store.updateSoon({ sweep, sweepFailure: undefined });
    this.sweeps.train(settings, data, {
      runs: (runs) => {
        sweep = { settings, runs: [...sweep.runs, ...runs] };
        this.store.update({ sweep });
      },
      failed: (sweepFailure) => this.store.update({ sweepFailure }),
    });
  }

  stopSweep(): void {
    this.sweeps.cancel();
    this.store.update({ sweep: undefined, savedSweep: undefined, sweepFailure: undefined });
  }

  /** Save a sweep to compare the next one with it; undefined: remove the saved one. */
  saveSweep(savedSweep: Sweep | undefined): void {
    this.store.update({ savedSweep });
  }

  newSeed(): void {
    this.releaseControl();
    this.set("seed", Math.floor(Math.random() * 2 ** 32));
    this.releaseControl();
  }

  /** Whether a control is being moved. */
  get isMoving(): boolean {
    return this.moving;
  }

  versions(): Versions {
    return this.kernel?.versions ?? noVersions;
  }

  dispose(): void {
    clearTimeout(this.kerasTimer);
    this.page.dispose();
    this.sweeps.dispose();
    this.kernel?.dispose();
    this.steps?.dispose();
    this.store.dispose();
  }

  /** Take other settings at once, such as those of an earlier run; fixed ones stay. Returns false
   * if their table is missing. */
  replace(settings: Settings): boolean {
    const kept = this.rules.fixed.map((name) => [name, this.store.state.settings[name]]);
    const taken = this.open({ ...settings, ...Object.fromEntries(kept) });
    if (taken) this.rules.changed(this.store.state.settings, false);
    return taken;
  }

  /** Take all settings from the address or a question; `prediction`: what the reader expects of the
   * run. Returns false if their table is missing. */
  open(settings: Settings, prediction?: Prediction): boolean {
    this.releaseControl();
    this.lastStep.name = "";
    const missing = settings.data === "own" && !this.store.state.userTable;
    this.store.update({ problems: missing ? { data: this.noTable() } : {} });
    if (missing) return false;
    this.change(settings, prediction, 0);
    this.releaseControl();
    return true;
  }

  /** Take other settings without training them. */
  clear(settings: Settings): void {
    this.leaveStepper();
    this.page.cancel();
    this.kernel?.cancel();
    clearTimeout(this.kerasTimer);
    this.store.update({
      settings: this.takeData(settings),
      problems: {},
      page: { history: {} },
      keras: undefined,
    });
  }

  private noTable(): string {
    return translator(settingMessages, this.language)("no_table");
  }

  private continues(name: string, steps: boolean): boolean {
    const { lastStep } = this;
    this.lastStep = { name: steps ? name : "", time: performance.now() };
    return (
      this.moving ||
      (steps && lastStep.name === name && this.lastStep.time - lastStep.time < SAME_CHANGE_MS)
    );
  }

  private change(wanted: Settings, prediction?: Prediction, wait = KERAS_WAITS_MS): void {
    if (isAsking(this.store.state)) return;
    this.leaveStepper();
    const settings = this.takeData(wanted);
    if (!this.moving)
      this.store.updateSoon({ previous: shownRun(this.store.state) ?? this.store.state.previous });
    this.moving = true;
    this.store.updateSoon({ settings });
    this.startPage(prediction);
    this.startKeras(wait);
    if (this.store.state.sweep) this.startSweep();
    // A short run is over already: draw its curve in this event.
    if (this.store.state.page.run) this.store.flush();
  }

  /** Put the data of the settings into the state. Returns the settings, with loss and output
   * adapted if the kind of target has changed. */
  private takeData(settings: Settings): Settings {
    const { data: before, userTable } = this.store.state;
    const data = dataFor(settings, userTable);
    if (data === before) return settings;
    this.moving = true; // the run shown before cannot be compared with
    this.store.updateSoon({
      data,
      previous: undefined,
      savedSweep: undefined,
      chosen: { node: 0, sample: 0 },
    });
    const chosen =
      settings.loss !== this.store.state.settings.loss ||
      settings.output !== this.store.state.settings.output;
    return data.target === before.target || chosen
      ? settings
      : { ...settings, ...suitableFor(data.target) };
  }

  private startPage(prediction?: Prediction): void {
    this.store.updateSoon({ page: { history: {}, prediction } });
    if (isClosed(this.store.state)) return;
    const { settings, data } = this.store.state;
    this.page.train(settings, data, this.listener("page"));
  }

  private startKeras(wait: number): void {
    clearTimeout(this.kerasTimer);
    this.store.updateSoon({ keras: undefined });
    if (!this.kernel?.usable || isClosed(this.store.state)) return;
    this.kernel.cancel();
    this.store.updateSoon({ keras: { history: {}, prediction: this.store.state.page.prediction } });
    this.kerasTimer = window.setTimeout(
      () =>
        this.kernel!.train(
          this.store.state.settings,
          this.store.state.data,
          this.listener("keras"),
        ),
      wait,
    );
  }

  private kernelChanged(): void {
    const before = this.store.state.kernel;
    const { state, problem } = this.kernel!;
    this.store.update({ kernel: state, kernelProblem: problem });
    // Start Keras after a finished run, not during one.
    if (before === "absent" && this.store.state.page.run) this.startKeras(0);
  }

  private listener(which: "page" | "keras"): Listener {
    const put = (track: Partial<Track>) =>
      this.store.update({ [which]: { ...this.store.state[which], ...track } });
    const history = () => this.store.state[which]?.history ?? {};
    return {
      epochs: (logs: Logs[], weights) =>
        put({ history: logs.reduce(withEpoch, history()), weights }),
      done: (run) => {
        put({ history: run.history, run });
        this.store.update({ runs: this.store.state.runs + 1 });
        if (which === "page" && !this.store.state.keras) this.startKeras(KERAS_WAITS_MS);
      },
      failed: (failure) => put({ failure }),
      dropped: () => this.store.update({ [which]: undefined }),
    };
  }
}
