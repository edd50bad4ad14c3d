/** The page engine as a trainer: in a worker, or on the page where workers are forbidden.
 *
 * A training of a few milliseconds is run on the page at once, so that its curve stands in
 * the same frame as the control that was moved: a worker's answer would wait for the next. */

import type { Data } from "../core/data";
import type { Run } from "../core/run";
import type { Settings } from "../core/settings";
import { Training } from "../engine/training";
import type { FromWorker, Listener } from "./messages";
import { Line } from "./worker_queue";

const AT_ONCE_MS = 6; // a third of a frame: the rest is for drawing
const AT_ONCE_ROWS = 5000;

export class PageTrainer {
  private readonly line: Line;
  private running?: { id: number; settings: Settings; data: Data; listener: Listener };
  private lastId = 0;

  constructor() {
    this.line = new Line(
      (message) => this.receive(message),
      () => this.again(),
    );
  }

  /** Train; a run still in hand is dropped and never heard of again. */
  train(settings: Settings, data: Data, listener: Listener): void {
    const run = trainAtOnce(settings, data);
    if (run) {
      this.cancel();
      return listener.done(run);
    }
    this.trainInWorker(settings, data, listener);
  }

  private trainInWorker(settings: Settings, data: Data, listener: Listener): void {
    this.running = { id: ++this.lastId, settings, data, listener };
    this.line.use(data);
    this.line.send({ type: "train", id: this.lastId, settings });
  }

  /** The worker is gone: go on without it, with the run it was given. */
  private again(): void {
    const run = this.running;
    if (run) this.trainInWorker(run.settings, run.data, run.listener);
  }

  dispose(): void {
    this.running = undefined;
    this.line.close();
  }

  /** Drop the run in hand. */
  cancel(): void {
    if (!this.running) return;
    this.running = undefined;
    this.line.send({ type: "cancel" });
  }

  private receive(message: FromWorker): void {
    if (message.id !== this.running?.id) return;
    const { listener } = this.running;
    if (message.type === "epochs") return listener.epochs(message.logs, message.weights);
    this.running = undefined;
    if (message.type === "done") listener.done(message.run);
    if (message.type === "error") listener.failed(message.message);
  }
}

/** The whole run, or nothing if the epochs so far say that it would take too long. */
function trainAtOnce(settings: Settings, data: Data): Run | undefined {
  if (data.rows > AT_ONCE_ROWS) return undefined; // to begin alone would take too long
  const training = new Training(settings, data);
  const began = performance.now();
  try {
    while (!training.done) {
      training.runEpoch();
      const expected = ((performance.now() - began) / training.epoch) * settings.epochs;
      if (expected > AT_ONCE_MS) return undefined;
    }
    return training.run();
  } finally {
    training.dispose();
  }
}
