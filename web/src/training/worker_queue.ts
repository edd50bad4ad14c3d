/** Sends messages to a training loop of its own, in a worker, or on the page where workers
 * are forbidden. The first message starts it. */

import type { Data } from "../core/data";
import { TrainingLoop } from "./loop";
import type { FromWorker, ToWorker } from "./messages";

/** The whole bundle: called once on the page, and once in each worker (see build.mjs). */
declare function livefitBundle(): { work(): void };

export class WorkerQueue {
  private post?: (message: ToWorker) => void; // undefined until the first message
  private data?: Data; // that the loop has
  private worker?: Worker;

  /** `restarted`: the worker failed to load; messages sent so far are lost. */
  constructor(
    private readonly receive: (message: FromWorker) => void,
    private readonly restarted: () => void,
  ) {}

  /** Train on these samples from now on. */
  use(data: Data): void {
    if (data === this.data) return;
    this.data = data;
    const { X, y, rows, inputs, target } = data;
    this.send({ type: "data", data: { X, y, rows, inputs, target } });
  }

  send(message: ToWorker): void {
    this.post ??= this.startWorker() ?? this.startInline();
    this.post(message);
  }

  close(): void {
    this.post?.({ type: "cancel" });
    this.worker?.terminate();
  }

  private startWorker(): ((message: ToWorker) => void) | undefined {
    try {
      const source = `(${livefitBundle})().work()`; // works from any host or file
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

  /** Continue without a worker. */
  private fallBack(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.post = this.startInline();
    this.data = undefined;
    this.restarted();
  }
}
