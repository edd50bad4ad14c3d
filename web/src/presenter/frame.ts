/** The hidden frame that shows Voila, and the line to the kernel behind it. The frame's own
 * script (tools/demo/relay.js) calls first and is handed a port; from then on nobody else
 * can speak on the line. */

const CALL = "livefit-relay";
const ANSWER = "livefit-line";

export class Frame {
  private readonly element = hidden(document.createElement("iframe"));
  private port?: MessagePort;
  private origin = "";

  /** `opened` is called when the kernel can be spoken to, `heard` with what it says. */
  constructor(
    private readonly opened: () => void,
    private readonly heard: (message: unknown) => void,
  ) {
    window.addEventListener("message", (event) => this.called(event));
  }

  get isOpen(): boolean {
    return this.port !== undefined;
  }

  /** Load the page of a new kernel. (Voila ends the kernel of a page that is left.) */
  load(address: string): void {
    this.close();
    this.origin = new URL(address).origin;
    this.element.src = address;
    if (!this.element.isConnected) document.body.append(this.element);
  }

  /** Hear nothing more of the kernel. */
  close(): void {
    this.port?.close();
    this.port = undefined;
  }

  send(message: unknown): void {
    this.port?.postMessage(message);
  }

  private called({ source, origin, data }: MessageEvent): void {
    if (source !== this.element.contentWindow || origin !== this.origin || data !== CALL) return;
    this.close();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => this.heard(event.data);
    this.port = port1;
    this.element.contentWindow!.postMessage(ANSWER, this.origin, [port2]);
    this.opened();
  }
}

/** Out of the way, but not `display: none`: browsers slow down what is shown nowhere. */
function hidden(frame: HTMLIFrameElement): HTMLIFrameElement {
  frame.tabIndex = -1;
  frame.inert = true;
  frame.setAttribute("aria-hidden", "true");
  frame.style.cssText =
    "position:fixed;left:0;top:0;width:1px;height:1px;border:0;opacity:0;pointer-events:none";
  return frame;
}
