/** Trains one setting with many seeds, on a worker queue of its own: it does not delay the
 * run that the reader waits for. */

import type { Data } from "../core/data";
import type { Settings } from "../core/settings";
import type { FromWorker } from "./messages";
import { type SeedRun, seedsFrom } from "./sweep_result";
import { WorkerQueue } from "./worker_queue";

interface SweepListener {
  runs(runs: SeedRun[]): void;
  failed(message: string): void;
}

export class SweepTrainer {
  private readonly queue = new WorkerQueue(
    (message) => this.receive(message),
    () => this.restart(),
  );
  private running?: { id: number; settings: Settings; data: Data; listener: SweepListener };
  private lastId = 0;

  /** Train; a sweep that is still running ends within one epoch, without further messages. */
  train(settings: Settings, data: Data, listener: SweepListener): void {
    this.running = { id: ++this.lastId, settings, data, listener };
    this.queue.use(data);
    this.queue.send({ type: "sweep", id: this.lastId, settings, seeds: seedsFrom(settings.seed) });
  }

  cancel(): void {
    if (!this.running) return;
    this.running = undefined;
    this.queue.send({ type: "cancel" });
  }

  dispose(): void {
    this.running = undefined;
    this.queue.close();
  }

  /** The worker failed to start: train without one. */
  private restart(): void {
    const sweep = this.running;
    if (sweep) this.train(sweep.settings, sweep.data, sweep.listener);
  }

  private receive(message: FromWorker): void {
    if (message.id !== this.running?.id) return;
    if (message.type === "starts") this.running.listener.runs(message.starts);
    if (message.type === "error") this.running.listener.failed(message.message);
  }
}
