/** What happens when a reader does something: settings change, both engines train. */

import type { Fan } from "../fan";
import { dataFor, type DataSet } from "../datasets";
import { withEpoch, type Logs } from "../run";
import { checkValue, defaults, message, SettingError, type Language, type Settings } from "../settings";
import { FanTrainer } from "../training/fan";
import { KernelTrainer, type Transport } from "../training/kernel";
import { PageTrainer } from "../training/page";
import type { Listener } from "../training/messages";
import { shownRun, type Store, type Track } from "./store";

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
      if (value === "own" && !this.store.state.own) throw new SettingError(message("no_table", this.language));
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

  /** Train on a table of the reader's own from now on, with some settings besides. */
  useTable(own: DataSet, settings: Partial<Settings> = {}): void {
    this.store.updateSoon({ own });
    this.replace({ ...this.store.state.settings, ...settings, data: "own", ...suitable(own) });
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

  /** Take other settings at once, such as those of an earlier run. */
  replace(settings: Settings): void {
    this.rest();
    const missing = settings.data === "own" && !this.store.state.own;
    this.store.update({ problems: missing ? { data: message("no_table", this.language) } : {} });
    if (missing) return;
    this.change(settings);
    this.rest();
  }

  private change(wanted: Settings): void {
    const settings = this.takeData(wanted);
    if (!this.moving) this.store.updateSoon({ previous: shownRun(this.store.state) ?? this.store.state.previous });
    this.moving = true;
    this.store.updateSoon({ settings });
    this.startPage();
    this.startKerasAtRest();
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
    this.store.updateSoon({ data, previous: undefined, keptFan: undefined });
    const chosen = settings.loss !== this.store.state.settings.loss || settings.output !== this.store.state.settings.output;
    return data.target === before.target || chosen ? settings : { ...settings, ...suitable(data) };
  }

  private startPage(): void {
    this.store.updateSoon({ page: { history: {} } });
    const { settings, data } = this.store.state;
    this.page.train(settings, data, this.listener("page"));
  }

  private startKerasAtRest(): void {
    clearTimeout(this.restTimer);
    this.store.updateSoon({ keras: undefined });
    if (!this.kernel?.usable) return;
    this.kernel.cancel();
    this.store.updateSoon({ keras: { history: {} } });
    this.restTimer = window.setTimeout(
      () => this.kernel!.train(this.store.state.settings, this.store.state.data, this.listener("keras")),
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
      epochs: (logs: Logs[], weights) => put({ history: logs.reduce(withEpoch, history()), weights }),
      done: (run) => {
        put({ history: run.history, run });
        this.store.update({ runs: this.store.state.runs + 1 });
      },
      failed: (failure) => put({ failure }),
      dropped: () => this.store.update({ [which]: undefined }),
    };
  }
}

/** The loss and the output that a target asks for. */
function suitable({ target }: DataSet): Pick<Settings, "loss" | "output"> {
  return target === "number" ? { loss: "mean_squared_error", output: "linear" } : { loss: "binary_crossentropy", output: "sigmoid" };
}
