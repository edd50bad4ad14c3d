/** A training: settings and data in, one epoch at a time, a finished run out. */

import { classWeights, scaled, split, type Data } from "../data";
import { confusion, rocAuc } from "../metrics";
import { metricOf, type History, type Logs, type Run, type Series, type Weights } from "../run";
import { effective, type Settings } from "../settings";
import { Network, type Batch, type Score } from "./network";
import { fitOrder } from "./random";

const f = Math.fround;

export class Training {
  private readonly network: Network;
  private readonly order: Uint32Array; // in which the samples are taken
  private readonly batches: Batch[]; // that are trained on
  private readonly held: Batch[]; // kept back, to validate
  private readonly history: History = {};
  private readonly started = now();
  epoch = 0; // how many are over

  constructor(
    readonly settings: Settings,
    private readonly data: Data,
  ) {
    const { rows, inputs } = data;
    const used = effective(settings, data.target);
    const { trained, held } = split(data, used);
    const count = trained.length;
    const X = settings.inputs === "scaled" ? scaled(data, trained) : data.X;
    this.order = new Uint32Array(rows);
    this.order.set(fitOrder(settings.seed, count).map((i) => trained[i]));
    this.order.set(held, count);
    const y = data.y.map((_, i) => data.y[this.order[i]]);
    const weights = classWeights(data, trained, used);
    const sampleWeights = y.map((label, i) => (i < count ? weights[label > 0.5 ? 1 : 0] : 1));
    this.network = new Network(settings, inOrder(X, this.order, inputs), y, sampleWeights, data.target);
    this.batches = this.network.batches(0, count, settings.batch_size);
    this.held = this.network.batches(count, rows, settings.batch_size);
  }

  get done(): boolean {
    return this.epoch === this.settings.epochs;
  }

  /** Train one epoch and return its logs, as Keras prints them. */
  runEpoch(): Logs {
    const { network } = this;
    const train = mean(this.batches, (batch) => network.train(batch));
    const metric = metricOf(this.data.target);
    const logs: Logs = { loss: train.loss, [metric]: train.metric };
    if (this.held.length > 0) {
      const held = mean(this.held, (batch) => network.score(batch));
      logs.val_loss = held.loss;
      logs[`val_${metric}`] = held.metric;
    }
    this.epoch++;
    for (const name of Object.keys(logs) as Series[]) (this.history[name] ??= []).push(logs[name]!);
    return logs;
  }

  /** Give the memory back: the training cannot go on after that. */
  dispose(): void {
    this.network.dispose();
  }

  /** The run as it stands: predictions are those of the weights now. */
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
      updates: this.epoch * this.batches.length,
      seconds: (now() - this.started) / 1000,
      predictions,
      weights: this.weights(),
    };
  }

  weights(): Weights {
    return this.network.copyWeights();
  }

  /** Of every sample, put back into the order of the file. */
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

/** The mean loss and the metric (share of right answers, or mean miss) over some batches. */
function mean(batches: Batch[], score: (batch: Batch) => Score): Score {
  let loss = 0;
  let metric = 0;
  let rows = 0;
  for (const batch of batches) {
    const each = score(batch);
    loss = f(loss + each.loss);
    metric += each.metric;
    rows += batch.rows;
  }
  return { loss: f(loss / rows), metric: f(metric / rows) };
}

/** Train to the end in one go. */
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
