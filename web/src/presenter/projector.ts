/** Projector mode: the screen over the whole window, full screen, a ring around the pointer. */

import { html } from "../ui/dom";

const IDLE_MS = 2500; // after which a resting pointer is hidden

/** The keyboard lock of some browsers: Esc then reaches the page; held down it still leaves
 * the full screen. */
interface KeyboardLock {
  keyboard?: { lock?(keys: string[]): Promise<void> };
}

export class Projector {
  private readonly place = document.createComment("stage");
  private hidden: Element[] = [];
  private readonly ring = html("div", { class: "ls-ring", "aria-hidden": "true", hidden: true });
  private timer = 0;
  private at?: string;

  constructor(private readonly root: HTMLElement) {
    root.append(this.ring);
    root.addEventListener("pointermove", (event) => this.point(event));
    root.addEventListener("pointerleave", () => (this.ring.hidden = true));
  }

  get on(): boolean {
    return this.root.classList.contains("ls-projector");
  }

  /** Cover the window; the rest of the page is inert until `leave`. */
  enter(): void {
    if (this.on) return;
    const { root } = this;
    root.replaceWith(this.place);
    document.body.append(root); // where no other element clips or covers it
    this.hidden = [...document.body.children].filter(
      (each) => each !== root && !each.hasAttribute("inert"),
    );
    this.hidden.forEach((each) => each.toggleAttribute("inert", true));
    root.classList.add("ls-projector");
    document.documentElement.classList.add("ls-covered");
    root.focus({ preventScroll: true });
  }

  leave(): void {
    if (!this.on) return;
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    this.hidden.forEach((each) => each.removeAttribute("inert"));
    this.root.classList.remove("ls-projector");
    document.documentElement.classList.remove("ls-covered");
    this.place.replaceWith(this.root);
    this.root.focus({ preventScroll: true });
  }

  /** Request full screen; browsers allow it only on a key or a click. */
  fill(): void {
    const { keyboard } = navigator as Navigator & KeyboardLock;
    this.root
      .requestFullscreen?.()
      .then(() => keyboard?.lock?.(["Escape"]))
      .catch(() => {}); // the window is covered anyway
  }

  private point({ clientX, clientY, pointerType }: PointerEvent): void {
    if (!this.on || pointerType !== "mouse") return;
    const [last, at] = [this.at, `${clientX}px ${clientY}px`];
    this.at = at;
    // Browsers also report a pointer at rest, when what is below it changes.
    if (last === undefined || last === at) return;
    this.ring.hidden = false;
    this.ring.style.translate = at;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.ring.hidden = true), IDLE_MS);
  }
}
