/** The network inputs -> hidden nodes -> 1 node, trained in float32.
 *
 * The rounding follows TensorFlow's wherever an order is known. That, with the first
 * weights and the order of `random.ts`, is why the numbers agree with Keras. */

import { firstWeights } from "../core/random";
import type { Weights } from "../core/run";
import { learningRate, type Settings, type Target } from "../core/settings";
import { type Activation, activations } from "./activations";
import { type Loops, makeLoops } from "./loops";
import { decay, type Loss, lossOf, sigmoid } from "./losses";
import { makeUpdate, type Parameters, type Update } from "./optimizers";

const f = Math.fround;

/** Over some samples: the sum of their losses, and how many were answered rightly; where
 * a number is predicted, by how much they were missed in all. */
export interface Score {
  loss: number;
  metric: number;
}

/** Some samples that go through the network together, and room for what comes of them. */
export interface Batch {
  readonly rows: number;
  readonly x: Float32Array; // rows x inputs
  readonly y: Float32Array; // the class of each sample, 0 or 1, or a number
  readonly sampleWeights: Float32Array; // how much the loss of each sample counts
  readonly h: Float32Array; // outputs of the hidden nodes, rows x padded nodes
  readonly slopes: Float32Array; // of the activation function at `h`
  readonly blame: Float32Array; // the hidden nodes' share of the errors
  readonly logits: Float32Array; // the output node's weighted sum for each sample
  readonly errors: Float32Array; // how the batch's loss changes with each logit
}

/** One value for every weight of the network. The rows of `hidden` are padded with zeros
 * to a multiple of four nodes; its last row is the bias, the weight of an input that is
 * always 1. */
class Layers {
  readonly hidden: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;

  constructor(all: Float32Array, inputs: number, padded: number) {
    const part = (from: number, length: number) => all.subarray(from, from + length);
    this.hidden = part(0, inputs * padded);
    this.output = part(inputs * padded, padded);
    this.outputBias = part((inputs + 1) * padded, 4);
  }
}

export class Network {
  private readonly weights: Layers;
  private readonly gradient: Layers;
  private readonly parameters: Parameters;
  private readonly samples: Batch; // all of them
  private readonly loops: Loops;
  private readonly activation: Activation;
  private readonly loss: Loss;
  private readonly update: Update;
  private readonly nodes: number;
  private readonly sigmoid: boolean; // whether the output is one
  private steps = 0;

  /** `X`: attributes of the samples, row by row; `y`: their targets; `sampleWeights`: how
   * much the loss of each counts. */
  constructor(
    settings: Settings,
    X: Float64Array,
    y: Float32Array,
    sampleWeights: Float32Array,
    private readonly target: Target,
  ) {
    this.nodes = settings.nodes;
    const rows = y.length;
    const attributes = X.length / rows;
    const inputs = attributes + 1;
    const padded = Math.ceil(this.nodes / 4) * 4;
    const count = (inputs + 1) * padded + 4;
    this.loops = makeLoops(4 * count + rows * (inputs + 3 * padded + 2));
    const allocate = (length: number) => this.loops.allocate(length);
    this.parameters = {
      weights: allocate(count),
      gradient: allocate(count),
      momentum: allocate(count),
      velocity: allocate(count),
    };
    this.weights = new Layers(this.parameters.weights, inputs, padded);
    this.gradient = new Layers(this.parameters.gradient, inputs, padded);
    const [h, slopes, blame] = [0, 0, 0].map(() => allocate(rows * padded));
    const [logits, errors] = [0, 0].map(() => allocate(rows));
    this.samples = {
      rows,
      x: allocate(rows * inputs).fill(1),
      y,
      sampleWeights,
      h,
      slopes,
      blame,
      logits,
      errors,
    };
    y.forEach((_, row) =>
      this.samples.x.set(X.subarray(row * attributes, (row + 1) * attributes), row * inputs),
    );
    this.activation = activations[settings.activation];
    this.loss = lossOf(settings.loss, settings.output);
    this.sigmoid = settings.output === "sigmoid";
    this.update = makeUpdate(settings.optimizer, learningRate(settings), this.loops);
    this.start(settings.seed, attributes, padded);
  }

