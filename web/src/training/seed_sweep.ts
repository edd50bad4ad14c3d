/** Trains one setting from many starts, on a line of its own: the run in hand, which the
 * reader waits for, is not held up by it. */

import type { Data } from "../core/data";
import type { Settings } from "../core/settings";
import type { FromWorker } from "./messages";
import { type Start, seedsFrom } from "./sweep_result";
import { Line } from "./worker_queue";

export interface FanListener {
  starts(starts: Start[]): void;
  failed(message: string): void;
}

export class SweepTrainer {
  private line?: Line; // made when it is first wanted
  private running?: { id: number; settings: Settings; data: Data; listener: FanListener };
  private lastId = 0;

  /** Train; a sweep in progress is dropped within one epoch and not reported any more. */
  train(settings: Settings, data: Data, listener: FanListener): void {
    this.line ??= new Line(
      (message) => this.receive(message),
      () => this.again(),
    );
    this.running = { id: ++this.lastId, settings, data, listener };
    this.line.use(data);
    this.line.send({ type: "sweep", id: this.lastId, settings, seeds: seedsFrom(settings.seed) });
  }

  cancel(): void {
    this.running = undefined;
    this.line?.send({ type: "cancel" });
  }

  dispose(): void {
    this.running = undefined;
    this.line?.close();
  }

  private again(): void {
    const sweep = this.running;
    if (sweep) this.train(sweep.settings, sweep.data, sweep.listener);
  }

  private receive(message: FromWorker): void {
    if (message.id !== this.running?.id) return;
    if (message.type === "starts") this.running.listener.starts(message.starts);
    if (message.type === "error") this.running.listener.failed(message.message);
  }
}
