/** Messages between the lab and whatever trains for it: the page's worker or a kernel. */

import type { Data } from "../core/data";
import type { Logs, Run, Weights } from "../core/run";
import type { Settings } from "../core/settings";
import type { SeedRun } from "./sweep_result";

export type ToWorker =
  | { type: "data"; data: Data }
  | { type: "train"; id: number; settings: Settings }
  | { type: "sweep"; id: number; settings: Settings; seeds: number[] }
  | { type: "cancel" };

export type FromWorker =
  | { type: "epochs"; id: number; logs: Logs[]; weights: Weights } // those of the last epoch
  | { type: "done"; id: number; run: Run }
  | { type: "starts"; id: number; starts: SeedRun[] } // of a sweep: those finished since the last message
  | { type: "error"; id: number; message: string };

/** Of the libraries in the kernel. */
export type Versions = Record<"keras" | "tensorflow", string>;

export type FromKernel =
  | { type: "pong"; engine: string; versions: Versions; warm?: boolean } // warm: whether TensorFlow is loaded
  | { type: "ready" }
  | { type: "ack"; id: number }
  | { type: "table"; id: number } // one part of the table has been taken
  | { type: "epoch"; id: number; epoch: number; logs: Logs }
  | { type: "done"; id: number; run: Run }
  | { type: "cancelled"; id: number }
  | { type: "error"; id: number | null; message: string; ended?: true }; // null: of no run, TensorFlow is missing; ended: its process has exited

/** What a trainer reports of a run; nothing comes after `done`, `failed`, `dropped` or a
 * cancel. */
export interface Listener {
  /** `weights`: after these epochs, where the engine sends them. */
  epochs(logs: Logs[], weights?: Weights): void;
  done(run: Run): void;
  failed(message: string): void;
  /** Another view of the same widget started a run of its own. */
  dropped(): void;
}
