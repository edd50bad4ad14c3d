/** Puts finished runs on the shelf, and keeps the shelf. */

import type { Run } from "../../core/run";
import type { Controller } from "../../state/controller";
import type { Store, Track } from "../../state/store";
import { add, emptyShelf, type KeptRun, parseShelf, remove, type Shelf, toJson } from "./model";
import type { Keep } from "./storage";

const SHELF_WAITS_MS = 300; // an arrow key held down repeats about every 30 ms

export class ShelfKeeper {
  private runs: (Run | undefined)[] = [];
  private written = "";
  private readonly known = new WeakSet<Run>();
  private timer = 0;
  private readonly leave: () => void;

  constructor(
    private readonly store: Store,
    private readonly controller: Controller,
    private readonly keep: Keep,
  ) {
    if (!store.state.shelf) this.load();
    store.subscribe(() => this.watch());
    this.watch(); // a short run is finished by now
    // Whoever leaves at once has finished the run all the same.
    const flush = () => this.record();
    addEventListener("pagehide", flush);
    const unfollow = this.follow();
    this.leave = () => {
      removeEventListener("pagehide", flush);
      unfollow();
    };
  }

  get place(): Keep["place"] {
    return this.keep.place;
  }

  /** Let one of the pure functions change the shelf. */
  change(step: (shelf: Shelf) => Shelf): void {
    const before = this.store.state.shelf ?? emptyShelf();
    const after = step(before);
    if (after === before) return;
    this.store.update({ shelf: after });
    if (after.rows !== before.rows) this.save(after);
  }

  clear(): void {
    this.change((shelf) =>
      remove(
        shelf,
        shelf.rows.map((row) => row.number),
      ),
    );
  }

  /** Put a run's settings back into the lab, unless its table is not there any more. */
  use(run: KeptRun): boolean {
    return this.controller.replace(run.settings);
  }

  dispose(): void {
    this.record();
    clearTimeout(this.timer);
    this.leave();
  }

  /** A run counts when its control has been at rest for a while. */
  private watch(): void {
    const { page, keras } = this.store.state;
    const runs = [page.run, keras?.run];
    if (runs.every((run, i) => run === this.runs[i])) return;
    this.runs = runs;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.record(), SHELF_WAITS_MS);
  }

  private record(): void {
    clearTimeout(this.timer);
    if (!this.controller.resting) {
      this.timer = window.setTimeout(() => this.record(), SHELF_WAITS_MS);
      return;
    }
    const { page, keras } = this.store.state; // not as drawn: a tab that sleeps draws nothing
    const fresh = [page, keras].filter(
      (track) => track?.run && !this.known.has(track.run),
    ) as Required<Track>[];
    fresh.forEach(({ run }) => this.known.add(run));
    if (fresh.length > 0)
      this.change((shelf) =>
        fresh.reduce((now, { run, prediction }) => add(now, run, prediction), shelf),
      );
  }

  private load(): void {
    try {
      const { shelf, lost } = parseShelf(this.keep.read());
      // Numbers go on counting, and an order that was chosen stays.
      const { order, next } = this.store.state.shelf ?? emptyShelf();
      this.store.update({
        shelf: { ...shelf, order, next: Math.max(next, shelf.next) },
        shelfLost: lost,
        shelfKept: true,
      });
    } catch {
      this.store.update({ shelf: emptyShelf(), shelfKept: false });
    }
  }

  private follow(): () => void {
    try {
      return this.keep.follow(() => {
        // Two views of one widget hear of their own changes too.
        if (this.keep.read() !== this.written) this.load();
      });
    } catch {
      return () => {};
    }
  }

  private save(shelf: Shelf): void {
    const text = shelf.rows.length > 0 ? toJson(shelf) : "";
    this.written = text;
    try {
      this.keep.write(text);
      this.store.update({ shelfKept: true });
    } catch {
      this.store.update({ shelfKept: false });
    }
  }
}
