/** Trains in small steps, so that a new message is heard after every epoch. */

import type { Data } from "../core/data";
import type { Logs, Run } from "../core/run";
import type { Settings } from "../core/settings";
import { Training } from "../engine/training";
import type { FromWorker, ToWorker } from "./messages";
import { type Start, startOf } from "./sweep_result";

const REPORT_EVERY_MS = 16; // about once a frame; a run shorter than that is drawn once, when it is done

export class TrainingLoop {
  private data?: Data;
  private token = 0;
  private readonly channel = new MessageChannel();
  private goOn: () => void = () => {};

  constructor(private readonly send: (message: FromWorker) => void) {
    this.channel.port1.onmessage = () => this.goOn();
  }

  receive(message: ToWorker): void {
    this.token++; // whatever comes, the run in hand is no longer wanted
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
    const run = await this.toTheEnd(id, settings, token, report);
    // The run holds every epoch: one message, so that all of it is drawn in one frame.
    if (run) this.send({ type: "done", id, run });
  }

  private async sweep(
    { id, settings, seeds }: Extract<ToWorker, { type: "sweep" }>,
    token: number,
  ): Promise<void> {
    let starts: Start[] = [];
    let reported = performance.now();
    for (const seed of seeds) {
      const run = await this.toTheEnd(id, { ...settings, seed }, token, () => {});
      if (!run) return;
      starts.push(startOf(run));
      if (seed !== seeds.at(-1) && performance.now() - reported < REPORT_EVERY_MS) continue;
      this.send({ type: "starts", id, starts });
      starts = [];
      reported = performance.now();
    }
  }

  /** The finished run; nothing where it failed or is no longer wanted. */
  private async toTheEnd(
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

  /** Let waiting messages in. (A timer would wait 4 ms each time.) */
  private nextTask(): Promise<void> {
    this.goOn(); // a run that was dropped while it waited: let it see that and end
    return new Promise((resolve) => {
      this.goOn = resolve;
      this.channel.port2.postMessage(null);
    });
  }
}
