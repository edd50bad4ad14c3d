/** Trains with Keras in a notebook's kernel, over a widget's custom messages.
 *
 * Only its answers show that a kernel is running: a pong to a ping, and an acknowledgement of
 * every training. On a static page nothing answers. */

import type { History, Logs, Run } from "../core/run";
import type { Settings } from "../core/settings";
import type { DataSet } from "../data/datasets";
import { plainTable } from "../data/user_table";
import type { FromKernel, Listener, Versions } from "./messages";

/** The part of a widget model that the lab uses. */
export interface Transport {
  send(message: unknown): void;
  on(event: "msg:custom", handler: (message: unknown) => void): void;
  off(event: "msg:custom", handler: (message: unknown) => void): void;
}

export const noVersions: Versions = { keras: "", tensorflow: "" }; // not known yet

/** absent: nothing has answered; starting: TensorFlow is loading; failed: it cannot be
 * loaded; lost: the kernel stopped answering. */
export type KernelState = "absent" | "starting" | "ready" | "failed" | "lost";

const PING_EVERY_MS = 1500; // while a run is going
const SILENCE_MS = 5000; // a kernel answers at once, unless it is busy with a cell
const PING_LOST_EVERY_MS = 15000; // a busy kernel has to answer all of them later
const PART = 500_000; // characters; some hosts end the connection at a message of 1 MB

export class KernelTrainer {
  state: KernelState = "absent";
  versions = noVersions;
  /** Why TensorFlow cannot be loaded, in the reader's language. */
  problem = "";
  private warm = false;
  private running?: { id: number; listener: Listener };
  // Two views of one widget share a connection to the kernel: their ids must differ.
  private lastId = Math.floor(Math.random() * 2 ** 31);
  private table: { data?: DataSet; id: number | "given" }; // that the kernel has, or is sent
  private unsent: { type: "table"; text: string }[] = []; // its parts, and what waits for them
  private waiting?: object;
  private lastMessageAt = 0;
  private lastPingAt = 0;
  private pingTimer = 0;

  /** `changed` is called when `state` has changed; `given`: the user table that came with the lab,
   * which the kernel has. */
  constructor(
    private readonly transport: Transport,
    private readonly language: string,
    private readonly changed: () => void,
    private readonly given?: DataSet,
  ) {
    this.table = { data: given, id: "given" };
    transport.on("msg:custom", this.receive);
    this.send({ type: "ping" });
  }

  /** Whether a training can be started. */
  get usable(): boolean {
    return this.state !== "absent" && this.state !== "failed";
  }

  train(settings: Settings, data: DataSet, listener: Listener): void {
    this.running = { id: ++this.lastId, listener };
    if (data.kind === "own" && data !== this.table.data) this.startTable(data);
    const table = data.kind === "own" ? this.table.id : undefined;
    const message = { type: "train", id: this.lastId, settings, language: this.language, table };
    if (this.unsent.length > 0 && table) this.waiting = message;
    else this.send(message);
    this.listen();
  }

  /** Send a table in parts, the next when the kernel has taken the last. */
  private startTable(data: DataSet): void {
    this.table = data === this.given ? { data, id: "given" } : { data, id: this.lastId };
    this.unsent = [];
    if (data === this.given) return;
    const text = JSON.stringify(plainTable(data));
    const parts = Math.ceil(text.length / PART);
    this.unsent = Array.from({ length: parts }, (_, part) => ({
      type: "table",
      id: this.table.id,
      part,
      parts,
      text: text.slice(part * PART, (part + 1) * PART),
      language: this.language,
    }));
    this.send(this.unsent[0]);
  }

  private sendNextPart(): void {
    this.unsent.shift();
    if (this.unsent.length > 0) return this.send(this.unsent[0]);
    if (this.waiting) this.send(this.waiting);
    this.waiting = undefined;
  }

  cancel(): void {
    if (!this.running) return;
    this.waiting = undefined;
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
      this.setState("lost"); // some hosts throw once the kernel has exited
    }
  }

  private stop(): void {
    this.running = undefined;
    clearInterval(this.pingTimer);
  }

  /** Set the state to lost after a long silence. The run is not cancelled: a kernel that was
   * only busy will train it later. */
  private listen(): void {
    clearInterval(this.pingTimer);
    this.lastMessageAt = performance.now();
    this.pingTimer = window.setInterval(() => this.ping(), PING_EVERY_MS);
  }

  private ping(): void {
    const now = performance.now();
    if (now - this.lastMessageAt > SILENCE_MS) this.setState("lost");
    if (this.state === "lost" && now - this.lastPingAt < PING_LOST_EVERY_MS) return;
    this.lastPingAt = now;
    this.send({ type: "ping" });
  }

  private setState(state: KernelState): void {
    if (state === this.state) return;
    this.state = state;
    this.changed();
  }

  private readonly receive = (raw: unknown): void => {
    const message = raw as FromKernel;
    this.lastMessageAt = performance.now();
    if (message.type === "pong") {
      this.versions = message.versions;
      if (message.warm === false) this.warm = false; // its process had to be replaced
    }
    if (message.type === "ready") this.warm = true;
    if (message.type === "error" && message.id === null) return this.fail(message.message);
    if (this.warm) this.setState("ready");
    else if (this.state !== "failed") this.setState("starting");
    if (message.type === "table") {
      if (message.id === this.table.id) this.sendNextPart();
      return;
    }
    if (this.running && "id" in message && message.id === this.running.id) {
      this.receiveOfRun(message, this.running.listener);
    }
  };

  /** TensorFlow is missing or does not load. */
  private fail(problem: string): void {
    this.problem = problem;
    this.warm = false;
    this.stop();
    this.setState("failed");
  }

  private receiveOfRun(message: FromKernel, listener: Listener): void {
    if (message.type === "epoch") return listener.epochs([numbers(message.logs)]);
    if (message.type === "ack") return;
    this.stop();
    if (message.type === "done") listener.done(finished(message.run));
    if (message.type === "error") listener.failed(message.message);
    if (message.type === "error" && message.ended) this.send({ type: "ping" }); // starts another
    if (message.type === "cancelled") listener.dropped();
  }
}

/** JSON has no NaN: the kernel writes null where a loss has diverged. */
function numbers(logs: Logs): Logs {
  return Object.fromEntries(Object.entries(logs).map(([name, value]) => [name, value ?? NaN]));
}

function finished(run: Run): Run {
  const { hidden, hidden_bias, output, output_bias } = run.weights;
  return {
    ...run,
    history: mapHistory(run.history),
    auc: run.confusion && (run.auc ?? NaN),
    predictions: orNaN(run.predictions),
    weights: {
      hidden: hidden.map(orNaN),
      hidden_bias: orNaN(hidden_bias),
      output: orNaN(output),
      output_bias: output_bias ?? NaN,
    },
  };
}

function mapHistory(history: History): History {
  return Object.fromEntries(Object.entries(history).map(([name, series]) => [name, orNaN(series)]));
}

function orNaN(values: number[]): number[] {
  return values.map((value) => value ?? NaN);
}
