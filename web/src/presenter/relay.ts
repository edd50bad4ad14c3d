/** Keras behind the lecturer's screen: the line between its labs and the kernel that
 * `make demo` has started.
 *
 * The demo's server says where Voila is; its page, in a hidden frame, is the way to the
 * kernel. Towards the labs the line is silent until TensorFlow is warm; then it is what
 * the widget of a notebook is to its lab. When the kernel is lost, the labs are told so,
 * and go on with the page engine. */

import type { Language } from "../core/settings";
import type { Transport, Versions } from "../training/kernel";
import type { FromKernel } from "../training/messages";
import { Frame } from "./frame";
import { type Reason, reasonText } from "./relay_texts";
import { keepDemoKey } from "./storage";

/** page: not opened by `make demo`; failed: TensorFlow will not come; lost: it was there,
 * or nearly, and does not answer. */
export interface DemoState {
  state: "page" | "starting" | "ready" | "failed" | "lost";
  /** One sentence, where there is something to say. */
  reason: string;
}

/** What the demo's server says: `url` where it is ready, `reason` where it has failed. */
interface ServerState {
  state: "starting" | "ready" | "failed";
  url: string;
  reason: Reason;
  detail: string;
}

type Handler = (message: unknown) => void;
type ToKernel = { type: "ping" } | { type: "train" | "cancel" | "table"; id: number };

const PING_EVERY_MS = 2000;
const SILENCE_MS = 5000; // the kernel has nothing else to do than to answer
const GIVE_UP_MS = 11000; // silent for so long, it gets a successor
const START_MS = 60000; // of a page that never calls
const ASLEEP_MS = 3 * PING_EVERY_MS; // a check so late: the whole machine stood still
const COLD_MS = 500; // word of a warm TensorFlow comes with the pong
const RESTARTS = 3;
const STEADY_MS = 300_000; // a kernel that was there for so long is a new beginning

class Demo {
  state: DemoState = { state: "starting", reason: "" };
  private readonly listeners = new Set<(state: DemoState) => void>();
  private readonly handlers = new Set<Handler>();
  private readonly frame = new Frame(
    () => this.called(),
    (message) => this.receive(message as FromKernel),
  );
  private address = "";
  private open = false; // for the labs
  private coldSince = 0; // when a pong came, until there is word of TensorFlow
  private versions?: Versions;
  private readonly running = new Set<number>();
  private table?: ToKernel; // the last: a new kernel does not have it
  private heard = 0;
  private looked = 0;
  private since = 0; // of the state that holds
  private restarts = 0;
  private serverGone = false;

  constructor(
    server: EventSource,
    private readonly language: Language,
  ) {
    server.onmessage = (event) => this.serverSays(JSON.parse(event.data) as ServerState);
    server.onerror = () => (this.serverGone = true);
    this.looked = performance.now();
    window.setInterval(() => this.look(), PING_EVERY_MS);
  }

  readonly transport: Transport = {
    on: (_event, handler) => void this.handlers.add(handler),
    off: (_event, handler) => void this.handlers.delete(handler),
    send: (message) => this.send(message as ToKernel),
  };

  listen(listener: (state: DemoState) => void): () => void {
    this.listeners.add(listener);
    listener(this.state);
    return () => void this.listeners.delete(listener);
  }

  private become(state: DemoState["state"], reason: Reason | "" = "", fields = {}): void {
    this.becomeTold(state, reason && reasonText(reason, this.language, fields));
  }

  private becomeTold(state: DemoState["state"], reason: string): void {
    if (state !== "ready") this.hangUp(reason);
    if (state === this.state.state && reason === this.state.reason) return;
    this.since = performance.now();
    this.state = { state, reason };
    this.listeners.forEach((listener) => listener(this.state));
  }

  private serverSays({ state, url, reason, detail }: ServerState): void {
    this.serverGone = false;
    if (state === "ready") {
      if (url === this.address) return;
      this.restarts = 0;
      this.become("starting", this.address || this.state.reason ? "restarting" : "");
      return this.load(url);
    }
    this.frame.close();
    const again = this.address !== "";
    this.address = "";
    if (state === "failed") this.become("failed", reason, { detail });
    else this.become("starting", again ? "restarting" : "");
  }

  private load(url: string): void {
    this.address = url;
    this.coldSince = 0;
    this.heard = performance.now();
    this.frame.load(url);
  }

