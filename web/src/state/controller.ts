/** What happens when a reader does something: settings change, both engines train. */

import { type Logs, withEpoch } from "../core/run";
import {
  checkValue,
  defaults,
  type Language,
  message,
  SettingError,
  type Settings,
} from "../core/settings";
import { type DataSet, dataFor } from "../data/datasets";
import type { Prediction } from "../panels/question/model";
import { KernelTrainer, noVersions, type Transport } from "../training/kernel";
import type { Listener, Versions } from "../training/messages";
import { PageTrainer } from "../training/page";
import { SweepTrainer } from "../training/seed_sweep";
import { Stepper, type StepperState } from "../training/stepper";
import type { Sweep } from "../training/sweep_result";
import { isAsking, isClosed, type State, type Store, shownRun, type Track } from "./store";

const SAME_CHANGE_MS = 1000; // steps of one control within it are one change to undo
const KERAS_WAITS_MS = 200; // a control must have rested that long

/** Of the lab that is controlled. */
export interface Rules {
  /** The settings that "back to this lab's start" means. */
  start: Settings;
  /** Settings that no button may change either. */
  fixed: (keyof Settings)[];
  /** Told of the settings after each change; `continues`: it goes on with the one before. */
  changed(settings: Settings, continues: boolean): void;
}

export class Controller {
  private readonly page = new PageTrainer();
  private readonly kernel?: KernelTrainer;
  private readonly fans = new SweepTrainer();
  private walker?: Stepper;
  private restTimer = 0;
  private moving = false;
  private lastStep = { name: "", time: -Infinity };

  constructor(
    private readonly store: Store,
    readonly language: Language,
    private readonly rules: Rules,
    transport?: Transport,
  ) {
    if (transport) this.kernel = new KernelTrainer(transport, language, () => this.kernelChanged());
    this.startPage();
  }

