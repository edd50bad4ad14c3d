/** Trains in small steps, so that a new message is heard after every epoch. */

import type { Data } from "../data";
import { Training } from "../engine/training";
import type { Logs } from "../run";
import type { FromWorker, ToWorker } from "./messages";

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
  }

  private async train({ id, settings }: Extract<ToWorker, { type: "train" }>, token: number): Promise<void> {
    let training: Training | undefined;
    try {
      training = new Training(settings, this.data!);
      let logs: Logs[] = [];
      let reported = performance.now();
      while (!training.done) {
        logs.push(training.runEpoch());
        if (performance.now() - reported > REPORT_EVERY_MS) {
          this.send({ type: "epochs", id, logs });
          logs = [];
          reported = performance.now();
        }
        await this.nextTask();
        if (token !== this.token) return;
      }
      // The run holds every epoch: one message, so that all of it is drawn in one frame.
      this.send({ type: "done", id, run: training.run() });
    } catch (error) {
      this.send({ type: "error", id, message: String(error) });
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
