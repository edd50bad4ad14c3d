/** The network inputs -> hidden units -> 1 unit, trained in float32 by backpropagation
 * (Rumelhart, Hinton and Williams, Nature 323, 1986).
 *
 * Rounding follows TensorFlow's wherever the order of its operations is known. With the
 * initial weights and the sample order of `core/random.ts`, this is why the numbers agree
 * with Keras. */

import { firstWeights } from "../core/random";
import type { Weights } from "../core/run";
import { learningRate, type Settings, type Target } from "../core/settings";
import { type Activation, activations } from "./activations";
import { makeLoops } from "./loops";
import { expNegAbs, type Loss, lossOf, sigmoid } from "./losses";
import { makeUpdate, type Update, type Variables } from "./optimizers";
import type { Loops } from "./script_loops";

const f = Math.fround;

/** Sums over some samples: of their losses, and of right answers, or of absolute errors
 * where a number is predicted. */
export interface Score {
  loss: number;
  metric: number;
}

/** Samples that go through the network together, and what forward and backward compute. */
export interface Batch {
  readonly rows: number;
  readonly x: Float32Array; // rows x inputs
  readonly y: Float32Array; // the class of each sample, 0 or 1, or a number
  readonly sampleWeights: Float32Array; // of the loss of each sample
  readonly h: Float32Array; // activations of the hidden units, rows x padded units
  readonly derivatives: Float32Array; // of the activation function, as `h`
  readonly hiddenDelta: Float32Array; // dL/dz of the hidden units, as `h`
  readonly z: Float32Array; // the output unit's weighted sum for each sample
  readonly delta: Float32Array; // dL/dz of the output unit for each sample
}