  /** Take a value from a control; one that cannot be used only leaves a message. `steps`:
   * it comes from a slider or an arrow key, where many make one change. */
  set(name: keyof Settings, raw: unknown, steps = false): void {
    const { settings, problems } = this.store.state;
    try {
      const value = checkValue(name, raw, this.language);
      if (value === "own" && !this.store.state.own)
        throw new SettingError(message("no_table", this.language));
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

  /** The hand has left the control: the next change is compared with this run. */
  rest(): void {
    this.moving = false;
  }

  /** Train on a table of the reader's own from now on, with some settings besides; not while
   * a question is open or where the lab's data are fixed. Tell whether that was possible. */
  useTable(own: DataSet, settings: Partial<Settings> = {}): boolean {
    const { state } = this.store;
    const fixed = state.settings.data !== "own" && this.rules.fixed.includes("data");
    if (fixed || isAsking(state)) return false;
    this.store.updateSoon({ own });
    return this.replace({
      ...this.store.state.settings,
      ...settings,
      data: "own",
      ...suitable(own),
    });
  }

  /** Back to the lecture's setting. */
  reset(): void {
    this.replace(defaults());
  }

  /** Back to the setting that this lab began with. */
  restart(): void {
    this.replace(this.rules.start);
  }

  setThreshold(threshold: number): void {
    this.store.update({ threshold });
  }

  /** Look into another hidden node or sample, numbered from 0. */
  choose(chosen: Partial<State["chosen"]>): void {
    const now = this.store.state.chosen;
    const next = { ...now, ...chosen };
    if (next.node !== now.node || next.sample !== now.sample) this.store.update({ chosen: next });
  }

  /** Take the training in steps: back to the first weights, on by a batch or an epoch (from
   * the start where no walk is under way), or to the end, where the finished run stands. */
  walk(step: "start" | "batch" | "epoch" | "end"): void {
    const { settings, data, walk } = this.store.state;
    if (isClosed(this.store.state)) return; // it would show what is asked
    if (!walk || walk.done || step === "start" || step === "end") this.endWalk();
    if (step === "end") return;
    this.walker ??= new Stepper(settings, data);
    if (step === "batch") this.walker.step();
    if (step === "epoch") this.walker.stepEpoch();
    this.store.update({ walk: this.walker.state() });
  }

  /** Where the walk stands now, drawn or not. */
  get walking(): StepperState | undefined {
    return this.store.state.walk;
  }

  private endWalk(): void {
    if (!this.walker) return;
    this.walker.dispose();
    this.walker = undefined;
    this.store.update({ walk: undefined });
  }

  /** Twenty starts of the setting in hand, from now on with every change of it. */
  startFan(): void {
    const { settings, data } = this.store.state;
    let fan: Sweep = { settings, starts: [] };
    this.store.updateSoon({ fan, fanFailure: undefined });
    this.fans.train(settings, data, {
      starts: (starts) => {
        fan = { settings, starts: [...fan.starts, ...starts] };
        this.store.update({ fan });
      },
      failed: (fanFailure) => this.store.update({ fanFailure }),
    });
  }

  stopFan(): void {
    this.fans.cancel();
    this.store.update({ fan: undefined, keptFan: undefined, fanFailure: undefined });
  }

  /** Put the fan aside, to compare the next one with it; or put none aside. */
  keepFan(keptFan: Sweep | undefined): void {
    this.store.update({ keptFan });
  }

  newSeed(): void {
    this.rest();
    this.set("seed", Math.floor(Math.random() * 2 ** 32));
    this.rest();
  }

  /** Whether no control is being moved. */
  get resting(): boolean {
    return !this.moving;
  }

  versions(): Versions {
    return this.kernel?.versions ?? noVersions;
  }

  dispose(): void {
    clearTimeout(this.restTimer);
    this.page.dispose();
    this.fans.dispose();
    this.kernel?.dispose();
    this.walker?.dispose();
    this.store.dispose();
  }

  /** Take other settings at once, such as those of an earlier run; fixed ones stay. Tell
   * whether it was possible: their table may be missing. */
  replace(settings: Settings): boolean {
    const kept = this.rules.fixed.map((name) => [name, this.store.state.settings[name]]);
    const taken = this.open({ ...settings, ...Object.fromEntries(kept) });
    if (taken) this.rules.changed(this.store.state.settings, false);
    return taken;
  }

  /** Take over all settings, as the address or a question says them; `prediction` is what
   * the reader expects of them. Tell whether their table is there. */
  open(settings: Settings, prediction?: Prediction): boolean {
    this.rest();
    this.lastStep.name = "";
    const missing = settings.data === "own" && !this.store.state.own;
    this.store.update({ problems: missing ? { data: message("no_table", this.language) } : {} });
    if (missing) return false;
    this.change(settings, prediction, 0);
    this.rest();
    return true;
  }

  /** Take other settings without training them. */
  clear(settings: Settings): void {
    this.endWalk();
    this.page.cancel();
    this.kernel?.cancel();
    clearTimeout(this.restTimer);
    this.store.update({
      settings: this.takeData(settings),
      problems: {},
      page: { history: {} },
      keras: undefined,
    });
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
    this.endWalk();
    const settings = this.takeData(wanted);
    if (!this.moving)
      this.store.updateSoon({ previous: shownRun(this.store.state) ?? this.store.state.previous });
    this.moving = true;
    this.store.updateSoon({ settings });
    this.startPage(prediction);
    this.startKeras(wait);
    if (this.store.state.fan) this.startFan();
    // A short run is over already: its curve belongs to the very event that asked for it.
    if (this.store.state.page.run) this.store.flush();
  }

  /** Put the data of the settings into the state; return the settings, made suitable where
   * the data ask for something else than those before. */
  private takeData(settings: Settings): Settings {
    const { data: before, own } = this.store.state;
    const data = dataFor(settings, own);
    if (data === before) return settings;
    this.moving = true; // what was on the screen is no run to compare with
    this.store.updateSoon({
      data,
      previous: undefined,
      keptFan: undefined,
      chosen: { node: 0, sample: 0 },
    });
    const chosen =
      settings.loss !== this.store.state.settings.loss ||
      settings.output !== this.store.state.settings.output;
    return data.target === before.target || chosen ? settings : { ...settings, ...suitable(data) };
  }

  private startPage(prediction?: Prediction): void {
    this.store.updateSoon({ page: { history: {}, prediction } });
    if (isClosed(this.store.state)) return;
    const { settings, data } = this.store.state;
    this.page.train(settings, data, this.listener("page"));
  }

  private startKeras(wait: number): void {
    clearTimeout(this.restTimer);
    this.store.updateSoon({ keras: undefined });
    if (!this.kernel?.usable || isClosed(this.store.state)) return;
    this.kernel.cancel();
    this.store.updateSoon({ keras: { history: {}, prediction: this.store.state.page.prediction } });
    this.restTimer = window.setTimeout(
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
    // The kernel that has come draws over a finished run, not into one that goes on.
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

/** The loss and the output that a target asks for. */
function suitable({ target }: DataSet): Pick<Settings, "loss" | "output"> {
  return target === "number"
    ? { loss: "mean_squared_error", output: "linear" }
    : { loss: "binary_crossentropy", output: "sigmoid" };
}
