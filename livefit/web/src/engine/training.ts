/** A training: settings and data in, one epoch at a time, a finished run out. */

import { scaled, type Data } from "../data";
import { confusion, rocAuc } from "../metrics";
import { withEpoch, type History, type Logs, type Run } from "../run";
import type { Settings } from "../settings";
import { Network, type Score } from "./network";
import { fitOrder } from "./random";

const f = Math.fround;

export class Training {
  readonly network: Network;
  readonly order: Uint32Array;
  history: History = {};
  epoch = 0;
  private readonly trained: number; // rows that are trained on; Keras keeps the last ones back
  private readonly started = now();

  constructor(
    readonly settings: Settings,
    private readonly data: Data,
  ) {
    this.trained = Math.floor(data.rows * (1 - settings.validation_split));
    const X = settings.inputs === "scaled" ? scaled(data, this.trained) : data.X;
    this.network = new Network(settings, X, data.y);
    this.order = fitOrder(settings.seed, this.trained);
  }

  get done(): boolean {
    return this.epoch === this.settings.epochs;
  }

  /** Train one epoch and return its logs, as Keras prints them. */
  runEpoch(): Logs {
    const { network, order } = this;
    const logs: Logs = {};
    const train = this.mean(0, this.trained, (from, to) => network.trainBatch(order, from, to));
    logs.loss = train.loss;
    logs.accuracy = train.right;
    if (this.trained < this.data.rows) {
      const held = this.mean(this.trained, this.data.rows, (from, to) => network.scoreBatch(from, to));
      logs.val_loss = held.loss;
      logs.val_accuracy = held.right;
    }
    this.epoch++;
    this.history = withEpoch(this.history, logs);
    return logs;
  }

  /** The mean loss and the share of right answers over batches of rows `start` to `end - 1`. */
  private mean(start: number, end: number, score: (from: number, to: number) => Score): Score {
    let loss = 0;
    let right = 0;
    for (let from = start; from < end; from += this.settings.batch_size) {
      const batch = score(from, Math.min(from + this.settings.batch_size, end));
      loss = f(loss + batch.loss);
      right += batch.right;
    }
    return { loss: f(loss / (end - start)), right: f(right / (end - start)) };
  }

  /** The run as it stands: predictions are those of the weights now. */
  run(): Run {
    const predictions = this.network.predict();
    return {
      engine: "page",
      settings: this.settings,
      history: this.history,
      confusion: confusion(this.data.y, predictions),
      auc: rocAuc(this.data.y, predictions),
      updates: this.epoch * Math.ceil(this.trained / this.settings.batch_size),
      seconds: (now() - this.started) / 1000,
    };
  }
}

/** Train to the end in one go. */
export function train(settings: Settings, data: Data): Run {
  const training = new Training(settings, data);
  while (!training.done) training.runEpoch();
  return training.run();
}

function now(): number {
  return performance.now();
}
