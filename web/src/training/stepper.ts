/** A training taken in steps, by a reader: a batch or an epoch at a time. */

import type { Data } from "../core/data";
import type { History, Run } from "../core/run";
import type { Settings } from "../core/settings";
import { Training } from "../engine/training";

/** The stepper after its last step. */
export interface StepperState {
  /** The epoch and the batch in hand, from 1; both 0 before the first batch. */
  epoch: number;
  batch: number;
  /** How many batches an epoch has. */
  batches: number;
  /** The samples of the batch in hand, numbered as in the table, from 0. */
  taken: number[];
  /** Of the batch in hand, before it changed the weights. */
  loss: number;
  /** The run as it stands: the epochs that are over, the weights and predictions of now. */
  run: Run;
  done: boolean;
}

export class Stepper {
  private readonly training: Training;
  private epoch = 0;
  private batch = 0;
  private loss = NaN;
  private seconds = 0; // without the reader's own

  constructor(settings: Settings, data: Data) {
    this.training = new Training(settings, data);
  }

  /** Learn from the next batch; nothing is left to do where the training is done. */
  step(): void {
    const { training } = this;
    if (training.done) return;
    [this.epoch, this.batch] = [training.epoch + 1, training.batch + 1];
    const began = performance.now();
    this.loss = training.runBatch().loss;
    this.seconds += (performance.now() - began) / 1000;
  }

  /** Go on to the end of the epoch. */
  stepEpoch(): void {
    do this.step();
    while (this.training.batch > 0);
  }

  state(): StepperState {
    const { training, epoch, batch, loss, seconds } = this;
    const run = training.run();
    const size = run.settings.batch_size;
    return {
      epoch,
      batch,
      batches: training.batchCount,
      taken:
        batch === 0
          ? []
          : Array.from(
              training.order.subarray((batch - 1) * size, Math.min(batch * size, training.trained)),
            ),
      loss,
      run: { ...run, seconds, history: copy(run.history) },
      done: training.done,
    };
  }

  dispose(): void {
    this.training.dispose();
  }
}

/** The training goes on to write into its own. */
function copy(history: History): History {
  return Object.fromEntries(Object.entries(history).map(([name, values]) => [name, [...values]]));
}
