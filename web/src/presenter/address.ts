/** The scene in the page's address (`#scene=7`), so that reload and Back return to it. */

import type { Step } from "./state";

const PAUSE_MS = 400; // browsers refuse more than about 100 writes in 30 s

export interface Place {
  /** A scene's number, from 1, or its code. */
  scene: string;
  step?: Step;
  projector: boolean;
}

export function readAddress(): Place | undefined {
  const words = new URLSearchParams(location.hash.slice(1));
  const scene = words.get("scene");
  if (scene === null) return undefined;
  return { scene, projector: words.get("view") === "projector", step: history.state?.livefitStep };
}

/** The address that opens a scene. */
export function addressOf(scene: string | number): string {
  return `${location.href.split("#")[0]}#scene=${scene}`;
}

export class StageAddress {
  private timer = 0;
  private last = -Infinity;
  private written = location.hash;
  private next?: { hash: string; step: Step };

  /** `moved` is called when the reader went back, forward, or changed the address. */
  constructor(moved: (place: Place) => void) {
    const follow = () => {
      this.cancel();
      if (location.hash === this.written) return;
      this.written = location.hash;
      const place = readAddress();
      if (place) moved(place);
    };
    addEventListener("popstate", follow);
    addEventListener("hashchange", follow);
    addEventListener("pagehide", () => this.flush());
  }

  /** Write the place: at once, or when no key has come for a moment. */
  write(number: number, step: Step, projector: boolean): void {
    this.next = { hash: `#scene=${number}${projector ? "&view=projector" : ""}`, step };
    clearTimeout(this.timer);
    if (performance.now() - this.last > PAUSE_MS) this.flush();
    else this.timer = window.setTimeout(() => this.flush(), PAUSE_MS);
  }

  private cancel(): void {
    clearTimeout(this.timer);
    this.next = undefined;
  }

  private flush(): void {
    const { next } = this;
    this.cancel();
    if (!next) return;
    const scene = (hash: string) => new URLSearchParams(hash.slice(1)).get("scene");
    this.last = performance.now();
    // Another scene is a new entry of the history; a step of the same scene is not.
    const method =
      scene(next.hash) === scene(this.written) || this.written === ""
        ? "replaceState"
        : "pushState";
    this.written = next.hash;
    try {
      history[method](
        { ...history.state, livefitStep: next.step },
        "",
        location.href.split("#")[0] + next.hash,
      );
    } catch {
      // Some hosts forbid it; the screen works without.
    }
  }
}