  /** Set the first weights; the biases start at 0. */
  private start(seed: number, attributes: number, padded: number): void {
    const { nodes } = this;
    const first = firstWeights(seed, attributes, nodes);
    for (let c = 0; c < attributes; c++) {
      this.weights.hidden.set(first.hidden.subarray(c * nodes, (c + 1) * nodes), c * padded);
    }
    this.weights.output.set(first.output);
  }

  /** The samples `from` to `to - 1`, cut into batches of `size`. */
  batches(from: number, to: number, size: number): Batch[] {
    const count = Math.ceil((to - from) / size);
    return Array.from({ length: count }, (_, i) =>
      this.batch(from + i * size, Math.min(from + (i + 1) * size, to)),
    );
  }

  private batch(from: number, to: number): Batch {
    const part = (array: Float32Array) => {
      const width = array.length / this.samples.rows;
      return array.subarray(from * width, to * width);
    };
    const { x, y, sampleWeights, h, slopes, blame, logits, errors } = this.samples;
    return {
      rows: to - from,
      x: part(x),
      y: part(y),
      sampleWeights: part(sampleWeights),
      h: part(h),
      slopes: part(slopes),
      blame: part(blame),
      logits: part(logits),
      errors: part(errors),
    };
  }

  /** Learn from a batch: one update of the weights. */
  train(batch: Batch): Score {
    const { gradient, loops, weights } = this;
    this.parameters.gradient.fill(0);
    const score = this.score(batch);
    for (let r = 0; r < batch.rows; r++) gradient.outputBias[0] += batch.errors[r];
    loops.passBack(
      batch.errors,
      batch.h,
      weights.output,
      batch.slopes,
      gradient.output,
      batch.blame,
    );
    loops.addOuterProducts(batch.x, batch.rows, batch.blame, gradient.hidden);
    this.steps++;
    this.update(this.parameters, this.steps);
    return score;
  }

  /** Score a batch without learning, as `evaluate` does; its `errors` are set, too. */
  score(batch: Batch): Score {
    this.forward(batch);
    const { rows, y, sampleWeights, logits, errors } = batch;
    const share = f(1 / rows);
    let loss = 0;
    let metric = 0;
    const classes = this.target === "classes";
    for (let r = 0; r < rows; r++) {
      const z = logits[r];
      const e = decay(z);
      const p = this.sigmoid ? sigmoid(z, e) : z;
      loss += f(this.loss.value(z, p, y[r], e) * sampleWeights[r]);
      errors[r] = f(f(share * sampleWeights[r]) * this.loss.slope(z, p, y[r], e));
      if (classes) metric += Number(p > 0.5 === y[r] > 0.5);
      else metric += Math.abs(f(p - y[r]));
    }
    return { loss: f(f(f(loss) / rows) * rows), metric }; // Keras averages, then weighs
  }

  /** Let a batch go through the network: its `h`, `slopes` and `logits`. */
  private forward({ rows, x, h, slopes, logits }: Batch): void {
    const { loops, weights } = this;
    loops.weightedSums(x, rows, weights.hidden, h);
    this.activation(h, slopes, { rows, nodes: this.nodes, loops });
    loops.logits(h, weights.output, logits);
    const bias = weights.outputBias[0];
    for (let r = 0; r < rows; r++) logits[r] += bias;
  }

  /** Give the memory back: none of the arrays may be used after that. */
  dispose(): void {
    this.loops.release();
  }

  /** The weights as they are now. */
  copyWeights(): Weights {
    const { nodes, weights } = this;
    const padded = weights.output.length;
    const rows = Array.from({ length: weights.hidden.length / padded }, (_, i) =>
      Array.from(weights.hidden.subarray(i * padded, i * padded + nodes)),
    );
    const bias = rows.pop()!;
    return {
      hidden: rows,
      hidden_bias: bias,
      output: Array.from(weights.output.subarray(0, nodes)),
      output_bias: weights.outputBias[0],
    };
  }

  /** What the output node says of every sample: the probability of class 1, or a number. */
  predict(): Float32Array {
    this.forward(this.samples);
    return this.samples.logits.map((z) => (this.sigmoid ? sigmoid(z) : z));
  }
}
