/** What Keras calls `fit`: settings and data in, batch by batch, a finished run out. */

import { classWeights, type Data, type Split, scaled, split } from "../core/data";
import { confusion, rocAuc } from "../core/metrics";
import { fitOrder } from "../core/random";
import {
  type History,
  type Logs,
  metricOf,
  type Run,
  type Series,
  type Weights,
} from "../core/run";
import { effective, type Settings } from "../core/settings";
import { type Batch, Network, type Score } from "./network";

const f = Math.fround;

export class Training {
  private readonly network: Network;
  readonly order: Uint32Array; // of the samples: those trained on, then those for validation
  readonly trained: number; // how many are trained on
  private readonly batches: Batch[]; // that are trained on
  private readonly validation: Batch[];
  private readonly history: History = {};
  private readonly started = now();
  private sum = zero(); // of the current epoch
  epoch = 0; // epochs completed
  batch = 0; // batches completed of the current epoch

  constructor(
    readonly settings: Settings,
    private readonly data: Data,
  ) {
    const { rows, inputs } = data;
    const used = effective(settings, data.target);
    const parts = split(data, used);
    const { trained } = parts;
    const count = trained.length;
    this.trained = count;
    this.order = sampleOrder(settings, parts);
    const X = networkInputs(settings, data, parts);
    const y = data.y.map((_, i) => data.y[this.order[i]]);
    const weights = classWeights(data, trained, used);
    const sampleWeights = y.map((label, i) => (i < count ? weights[label > 0.5 ? 1 : 0] : 1));
    this.network = new Network(
      settings,
      inOrder(X, this.order, inputs),
      y,
      sampleWeights,
      data.target,
    );
    this.batches = this.network.batches(0, count, settings.batch_size);
    this.validation = this.network.batches(count, rows, settings.batch_size);
  }

  get done(): boolean {
    return this.epoch === this.settings.epochs;
  }

  get batchCount(): number {
    return this.batches.length;
  }

  /** Train one epoch and return its logs, as Keras prints them. */
  runEpoch(): Logs {
    for (;;) {
      const { logs } = this.runBatch();
      if (logs) return logs;
    }
  }

  /** Train one batch and return its mean loss; after an epoch's last batch its logs, too. */
  runBatch(): { loss: number; logs?: Logs } {
    const batch = this.batches[this.batch++];
    const score = this.network.train(batch);
    add(this.sum, score, batch.rows);
    const ends = this.batch === this.batches.length;
    return { loss: f(score.loss / batch.rows), logs: ends ? this.endEpoch() : undefined };
  }

  private endEpoch(): Logs {
    const { network } = this;
    const train = mean(this.sum);
    const metric = metricOf(this.data.target);
    const logs: Logs = { loss: train.loss, [metric]: train.metric };
    if (this.validation.length > 0) {
      const sum = zero();
      this.validation.forEach((batch) => add(sum, network.evaluate(batch), batch.rows));
      const validation = mean(sum);
      logs.val_loss = validation.loss;
      logs[`val_${metric}`] = validation.metric;
    }
    this.sum = zero();
    this.batch = 0;
    this.epoch++;
    for (const name of Object.keys(logs) as Series[]) (this.history[name] ??= []).push(logs[name]!);
    return logs;
  }

  weights(): Weights {
    return this.network.copyWeights();
  }

  /** Free the memory: the training cannot continue after that. */
  dispose(): void {
    this.network.dispose();
  }

  /** The run so far, with the predictions of the current weights. */
  run(): Run {
    const predictions = this.predictions();
    const { y, target } = this.data;
    const classes = target === "classes";
    return {
      engine: "page",
      settings: this.settings,
      history: this.history,
      confusion: classes ? confusion(y, predictions) : null,
      auc: classes ? rocAuc(y, predictions) : null,
      updates: this.epoch * this.batches.length + this.batch,
      seconds: (now() - this.started) / 1000,
      predictions,
      weights: this.weights(),
    };
  }

  /** One for every sample, in the file's order. */
  private predictions(): number[] {
    const out = new Array<number>(this.order.length);
    this.network.predict().forEach((p, i) => (out[this.order[i]] = p));
    return out;
  }
}

/** The rows of `X`, each `width` values, in another order. */
function inOrder(X: Float64Array, order: Uint32Array, width: number): Float64Array {
  const out = new Float64Array(X.length);
  order.forEach((row, i) => out.set(X.subarray(row * width, (row + 1) * width), i * width));
  return out;
}

/** The attributes as the network gets them, as they are or scaled, row by row in the table's
 * order. */
export function networkInputs(
  settings: Settings,
  data: Data,
  { trained }: Split = split(data, effective(settings, data.target)),
): Float64Array {
  return settings.inputs === "scaled" ? scaled(data, trained) : data.X;
}

/** The order in which `fit` takes the samples, followed by those kept for validation. */
export function sampleOrder(settings: Settings, { trained, validation }: Split): Uint32Array {
  const order = new Uint32Array(trained.length + validation.length);
  order.set(fitOrder(settings.seed, trained.length).map((i) => trained[i]));
  order.set(validation, trained.length);
  return order;
}

interface Sum extends Score {
  rows: number;
}

function zero(): Sum {
  return { loss: 0, metric: 0, rows: 0 };
}

function add(sum: Sum, score: Score, rows: number): void {
  sum.loss = f(sum.loss + score.loss);
  sum.metric += score.metric;
  sum.rows += rows;
}

/** The mean loss and the metric (accuracy, or mean absolute error) of a sum. */
function mean({ loss, metric, rows }: Sum): Score {
  return { loss: f(loss / rows), metric: f(metric / rows) };
}

/** Train all epochs. */
export function train(settings: Settings, data: Data): Run {
  const training = new Training(settings, data);
  while (!training.done) training.runEpoch();
  const run = training.run();
  training.dispose();
  return run;
}

function now(): number {
  return performance.now();
}