/** Views of one value per weight. The rows of `hidden` are padded with zeros to a multiple
 * of four units; its last row is the bias, the weight of an input that is always 1. */
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
  private readonly variables: Variables;
  private readonly weights: Layers;
  private readonly gradient: Layers;
  private readonly samples: Batch; // all of them
  private readonly loops: Loops;
  private readonly activation: Activation;
  private readonly loss: Loss;
  private readonly update: Update;
  private readonly units: number;
  private readonly sigmoid: boolean; // whether the output is one
  private updates = 0;

  /** `X`: attributes of the samples, row by row; `y`: their targets; `sampleWeights`: those
   * of their losses. */
  constructor(
    settings: Settings,
    X: Float64Array,
    y: Float32Array,
    sampleWeights: Float32Array,
    private readonly target: Target,
  ) {
    this.units = settings.nodes;
    const rows = y.length;
    const attributes = X.length / rows;
    const inputs = attributes + 1; // the last is 1, for the bias
    const padded = Math.ceil(this.units / 4) * 4;
    const count = (inputs + 1) * padded + 4;
    this.loops = makeLoops(4 * count + rows * (inputs + 3 * padded + 2));
    const allocate = (length: number) => this.loops.allocate(length);
    this.variables = {
      weights: allocate(count),
      gradient: allocate(count),
      m: allocate(count),
      v: allocate(count),
    };
    this.weights = new Layers(this.variables.weights, inputs, padded);
    this.gradient = new Layers(this.variables.gradient, inputs, padded);
    this.samples = {
      rows,
      x: allocate(rows * inputs).fill(1),
      y,
      sampleWeights,
      h: allocate(rows * padded),
      derivatives: allocate(rows * padded),
      hiddenDelta: allocate(rows * padded),
      z: allocate(rows),
      delta: allocate(rows),
    };
    y.forEach((_, row) =>
      this.samples.x.set(X.subarray(row * attributes, (row + 1) * attributes), row * inputs),
    );
    this.activation = activations[settings.activation];
    this.loss = lossOf(settings.loss, settings.output);
    this.sigmoid = settings.output === "sigmoid";
    this.update = makeUpdate(settings.optimizer, learningRate(settings), this.loops);
    this.initialize(settings.seed, attributes, padded);
  }

  /** Set the initial weights; the biases start at 0. */
  private initialize(seed: number, attributes: number, padded: number): void {
    const { units } = this;
    const first = firstWeights(seed, attributes, units);
    for (let c = 0; c < attributes; c++) {
      this.weights.hidden.set(first.hidden.subarray(c * units, (c + 1) * units), c * padded);
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
    const { x, y, sampleWeights, h, derivatives, hiddenDelta, z, delta } = this.samples;
    return {
      rows: to - from,
      x: part(x),
      y: part(y),
      sampleWeights: part(sampleWeights),
      h: part(h),
      derivatives: part(derivatives),
      hiddenDelta: part(hiddenDelta),
      z: part(z),
      delta: part(delta),
    };
  }

  /** Train on a batch: one update of the weights. */
  train(batch: Batch): Score {
    this.forward(batch);
    const score = this.score(batch);
    this.backward(batch);
    this.updates++;
    this.update(this.variables, this.updates);
    return score;
  }

  /** Score a batch without training on it, as `evaluate` does. */
  evaluate(batch: Batch): Score {
    this.forward(batch);
    return this.score(batch);
  }

  /** Set the batch's `h`, `derivatives` and `z`. */
  private forward({ rows, x, h, derivatives, z }: Batch): void {
    const { loops, units, weights } = this;
    loops.forwardHidden(x, rows, weights.hidden, h);
    this.activation(h, derivatives, { rows, units, loops });
    loops.forwardOutput(h, weights.output, z);
    const bias = weights.outputBias[0];
    for (let r = 0; r < rows; r++) z[r] += bias;
  }

  /** The losses and the metric of a batch after `forward`; sets its `delta`. */
  private score({ rows, y, sampleWeights, z, delta }: Batch): Score {
    const oneOverRows = f(1 / rows); // the loss of a batch is the mean over its samples
    let loss = 0;
    let metric = 0;
    const classes = this.target === "classes";
    for (let r = 0; r < rows; r++) {
      const e = expNegAbs(z[r]);
      const p = this.sigmoid ? sigmoid(z[r], e) : z[r];
      loss += f(this.loss.value(z[r], p, y[r], e) * sampleWeights[r]);
      delta[r] = f(f(oneOverRows * sampleWeights[r]) * this.loss.gradient(z[r], p, y[r], e));
      if (classes) metric += Number(p > 0.5 === y[r] > 0.5);
      else metric += Math.abs(f(p - y[r]));
    }
    return { loss: f(f(f(loss) / rows) * rows), metric }; // Keras averages, then multiplies
  }

  /** Set the gradient of the batch's loss with respect to every weight. */
  private backward({ rows, x, h, derivatives, hiddenDelta, delta }: Batch): void {
    const { gradient, loops, weights } = this;
    this.variables.gradient.fill(0);
    for (let r = 0; r < rows; r++) gradient.outputBias[0] += delta[r];
    loops.backwardOutput(delta, h, weights.output, derivatives, gradient.output, hiddenDelta);
    loops.backwardHidden(x, rows, hiddenDelta, gradient.hidden);
  }

  /** Free the memory: none of the arrays may be used after that. */
  dispose(): void {
    this.loops.release();
  }

  /** The weights as they are now. */
  copyWeights(): Weights {
    const { units, weights } = this;
    const padded = weights.output.length;
    const rows = Array.from({ length: weights.hidden.length / padded }, (_, i) =>
      Array.from(weights.hidden.subarray(i * padded, i * padded + units)),
    );
    const bias = rows.pop()!;
    return {
      hidden: rows,
      hidden_bias: bias,
      output: Array.from(weights.output.subarray(0, units)),
      output_bias: weights.outputBias[0],
    };
  }

  /** The prediction for every sample: the probability of class 1, or a number. */
  predict(): Float32Array {
    this.forward(this.samples);
    return this.samples.z.map((z) => (this.sigmoid ? sigmoid(z) : z));
  }
}
