/** What happens when a reader does something: settings change, both engines train. */

import type { Fan } from "../fan";
import { withEpoch, type Logs } from "../run";
import type { Prediction } from "../question";
import { checkValue, defaults, SettingError, type Language, type Settings } from "../settings";
import { FanTrainer } from "../training/fan";
import { KernelTrainer, type Transport } from "../training/kernel";
import { PageTrainer } from "../training/page";
import type { Listener } from "../training/messages";
import { isAsking, isClosed, shownRun, type Store, type Track } from "./store";

const KERAS_WAITS_MS = 200; // a control must have rested that long

export class Controller {
  private readonly page = new PageTrainer();
  private readonly kernel?: KernelTrainer;
  private readonly fans = new FanTrainer();
  private restTimer = 0;
  private moving = false;
  private readonly start: Settings;

  constructor(
    private readonly store: Store,
    readonly language: Language,
    transport?: Transport,
  ) {
    this.start = store.state.settings;
    if (transport) this.kernel = new KernelTrainer(transport, language, () => this.kernelChanged());
    this.startPage();
  }

  /** Take a value from a control; one that cannot be used only leaves a message. */
  set(name: keyof Settings, raw: unknown): void {
    const { settings, problems } = this.store.state;
    try {
      const value = checkValue(name, raw, this.language);
      this.store.updateSoon({ problems: { ...problems, [name]: undefined } });
      if (value !== settings[name]) this.change({ ...settings, [name]: value });
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      this.store.update({ problems: { ...problems, [name]: error.message } });
    }
  }

  /** The hand has left the control: the next change is compared with this run. */
  rest(): void {
    this.moving = false;
  }

  /** Back to the lecture's setting. */
  reset(): void {
    this.replace(defaults());
  }

  /** Back to the setting that this lab began with. */
  restart(): void {
    this.replace(this.start);
  }

  setThreshold(threshold: number): void {
    this.store.update({ threshold });
  }

  /** Twenty starts of the setting in hand, from now on with every change of it. */
  startFan(): void {
    const { settings, data } = this.store.state;
    let fan: Fan = { settings, starts: [] };
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
  keepFan(keptFan: Fan | undefined): void {
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

  versions(): Record<string, string> {
    return this.kernel?.versions ?? {};
  }

  dispose(): void {
    clearTimeout(this.restTimer);
    this.page.dispose();
    this.fans.dispose();
    this.kernel?.dispose();
    this.store.dispose();
  }

  /** Take other settings at once, such as those of an earlier run; `prediction` is what the
   * reader expects of them. */
  replace(settings: Settings, prediction?: Prediction): void {
    this.rest();
    this.store.update({ problems: {} });
    this.change(settings, prediction);
    this.rest();
  }

  /** Take other settings without training them. */
  clear(settings: Settings): void {
    this.page.cancel();
    this.kernel?.cancel();
    clearTimeout(this.restTimer);
    this.store.update({ settings, problems: {}, page: { history: {} }, keras: undefined });
  }

  private change(settings: Settings, prediction?: Prediction): void {
    if (isAsking(this.store.state)) return;
    if (!this.moving) this.store.updateSoon({ previous: shownRun(this.store.state) ?? this.store.state.previous });
    this.moving = true;
    this.store.updateSoon({ settings });
    this.startPage(prediction);
    this.startKerasAtRest();
    if (this.store.state.fan) this.startFan();
    // A short run is over already: its curve belongs to the very event that asked for it.
    if (this.store.state.page.run) this.store.flush();
  }

  private startPage(prediction?: Prediction): void {
    this.store.updateSoon({ page: { history: {}, prediction } });
    if (isClosed(this.store.state)) return;
    const { settings, data } = this.store.state;
    this.page.train(settings, data, this.listener("page"));
  }

  private startKerasAtRest(): void {
    clearTimeout(this.restTimer);
    this.store.updateSoon({ keras: undefined });
    if (!this.kernel?.usable || isClosed(this.store.state)) return;
    this.kernel.cancel();
    this.store.updateSoon({ keras: { history: {}, prediction: this.store.state.page.prediction } });
    this.restTimer = window.setTimeout(
      () => this.kernel!.train(this.store.state.settings, this.listener("keras")),
      KERAS_WAITS_MS,
    );
  }

  private kernelChanged(): void {
    const before = this.store.state.kernel;
    const { state, problem } = this.kernel!;
    this.store.update({ kernel: state, kernelProblem: problem });
    if (before === "absent") this.startKerasAtRest();
  }

  private listener(which: "page" | "keras"): Listener {
    const put = (track: Partial<Track>) =>
      this.store.update({ [which]: { ...this.store.state[which], ...track } });
    const history = () => this.store.state[which]?.history ?? {};
    return {
      epochs: (logs: Logs[]) => put({ history: logs.reduce(withEpoch, history()) }),
      done: (run) => {
        put({ history: run.history, run });
        this.store.update({ runs: this.store.state.runs + 1 });
      },
      failed: (failure) => put({ failure }),
      dropped: () => this.store.update({ [which]: undefined }),
    };
  }
}
