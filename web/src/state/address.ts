/** Stores the state of a page's labs in the address behind `#`, with Back and Forward.
 *
 * A change adds a history entry, so that Back undoes it; while a control is being moved,
 * that entry is rewritten. An entry without a lab's state (a link to a section) holds the
 * labs' state in its `history.state`. */

import { escapeFragment, LIMIT, labParts } from "./link";

const REWRITE_MS = 400; // browsers refuse more than about 100 writes in 30 s

export class Address {
  /** The fragment as it was last read. */
  current = "";
  private parts = new Map<number, string>();
  private others: string[] = [];
  private readonly listeners: (() => void)[] = [];
  private timer = 0;
  private written = 0; // the lab whose change made the current entry

  constructor(readonly labs: number) {
    this.load();
    addEventListener("popstate", () => this.moved());
    addEventListener("hashchange", () => this.moved());
    addEventListener("pagehide", () => this.rewrite());
  }

  /** Numbers of labs in the fragment that this page does not have. */
  unknownLabs(): number[] {
    return [...this.parts.keys()].filter((number) => number < 1 || number > this.labs);
  }

  /** `listener` is called after Back, Forward or a change of the fragment. */
  listen(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Write a lab's state; `undefined`: the page's own. `continues`: part of the last change. */
  write(number: number, part: string | undefined, continues: boolean): void {
    if (this.parts.get(number) === part) return;
    const rewrites = continues && this.written === number;
    if (!rewrites) this.rewrite();
    if (part === undefined) this.parts.delete(number);
    else this.parts.set(number, part);
    this.unknownLabs().forEach((unknown) => this.parts.delete(unknown));
    if (rewrites) this.timer ||= window.setTimeout(() => this.rewrite(), REWRITE_MS);
    else this.store("pushState");
    this.written = number;
  }

  /** The address with `fragment` instead of its own. */
  static with(fragment: string): string {
    return location.href.split("#")[0] + (fragment && `#${fragment}`);
  }

  private fragment(): string {
    const parts = [...this.parts].sort(([a], [b]) => a - b).map(([, text]) => text);
    return parts.length > 0 ? [...parts, ...this.others].join("&") : "";
  }

  private isOfLabs(fragment: string): boolean {
    return labParts(fragment).length > 0;
  }

  /** Take the labs' parts from a fragment. */
  private read(fragment: string): void {
    this.current = fragment;
    // If a lab is named twice, the first counts.
    this.parts = new Map(
      labParts(fragment)
        .reverse()
        .map(({ number, text }) => [number, escapeFragment(text)]),
    );
    // A section's name is not part of the labs' entries: the entry before has it.
    this.others =
      this.parts.size > 0
        ? fragment
            .slice(0, LIMIT)
            .split("&")
            .filter((part) => part !== "" && !this.isOfLabs(part))
        : [];
  }

  private moved(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.written = 0;
    if (this.load()) this.listeners.forEach((listener) => listener());
  }

  /** Read the current history entry; returns whether it holds a state of the labs. */
  private load(): boolean {
    const fragment = location.hash.slice(1);
    const stored: unknown = history.state?.livefit;
    if (this.isOfLabs(fragment)) this.read(fragment);
    else if (typeof stored === "string") this.read(stored);
    else this.keep(this.fragment());
    return this.isOfLabs(fragment) || typeof stored === "string";
  }

  private rewrite(): void {
    if (this.timer) this.store("replaceState");
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private store(method: "pushState" | "replaceState"): void {
    const fragment = this.fragment();
    this.enter(method, fragment, Address.with(fragment));
  }

  /** Store the labs' state in the current history entry without changing its address. */
  private keep(fragment: string): void {
    this.enter("replaceState", fragment, location.href);
  }

  private enter(method: "pushState" | "replaceState", livefit: string, address: string): void {
    try {
      history[method]({ ...history.state, livefit }, "", address);
    } catch {
      // Some hosts forbid it, and browsers limit its rate: the lab works without it.
    }
  }
}
