/** Shows the scenes: changes of scene and step, and the runs of the lab. */

import type { Run } from "../core/run";
import type { Language, Settings } from "../core/settings";
import type { EmbeddedLab } from "../lab/embed";
import type { Transport } from "../training/kernel";
import { Drawing } from "./drawing";
import { embed, makeSettings } from "./lab";
import type { SceneFile } from "./scenes";
import { elapsed, handsOf, type StageState, type Step, sceneOf, steps } from "./state";

const MAX_HANDS = 999;
const VOTE_MS = 30_000;

export class ScenePlayer {
  private readonly listeners: (() => void)[] = [];

  readonly lab: EmbeddedLab;
  /** Called in every frame in which a run is drawn. */
  onFrame = () => {};
  private readonly drawing = new Drawing(
    () => this.onFrame(),
    () => this.update({}),
  );
  private waitingForPrevious = false; // the scene is run after the run to compare with

  constructor(
    private current: StageState,
    language: Language,
    transport?: Transport,
  ) {
    this.lab = embed.open(language, () => this.onControlMoved(), transport);
    this.load();
    this.lab.store.subscribe(() => {
      const { page } = this.lab.store.state;
      if (this.waitingForPrevious) this.play();
      else if (page.run) this.drawing.start();
      else if (page.failure) this.drawing.finish();
    });
  }

  get state(): StageState {
    return this.current;
  }

  /** How much of the run is drawn, from 0 to 1; undefined: all there is. */
  get drawn(): number | undefined {
    return this.drawing.share;
  }

  /** Whether a run of the page engine is awaited. */
  get busy(): boolean {
    const { page, stepper } = this.lab.store.state;
    const wanted = this.state.step !== "asked" || sceneOf(this.state).before !== undefined;
    return this.waitingForPrevious || (wanted && !stepper && !page.run && !page.failure);
  }

  /** `listener` is called after each change of the screen's own state. */
  listen(listener: () => void): void {
    this.listeners.push(listener);
  }

  update(change: Partial<StageState>): void {
    this.current = { ...this.current, ...change };
    this.listeners.forEach((listener) => listener());
  }

  /** Show a scene (numbered from 0) at one of its steps, if there is such a scene. */
  go(index: number, step: Step = "asked"): void {
    if (!this.state.file.scenes[index]) return;
    this.update({ index, step, blank: false, typed: "", voteEnd: undefined });
    this.load();
  }

  nextScene(by: 1 | -1): void {
    this.update({ blank: false });
    this.go(this.state.index + by);
  }

  /** The next step of the scene; after the last one the next scene. */
  forward(): void {
    this.update({ blank: false });
    if (this.state.step === "concluded") this.go(this.state.index + 1);
    else this.reveal();
  }

  back(): void {
    const at = steps.indexOf(this.state.step);
    this.update({ blank: false });
    if (at === 0) this.go(this.state.index - 1, "concluded");
    else this.setStep(steps[at - 1]);
  }

  /** Run, then show answer and conclusion. What is being drawn or trained in steps is finished
   * first. */
  reveal(): void {
    const { stepper } = this.lab.store.state;
    if (this.drawing.finish()) return;
    if (stepper) this.lab.controller.step("end");
    if ((!stepper || stepper.done) && this.state.step !== "concluded")
      this.setStep(steps[steps.indexOf(this.state.step) + 1]);
  }

  epoch(): void {
    if (this.state.step === "asked") this.setStep("run");
    this.drawing.finish();
    this.lab.controller.step("epoch");
  }

  /** Start the scene again; the counted hands stay. */
  reset(): void {
    this.go(this.state.index);
  }

  /** Keep the shown run in the chart under the next ones; again: remove it. */
  pin(): void {
    const run = embed.shownRun(this.lab.store.state);
    const pinned = this.state.pinned && isSame(this.state.pinned, run) ? undefined : run;
    this.update({ pinned });
  }

  setHands(choice: number, count: number): void {
    const { hands } = this.state;
    const counts = handsOf(this.state);
    counts[choice] = Math.min(MAX_HANDS, Math.max(0, Math.floor(count) || 0));
    this.update({ hands: { ...hands, [sceneOf(this.state).id]: counts } });
  }

  clearHands(): void {
    this.update({ hands: { ...this.state.hands, [sceneOf(this.state).id]: [] } });
  }

  /** A student's own answer. */
  choose(choice: number): void {
    this.update({ chosen: { ...this.state.chosen, [sceneOf(this.state).id]: choice } });
  }

  /** Time the vote; again: stop. */
  toggleVote(): void {
    const { step, voteEnd } = this.state;
    const starts = step === "asked" && voteEnd === undefined;
    this.update({ voteEnd: starts ? Date.now() + VOTE_MS : undefined });
  }

  toggleTimer(): void {
    const { timer } = this.state;
    if (timer?.since !== undefined) this.update({ timer: { passed: elapsed(timer) } });
    else this.update({ timer: { passed: timer?.passed ?? 0, since: Date.now() } });
  }

  clearTimer(): void {
    this.update({ timer: undefined });
  }

  /** Show another file, from the scene `index` on. */
  use(file: SceneFile, own: boolean, index = 0): void {
    this.update({
      file,
      own,
      index: Math.min(index, file.scenes.length - 1),
      step: "asked",
      typed: "",
    });
    this.load();
  }

  /** A control was moved, which is a run: the question is over. */
  private onControlMoved(): void {
    this.drawing.finish();
    if (this.state.step === "asked") this.update({ step: "run", voteEnd: undefined });
  }

  private setStep(step: Step): void {
    const asked = this.state.step === "asked";
    this.update({ step, voteEnd: undefined });
    if (step === "asked") this.load();
    else if (asked) {
      this.drawing.expect();
      this.play();
    }
  }

  /** Let the lab show the scene at its step, without anything of what was shown before. */
  private load(): void {
    const { controller, store } = this.lab;
    const { before, settings } = sceneOf(this.state);
    this.waitingForPrevious = false;
    this.drawing.stop();
    controller.stopSweep();
    controller.clear(complete(settings));
    store.update({ previous: undefined, threshold: 0.5, chosen: { node: 0, sample: 0 } });
    if (before) controller.open(complete(before));
    if (this.state.step !== "asked") this.play();
  }

  /** Run the scene once the run to compare with is finished. */
  private play(): void {
    const { controller, store } = this.lab;
    const { before, settings, show } = sceneOf(this.state);
    const { run, failure } = store.state.page;
    this.waitingForPrevious = before !== undefined && !run && !failure;
    if (this.waitingForPrevious) return;
    controller.open(complete(settings));
    if (show.includes("luck")) controller.startSweep();
  }
}

/** Complete settings; a file's were checked when it was read. */
function complete(settings: Partial<Settings>): Settings {
  return makeSettings(settings, "ko");
}

function isSame(a: Run, b: Run | undefined): boolean {
  return (
    b !== undefined &&
    a.engine === b.engine &&
    JSON.stringify([a.settings, a.history]) === JSON.stringify([b.settings, b.history])
  );
}
