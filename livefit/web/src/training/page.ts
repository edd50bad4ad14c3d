/** The page engine as a trainer: in a worker, or on the page where workers are forbidden. */

import source from "worker:source";
import type { Data } from "../data";
import type { Settings } from "../settings";
import { TrainingLoop } from "./loop";
import type { FromWorker, Listener, ToWorker } from "./messages";

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
    this.running = { id: ++this.lastId, settings, listener };
    this.post({ type: "train", id: this.lastId, settings });
  }

  dispose(): void {
    this.running = undefined;
    this.post({ type: "cancel" });
    this.worker?.terminate();
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
    if (this.running) this.train(this.running.settings, this.running.listener);
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
