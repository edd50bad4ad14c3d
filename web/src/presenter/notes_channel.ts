/** Messages between the screen and the window of notes, from window to window, without a
 * server. The notes keep their opener over a reload of either window: they ask for their
 * content every second, and the screen answers whoever asks. */

import type { Command } from "./keys";
import { commandOf, digitOf } from "./keys";

/** What the notes show. */
export interface NotesContent {
  number: number;
  count: number;
  step: string;
  title: string;
  /** The scene's code. */
  id: string;
  minutes: number;
  /** Planned minutes up to the end of this scene. */
  planned: number;
  ask: string;
  answer: string;
  point: string;
  see: string;
  conclude: string;
  notes: string;
  next?: { title: string; ask: string };
  timer?: { passed: number; since?: number };
  engine: string;
  hands: string;
  blank: boolean;
}

type Message =
  | { livefitStage: "hello" }
  | { livefitStage: "content"; content: NotesContent }
  | { livefitStage: "key"; command: Command; digit: number };

const HELLO_MS = 1000;
const SILENCE_MS = 3500;
const HASH = "#notes";

export function isNotesWindow(): boolean {
  return location.hash === HASH;
}

/** A page from a file has no origin that a message could be sent to. */
function target(): string {
  return location.protocol === "file:" ? "*" : location.origin;
}

function isOwn({ origin }: MessageEvent): boolean {
  return location.protocol === "file:"
    ? origin === "null" || origin.startsWith("file:")
    : origin === location.origin;
}

function read(event: MessageEvent): Message | undefined {
  const { data } = event;
  return isOwn(event) && typeof data === "object" && data !== null && "livefitStage" in data
    ? data
    : undefined;
}

/** The screen's end. */
export class NotesChannel {
  private notes?: WindowProxy;

  constructor(
    private readonly content: () => NotesContent,
    act: (command: Command, digit: number) => void,
  ) {
    addEventListener("message", (event) => {
      const message = read(event);
      if (!message || !event.source || event.source === window) return;
      if (message.livefitStage === "hello") {
        this.notes = event.source as WindowProxy;
        this.send();
      } else if (message.livefitStage === "key" && event.source === this.notes)
        act(message.command, message.digit);
    });
  }

  /** Open the window, or bring it to the front; false: the browser forbids it. */
  open(): boolean {
    const address = location.href.split("#")[0] + HASH;
    const opened = window.open(
      this.notes && !this.notes.closed ? "" : address,
      "livefit-notes",
      "width=900,height=700",
    );
    opened?.focus();
    return opened !== null;
  }

  send(): void {
    if (!this.notes || this.notes.closed) return;
    this.notes.postMessage(
      { livefitStage: "content", content: this.content() } satisfies Message,
      target(),
    );
  }
}

/** The notes' end: `show` is called with every content, `lost` when the screen does not
 * answer. */
export function followStage(show: (content: NotesContent) => void, lost: () => void): void {
  const opener = window.opener as WindowProxy | null;
  let answered = Date.now();
  const send = (message: Message) =>
    opener && !opener.closed && opener.postMessage(message, target());
  addEventListener("message", (event) => {
    const message = read(event);
    if (event.source !== opener || message?.livefitStage !== "content") return;
    answered = Date.now();
    show(message.content);
  });
  document.addEventListener("keydown", (event) => {
    const command = commandOf(event);
    if (!command || command === "projector" || command === "leave") return;
    event.preventDefault();
    send({ livefitStage: "key", command, digit: digitOf(event.code) });
  });
  const ask = () => {
    send({ livefitStage: "hello" });
    if (!opener || opener.closed || Date.now() - answered > SILENCE_MS) lost();
  };
  ask();
  setInterval(ask, HELLO_MS);
}
