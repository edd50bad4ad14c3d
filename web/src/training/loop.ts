/** Trains one epoch per task, so that a new message is received after every epoch. */

import type { Data } from "../core/data";
import type { Logs, Run } from "../core/run";
import type { Settings } from "../core/settings";
import { Training } from "../engine/training";
import type { FromWorker, ToWorker } from "./messages";
import { type SeedRun, seedRunOf } from "./sweep_result";

const REPORT_EVERY_MS = 16; // about once a frame; a run shorter than that is drawn once, when it is done

export class TrainingLoop {
  private data?: Data;
  private token = 0;
  private readonly channel = new MessageChannel();
  private resume: () => void = () => {};

  constructor(private readonly send: (message: FromWorker) => void) {
    this.channel.port1.onmessage = () => this.resume();
  }

  receive(message: ToWorker): void {
    this.token++; // every message cancels the current run
    if (message.type === "data") this.data = message.data;
    if (message.type === "train") void this.train(message, this.token);
    if (message.type === "sweep") void this.sweep(message, this.token);
  }

  private async train(
    { id, settings }: Extract<ToWorker, { type: "train" }>,
    token: number,
  ): Promise<void> {
    let logs: Logs[] = [];
    let reported = performance.now();
    const report = (epoch: Logs, training: Training) => {
      logs.push(epoch);
      if (performance.now() - reported < REPORT_EVERY_MS) return;
      this.send({ type: "epochs", id, logs, weights: training.weights() });
      logs = [];
      reported = performance.now();
    };
    const run = await this.trainAll(id, settings, token, report);
    // The run holds every epoch: one message, so that all of it is drawn in one frame.
    if (run) this.send({ type: "done", id, run });
  }

  private async sweep(
    { id, settings, seeds }: Extract<ToWorker, { type: "sweep" }>,
    token: number,
  ): Promise<void> {
    let runs: SeedRun[] = [];
    let reported = performance.now();
    for (const seed of seeds) {
      const run = await this.trainAll(id, { ...settings, seed }, token, () => {});
      if (!run) return;
      runs.push(seedRunOf(run));
      if (seed !== seeds.at(-1) && performance.now() - reported < REPORT_EVERY_MS) continue;
      this.send({ type: "starts", id, starts: runs });
      runs = [];
      reported = performance.now();
    }
  }

  /** The finished run; undefined where it failed or was cancelled. */
  private async trainAll(
    id: number,
    settings: Settings,
    token: number,
    onEpoch: (logs: Logs, training: Training) => void,
  ): Promise<Run | undefined> {
    let training: Training | undefined;
    try {
      training = new Training(settings, this.data!);
      while (!training.done) {
        onEpoch(training.runEpoch(), training);
        await this.nextTask();
        if (token !== this.token) return undefined;
      }
      return training.run();
    } catch (error) {
      this.send({ type: "error", id, message: String(error) });
      return undefined;
    } finally {
      training?.dispose();
    }
  }

  /** Let waiting messages be received. (A timer would wait 4 ms each time.) */
  private nextTask(): Promise<void> {
    this.resume(); // a run that was cancelled while it waited: let it end
    return new Promise((resolve) => {
      this.resume = resolve;
      this.channel.port2.postMessage(null);
    });
  }
}
