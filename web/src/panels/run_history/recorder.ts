/** Records finished runs and stores the history. */

import type { Run } from "../../core/run";
import type { Controller } from "../../state/controller";
import type { Store, Track } from "../../state/store";
import {
  add,
  emptyHistory,
  parseHistory,
  type RecordedRun,
  type RunHistory,
  remove,
  toJson,
} from "./model";
import type { HistoryStorage } from "./storage";

const RECORD_AFTER_MS = 300; // an arrow key held down repeats about every 30 ms

export class RunRecorder {
  private runs: (Run | undefined)[] = [];
  private written = "";
  private readonly known = new WeakSet<Run>();
  private timer = 0;
  private readonly leave: () => void;

  constructor(
    private readonly store: Store,
    private readonly controller: Controller,
    private readonly storage: HistoryStorage,
  ) {
    if (!store.state.runHistory) this.load();
    store.subscribe(() => this.watch());
    this.watch(); // a short run may be finished by now
    // Record the run even if the user leaves immediately.
    const flush = () => this.record();
    addEventListener("pagehide", flush);
    const unfollow = this.follow();
    this.leave = () => {
      removeEventListener("pagehide", flush);
      unfollow();
    };
  }

  get place(): HistoryStorage["place"] {
    return this.storage.place;
  }

  /** Apply one of the pure functions of model.ts. */
  change(step: (runHistory: RunHistory) => RunHistory): void {
    const before = this.store.state.runHistory ?? emptyHistory();
    const after = step(before);
    if (after === before) return;
    this.store.update({ runHistory: after });
    if (after.rows !== before.rows) this.save(after);
  }

  clear(): void {
    this.change((runHistory) =>
      remove(
        runHistory,
        runHistory.rows.map((row) => row.number),
      ),
    );
  }

  /** Put a run's settings back into the lab; false if its table is missing. */
  use(run: RecordedRun): boolean {
    return this.controller.replace(run.settings);
  }

  dispose(): void {
    this.record();
    clearTimeout(this.timer);
    this.leave();
  }

  /** Record a run when its control has been at rest for a while. */
  private watch(): void {
    const { page, keras } = this.store.state;
    const runs = [page.run, keras?.run];
    if (runs.every((run, i) => run === this.runs[i])) return;
    this.runs = runs;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.record(), RECORD_AFTER_MS);
  }

  private record(): void {
    clearTimeout(this.timer);
    if (this.controller.isMoving) {
      this.timer = window.setTimeout(() => this.record(), RECORD_AFTER_MS);
      return;
    }
    const { page, keras } = this.store.state; // not as drawn: a hidden tab draws nothing
    const fresh = [page, keras].filter(
      (track) => track?.run && !this.known.has(track.run),
    ) as Required<Track>[];
    fresh.forEach(({ run }) => this.known.add(run));
    if (fresh.length > 0)
      this.change((runHistory) =>
        fresh.reduce((now, { run, prediction }) => add(now, run, prediction), runHistory),
      );
  }

  private load(): void {
    try {
      const { runHistory, lost } = parseHistory(this.storage.read());
      // Keep counting, and keep the chosen order.
      const { order, next } = this.store.state.runHistory ?? emptyHistory();
      this.store.update({
        runHistory: { ...runHistory, order, next: Math.max(next, runHistory.next) },
        historyLost: lost,
        historyStored: true,
      });
    } catch {
      this.store.update({ runHistory: emptyHistory(), historyStored: false });
    }
  }

  private stored(): unknown {
    try {
      return this.storage.read();
    } catch {
      return undefined; // forbidden since then
    }
  }

  private follow(): () => void {
    try {
      return this.storage.follow(() => {
        const stored = this.stored();
        // Two views of one widget are notified of their own changes too.
        if (stored !== undefined && stored !== this.written) this.load();
      });
    } catch {
      return () => {};
    }
  }

  private save(runHistory: RunHistory): void {
    const text = runHistory.rows.length > 0 ? toJson(runHistory) : "";
    this.written = text;
    try {
      this.storage.write(text);
      this.store.update({ historyStored: true });
    } catch {
      this.store.update({ historyStored: false });
    }
  }
}
