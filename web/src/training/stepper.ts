/** A training in steps of a batch or an epoch. */

import type { Data } from "../core/data";
import type { History, Run, Weights } from "../core/run";
import type { Settings } from "../core/settings";
import { Training } from "../engine/training";

/** The training after its last step. */
export interface StepperState {
  /** Epoch and number of the last batch, from 1; both 0 before the first batch. */
  epoch: number;
  batch: number;
  /** Batches in an epoch. */
  batches: number;
  /** The samples of the last batch, numbered as in the table, from 0. */
  taken: number[];
  /** Of the last batch, before its update of the weights. */
  loss: number;
  /** The weights before the last step; undefined before the first. */
  before?: Weights;
  /** The run so far: its finished epochs, the current weights and predictions. */
  run: Run;
  done: boolean;
}

export class Stepper {
  private readonly training: Training;
  private epoch = 0;
  private batch = 0;
  private loss = NaN;
  private before?: Weights;
  private seconds = 0; // of training, without the time between the steps

  constructor(settings: Settings, data: Data) {
    this.training = new Training(settings, data);
  }

  /** Train on the next batch; nothing happens after the last one. */
  step(): void {
    if (this.training.done) return;
    this.before = this.training.weights();
    this.train();
  }

  /** Train to the end of the epoch. */
  stepEpoch(): void {
    if (this.training.done) return;
    this.before = this.training.weights();
    do this.train();
    while (this.training.batch > 0);
  }

  private train(): void {
    const { training } = this;
    [this.epoch, this.batch] = [training.epoch + 1, training.batch + 1];
    const began = performance.now();
    this.loss = training.runBatch().loss;
    this.seconds += (performance.now() - began) / 1000;
  }

  state(): StepperState {
    const { training, epoch, batch, loss, before, seconds } = this;
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
      before,
      run: { ...run, seconds, history: copy(run.history) },
      done: training.done,
    };
  }

  dispose(): void {
    this.training.dispose();
  }
}

/** The training will append to its own. */
function copy(history: History): History {
  return Object.fromEntries(Object.entries(history).map(([name, values]) => [name, [...values]]));
}
