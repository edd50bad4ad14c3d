/** The page engine as a trainer: in a worker, or on the page where workers are forbidden.
 *
 * A training of a few milliseconds is run on the page at once, so that its curve stands in
 * the same frame as the control that was moved: a worker's answer would wait for the next. */

import source from "worker:source";
import type { Data } from "../data";
import { Training } from "../engine/training";
import type { Run } from "../run";
import type { Settings } from "../settings";
import { TrainingLoop } from "./loop";
import type { FromWorker, Listener, ToWorker } from "./messages";

const AT_ONCE_MS = 6; // a third of a frame: the rest is for drawing

export class PageTrainer {
  private post: (message: ToWorker) => void;
  private worker?: Worker;
  private running?: { id: number; settings: Settings; listener: Listener };
  private lastId = 0;

  constructor(private readonly data: Data) {
    this.post = this.startWorker() ?? this.startInline();
    this.post({ type: "data", data });
  }

  /** Train; a run still in hand is dropped and never heard of again. */
  train(settings: Settings, listener: Listener): void {
    const run = trainAtOnce(settings, this.data);
    if (run) {
      this.cancel();
      return listener.done(run);
    }
    this.trainInWorker(settings, listener);
  }

  private trainInWorker(settings: Settings, listener: Listener): void {
    this.running = { id: ++this.lastId, settings, listener };
    this.post({ type: "train", id: this.lastId, settings });
  }

  dispose(): void {
    this.cancel();
    this.worker?.terminate();
  }

  private cancel(): void {
    if (!this.running) return;
    this.running = undefined;
    this.post({ type: "cancel" });
  }

  private startWorker(): ((message: ToWorker) => void) | undefined {
    try {
      const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
      const worker = new Worker(url);
      worker.onmessage = (event: MessageEvent<FromWorker>) => {
        URL.revokeObjectURL(url);
        this.receive(event.data);
      };
      worker.onerror = () => this.fallBack();
      this.worker = worker;
      return (message) => worker.postMessage(message);
    } catch {
      return undefined;
    }
  }

  private startInline(): (message: ToWorker) => void {
    const loop = new TrainingLoop((message) => this.receive(message));
    return (message) => loop.receive(message);
  }

  /** The worker could not be loaded: go on without it, with the run it was given. */
  private fallBack(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.post = this.startInline();
    this.post({ type: "data", data: this.data });
    if (this.running) this.trainInWorker(this.running.settings, this.running.listener);
  }

  private receive(message: FromWorker): void {
    if (message.id !== this.running?.id) return;
    const { listener } = this.running;
    if (message.type === "epochs") return listener.epochs(message.logs);
    this.running = undefined;
    if (message.type === "done") listener.done(message.run);
    else listener.failed(message.message);
  }
}

/** The whole run, or nothing if the epochs so far say that it would take too long. */
function trainAtOnce(settings: Settings, data: Data): Run | undefined {
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
