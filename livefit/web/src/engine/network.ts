/** The network inputs -> hidden nodes -> 1 sigmoid node, trained in float32.
 *
 * The rounding follows TensorFlow's wherever an order is known. That, with the first
 * weights and the order of `random.ts`, is why the numbers agree with Keras. */

import { learningRate, type Settings } from "../settings";
import { activations, type Activation } from "./activations";
import { makeLoops, type Loops } from "./loops";
import { losses, sigmoid, type Loss } from "./losses";
import { makeUpdate, type Parameters, type Update } from "./optimizers";
import { firstWeights } from "./random";

const f = Math.fround;

/** Over some samples: the sum of their losses, and how many were answered rightly. */
export interface Score {
  loss: number;
  right: number;
}

/** One value for every weight of the network. The rows of `hidden` (inputs x nodes) are
 * padded with zeros to a multiple of four nodes, and so are the other parts. */
class Layers {
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;

  constructor(all: Float32Array, inputs: number, padded: number) {
    const part = (from: number, length: number) => all.subarray(from, from + length);
    this.hidden = part(0, inputs * padded);
    this.hiddenBias = part(inputs * padded, padded);
    this.output = part((inputs + 1) * padded, padded);
    this.outputBias = part((inputs + 2) * padded, 4);
  }
}

export class Network {
  /** Outputs of the hidden nodes for the sample that went through last. */
  readonly activity: Float32Array;
  readonly weights: Layers;

  private readonly X: Float32Array;
  private readonly gradient: Layers;
  private readonly parameters: Parameters;
  private readonly blame: Float32Array; // the hidden nodes' share of one sample's error
  private readonly loops: Loops;
  private readonly activation: Activation;
  private readonly loss: Loss;
  private readonly update: Update;
  private readonly nodes: number;
  private steps = 0;

  /** `X`: samples x inputs, row by row; `y`: the class of each sample, 0 or 1. */
  constructor(settings: Settings, X: Float64Array, private readonly y: Float32Array) {
    this.nodes = settings.nodes;
    const inputs = X.length / y.length;
    const padded = Math.ceil(this.nodes / 4) * 4;
    const count = (inputs + 2) * padded + 4;
    this.loops = makeLoops(X.length + 4 * count + 2 * padded);
    const allocate = (length: number) => this.loops.allocate(length);
    this.parameters = {
      weights: allocate(count),
      gradient: allocate(count),
      momentum: allocate(count),
      velocity: allocate(count),
    };
    this.activity = allocate(padded);
    this.blame = allocate(padded);
    this.X = allocate(X.length);
    this.X.set(X);
    this.weights = new Layers(this.parameters.weights, inputs, padded);
    this.gradient = new Layers(this.parameters.gradient, inputs, padded);
    this.activation = activations[settings.activation];
    this.loss = losses[settings.loss];
    this.update = makeUpdate(settings.optimizer, learningRate(settings), this.loops);
    this.start(settings.seed);
  }

  private get inputs(): number {
    return this.X.length / this.y.length;
  }

  /** Set the first weights; the biases start at 0. */
  private start(seed: number): void {
    const { nodes, inputs } = this;
    const first = firstWeights(seed, inputs, nodes);
    for (let c = 0; c < inputs; c++) {
      const row = first.hidden.subarray(c * nodes, (c + 1) * nodes);
      this.weights.hidden.set(row, c * this.activity.length);
    }
    this.weights.output.set(first.output);
  }

  /** The logit (the weighted sum of the output node) of one sample. */
  logit(row: number): number {
    const { activity: h, weights } = this;
    const { hiddenBias, output } = weights;
    const { of } = this.activation;
    this.loops.weightedSums(this.X, row, this.inputs, weights.hidden, h);
    let sum = 0;
    for (let j = 0; j < this.nodes; j++) {
      h[j] = of(f(h[j] + hiddenBias[j]));
      sum += h[j] * output[j];
    }
    return f(f(sum) + weights.outputBias[0]);
  }

  /** Learn from the samples `order[from]` to `order[to - 1]`: one update of the weights. */
  trainBatch(order: Uint32Array, from: number, to: number): Score {
    const share = f(1 / (to - from));
    this.parameters.gradient.fill(0);
    const score = this.overBatch(from, to, (i) => order[i], share);
    this.steps++;
    this.update(this.parameters, this.steps);
    return score;
  }

  /** Score the samples `from` to `to - 1` without learning, as `evaluate` does a batch. */
  scoreBatch(from: number, to: number): Score {
    return this.overBatch(from, to, (i) => i, 0);
  }

  /** Score a batch and, where `share` is not 0, add up its gradients. */
  private overBatch(from: number, to: number, rowAt: (i: number) => number, share: number): Score {
    let loss = 0;
    let right = 0;
    for (let i = from; i < to; i++) {
      const row = rowAt(i);
      const label = this.y[row];
      const z = this.logit(row);
      const p = sigmoid(z);
      loss += this.loss.value(z, p, label);
      if (p > 0.5 === label > 0.5) right++;
      if (share !== 0) this.addGradient(row, f(share * this.loss.slope(z, p, label)));
    }
    const size = to - from;
    return { loss: f(f(f(loss) / size) * size), right }; // Keras averages, then weighs
  }

  /** Add one sample's part to the gradients; `slope` is that of the loss in the logit. */
  private addGradient(row: number, slope: number): void {
    const { activity: h, blame, gradient } = this;
    const { output } = this.weights;
    const { slope: slopeAt } = this.activation;
    gradient.outputBias[0] += slope;
    for (let j = 0; j < this.nodes; j++) {
      gradient.output[j] += h[j] * slope;
      blame[j] = f(slope * output[j]) * slopeAt(h[j]);
      gradient.hiddenBias[j] += blame[j];
    }
    this.loops.addOuterProduct(this.X, row, this.inputs, blame, gradient.hidden);
  }

  /** The probability of class 1 for every sample. */
  predict(): Float32Array {
    return this.y.map((_, row) => sigmoid(this.logit(row)));
  }
}