  private called(): void {
    this.heard = performance.now();
    if (this.table) this.frame.send(this.table);
    this.frame.send({ type: "ping" });
  }

  private send(message: ToKernel): void {
    if (!this.open) return; // a ping of a lab that has just been shown
    if (message.type === "table") this.table = message;
    if (message.type === "train") this.running.add(message.id);
    this.frame.send(message);
  }

  private receive(message: FromKernel): void {
    this.heard = performance.now();
    if (message.type === "error" && message.id === null)
      return this.tensorFlowFailed(message.message);
    if (message.type === "error" && message.ended) return this.workerEnded();
    if (message.type === "pong") {
      this.versions = message.versions;
      this.coldSince ||= this.heard;
    }
    if (message.type === "ready") {
      this.coldSince = 0;
      if (!this.open) return this.pickUp();
    }
    if ("id" in message && ["done", "error", "cancelled"].includes(message.type))
      this.running.delete(message.id!);
    if (this.open) this.tell(message);
  }

  /** It is there and cannot be loaded: asking again would only start it again. */
  private tensorFlowFailed(message: string): void {
    this.frame.close();
    this.becomeTold("failed", message);
  }

  /** The process that trains is gone; the kernel starts another when it is asked. */
  private workerEnded(): void {
    this.become("starting", "restarting");
    this.frame.send({ type: "ping" });
  }

  /** Let the labs hear of the kernel. (A lab lets the run in hand come to its end.) */
  private pickUp(): void {
    this.open = true;
    this.become("ready");
    this.tell({ type: "pong", engine: "keras", versions: this.versions! });
    this.tell({ type: "ready" });
  }

  private hangUp(reason: string): void {
    if (!this.open) return;
    this.open = false;
    this.running.forEach((id) => this.tell({ type: "cancelled", id }));
    this.running.clear();
    this.tell({ type: "error", id: null, message: reason });
  }

  private tell(message: FromKernel): void {
    this.handlers.forEach((handler) => handler(message));
  }

  /** See that the kernel still answers. */
  private look(): void {
    const now = performance.now();
    const asleep = now - this.looked > ASLEEP_MS;
    this.looked = now;
    if (!this.address || this.state.state === "failed") return;
    if (asleep) this.heard = now; // the silence was not the kernel's
    const silent = now - this.heard;
    if (!this.frame.isOpen) {
      if (silent > START_MS) this.restart();
      return;
    }
    if (this.state.state === "ready" && now - this.since > STEADY_MS) this.restarts = 0;
    if (this.open && this.coldSince && now - this.coldSince > COLD_MS) this.workerEnded();
    if (silent > SILENCE_MS) this.lose();
    if (silent > GIVE_UP_MS) return this.restart();
    this.frame.send({ type: "ping" });
  }

  private lose(): void {
    this.become("lost", this.serverGone ? "demo_ended" : "silent");
  }

  /** Take another kernel, unless that was tried too often. */
  private restart(): void {
    if (this.serverGone) return this.lose();
    if (this.restarts >= RESTARTS) {
      this.frame.close();
      this.become("failed", "gave_up", { restarts: RESTARTS });
      return;
    }
    this.restarts++;
    this.become("starting", "restarting");
    this.load(this.address);
  }
}

/** The secret of the demo that opened this page; it survives a walk through the book. */
function demoKey(): string {
  if (location.protocol !== "http:" || !["127.0.0.1", "localhost"].includes(location.hostname))
    return "";
  return keepDemoKey(new URLSearchParams(location.search).get("demo"));
}

const noDemo: DemoState = { state: "page", reason: "" };
let started: Demo | null | undefined;

function demo(): Demo | null {
  if (started !== undefined) return started;
  const key = demoKey();
  const language: Language = document.documentElement.lang.startsWith("en") ? "en" : "ko";
  started = key
    ? new Demo(new EventSource(`/demo/state?key=${encodeURIComponent(key)}`), language)
    : null;
  return started;
}

/** The line to Keras for the labs of this page; undefined unless `make demo` opened it. */
export function demoTransport(): Transport | undefined {
  return demo()?.transport;
}

/** How Keras is at the moment. */
export function demoNow(): DemoState {
  return demo()?.state ?? noDemo;
}

/** Tell `listener` how Keras is, now and whenever that changes; the result ends it. */
export function demoState(listener: (state: DemoState) => void): () => void {
  const running = demo();
  if (running) return running.listen(listener);
  listener(noDemo);
  return () => {};
}
