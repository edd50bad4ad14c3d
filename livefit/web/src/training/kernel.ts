/** Keras in a notebook's kernel as a trainer, over a widget's custom messages.
 *
 * Whether a kernel is alive is known by its answers alone: a pong to a ping, and an
 * acknowledgement of every training. On a static page nothing ever answers. */

import type { Settings } from "../settings";
import type { FromKernel, Listener } from "./messages";

/** The part of a widget model that the lab uses. */
export interface Transport {
  send(message: unknown): void;
  on(event: "msg:custom", handler: (message: unknown) => void): void;
  off(event: "msg:custom", handler: (message: unknown) => void): void;
}

export type KernelState = "absent" | "starting" | "ready" | "lost";

const ACK_MS = 3000; // a kernel answers at once, unless it is busy with a cell
const SILENCE_MS = 20000; // between two epochs; the first one may build a new model

export class KernelTrainer {
  state: KernelState = "absent";
  versions: Record<string, string> = {};
  private running?: { id: number; listener: Listener };
  private lastId = 0;
  private timer = 0;

  /** `changed` is called when `state` is another. */
  constructor(
    private readonly transport: Transport,
    private readonly language: string,
    private readonly changed: () => void,
  ) {
    transport.on("msg:custom", this.receive);
    this.send({ type: "ping" });
  }

  train(settings: Settings, listener: Listener): void {
    this.running = { id: ++this.lastId, listener };
    this.send({ type: "train", id: this.lastId, settings, language: this.language });
    this.expectAnswer(ACK_MS);
  }

  cancel(): void {
    if (!this.running) return;
    this.send({ type: "cancel", id: this.running.id });
    this.stop();
  }

  dispose(): void {
    this.cancel();
    this.transport.off("msg:custom", this.receive);
  }

  private send(message: object): void {
    try {
      this.transport.send(message);
    } catch {
      this.become("lost"); // some hosts throw once the kernel is gone
    }
  }

  private stop(): void {
    this.running = undefined;
    clearTimeout(this.timer);
  }

  /** Call the kernel lost unless something comes within `ms`. The run stays wanted: a
   * kernel that was only busy takes it up later. */
  private expectAnswer(ms: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.become("lost"), ms);
  }

  private become(state: KernelState): void {
    if (state === this.state) return;
    this.state = state;
    this.changed();
  }

  private readonly receive = (raw: unknown): void => {
    const message = raw as FromKernel;
    if (message.type === "pong") {
      this.versions = message.versions;
      if (this.state === "absent") this.become("starting");
    } else if (message.type === "ready") {
      this.become("ready");
    } else if (this.running && message.id === this.running.id) {
      this.receiveOfRun(message, this.running.listener);
    }
  };

  private receiveOfRun(message: FromKernel, listener: Listener): void {
    if (this.state === "lost") this.become("ready");
    this.expectAnswer(SILENCE_MS);
    if (message.type === "epoch") return listener.epochs([message.logs]);
    if (message.type === "ack") return;
    this.stop();
    if (message.type === "done") listener.done(message.run);
    if (message.type === "error") listener.failed(message.message);
  }
}
