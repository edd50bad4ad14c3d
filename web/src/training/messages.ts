/** Messages between the lab and whatever trains for it: the page's worker or a kernel. */

import type { Data } from "../core/data";
import type { Logs, Run, Weights } from "../core/run";
import type { Settings } from "../core/settings";
import type { Versions } from "./kernel";
import type { Start } from "./sweep_result";

export type ToWorker =
  | { type: "data"; data: Data }
  | { type: "train"; id: number; settings: Settings }
  | { type: "fan"; id: number; settings: Settings; seeds: number[] } // the setting from each of the seeds
  | { type: "cancel" };

export type FromWorker =
  | { type: "epochs"; id: number; logs: Logs[]; weights: Weights } // those of the last epoch
  | { type: "done"; id: number; run: Run }
  | { type: "starts"; id: number; starts: Start[] } // of a fan: those finished since the last message
  | { type: "error"; id: number; message: string };

export type FromKernel =
  | { type: "pong"; engine: string; versions: Versions; warm?: boolean } // warm: whether TensorFlow is loaded
  | { type: "ready" }
  | { type: "ack"; id: number }
  | { type: "epoch"; id: number; epoch: number; logs: Logs }
  | { type: "done"; id: number; run: Run }
  | { type: "cancelled"; id: number }
  | { type: "error"; id: number | null; message: string; ended?: true }; // null: of no run, TensorFlow is missing; ended: its process is gone

/** What a trainer reports of a run; nothing comes after `done`, `failed`, `dropped` or a
 * cancel. */
export interface Listener {
  /** `weights`: after these epochs, where the engine tells them. */
  epochs(logs: Logs[], weights?: Weights): void;
  done(run: Run): void;
  failed(message: string): void;
  /** Another view of the same widget has asked for a run of its own. */
  dropped(): void;
}
