/** The page engine as a trainer: in a worker, or on the page where workers are forbidden.
 *
 * A training of a few milliseconds runs on the page at once, so that its curve is drawn in
 * the same frame as the moved control: a worker's answer would be drawn in the next. */

import type { Data } from "../core/data";
import type { Run } from "../core/run";
import type { Settings } from "../core/settings";
import { Training } from "../engine/training";
import type { FromWorker, Listener } from "./messages";
import { WorkerQueue } from "./worker_queue";

const AT_ONCE_MS = 4; // a quarter of a frame: the rest is for drawing
const FIRST_MS = 200; // of the first training: a worker would take longer to start
const AT_ONCE_ROWS = 5000;
const SLOW_MS = 1000; // for which a training that took too long is not tried again on the page

export class PageTrainer {
  private readonly queue = new WorkerQueue(
    (message) => this.receive(message),
    () => this.restart(),
  );
  private running?: { id: number; settings: Settings; data: Data; listener: Listener };
  private lastId = 0;
  private slowUntil = 0;
  private allowedMs = FIRST_MS;

  /** Train; a run that is still going is cancelled, without further messages. */
  train(settings: Settings, data: Data, listener: Listener): void {
    if (performance.now() >= this.slowUntil) {
      const run = trainAtOnce(settings, data, this.allowedMs);
      this.allowedMs = AT_ONCE_MS;
      if (run) {
        this.cancel();
        return listener.done(run);
      }
      this.slowUntil = performance.now() + SLOW_MS;
    }
    this.trainInWorker(settings, data, listener);
  }

  private trainInWorker(settings: Settings, data: Data, listener: Listener): void {
    this.running = { id: ++this.lastId, settings, data, listener };
    this.queue.use(data);
    this.queue.send({ type: "train", id: this.lastId, settings });
  }

  /** The worker failed to start: train its run without it. */
  private restart(): void {
    const run = this.running;
    if (run) this.trainInWorker(run.settings, run.data, run.listener);
  }

  dispose(): void {
    this.running = undefined;
    this.queue.close();
  }

  /** Cancel the current run. */
  cancel(): void {
    if (!this.running) return;
    this.running = undefined;
    this.queue.send({ type: "cancel" });
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

/** The whole run, or undefined if it would take longer than allowed, by the epochs so far. */
function trainAtOnce(settings: Settings, data: Data, allowedMs: number): Run | undefined {
  if (data.rows > AT_ONCE_ROWS) return undefined; // the setup alone would take too long
  const training = new Training(settings, data);
  const started = performance.now();
  try {
    while (!training.done) {
      training.runEpoch();
      const expected = ((performance.now() - started) / training.epoch) * settings.epochs;
      if (expected > allowedMs) return undefined;
    }
    return training.run();
  } finally {
    training.dispose();
  }
}
