/** The six losses of table 10-1 on one output node, sigmoid or linear, as Keras on
 * TensorFlow computes them: the value for one sample, and its slope with respect to the
 * node's weighted sum z. */

const f = Math.fround;
const EPSILON = f(1e-7); // keras.backend.epsilon()

export interface Loss {
  /** The loss of one sample: its weighted sum `z`, prediction `p` (sigmoid(z), or z
   * where the output is linear), label `y`, and `e` = decay(z). */
  value(z: number, p: number, y: number, e: number): number;
  /** How the loss changes with z. */
  slope(z: number, p: number, y: number, e: number): number;
}

/** e^-|z|, the slowest step of both the sigmoid and the cross-entropy. */
export function decay(z: number): number {
  return f(Math.exp(-Math.abs(z)));
}

export function sigmoid(z: number, e: number = decay(z)): number {
  return z >= 0 ? f(1 / f(1 + e)) : f(e / f(1 + e));
}

/** A loss of the prediction alone. */
interface OfPrediction {
  value(p: number, y: number): number;
  slope(p: number, y: number): number;
}

const logOnePlus = (v: number) => f(Math.log(f(Math.max(v, EPSILON) + 1)));
const percentScale = (y: number) => f(100 / Math.max(Math.abs(y), EPSILON));
const MOST = f(1 - 1e-7);
const clip = (p: number) => Math.max(Math.min(p, MOST), EPSILON);

const ofPrediction: Record<string, OfPrediction> = {
  mean_squared_error: {
    value: (p, y) => f(f(p - y) * f(p - y)),
    slope: (p, y) => f(2 * f(p - y)),
  },
  mean_absolute_error: {
    value: (p, y) => Math.abs(f(p - y)),
    slope: (p, y) => Math.sign(p - y),
  },
  mean_absolute_percentage_error: {
    value: (p, y) => f(100 * Math.abs(f(f(y - p) / Math.max(Math.abs(y), EPSILON)))),
    slope: (p, y) => f(Math.sign(p - y) * percentScale(y)),
  },
  mean_squared_logarithmic_error: {
    value: (p, y) => f(f(logOnePlus(p) - logOnePlus(y)) ** 2),
    slope: (p, y) => (p >= EPSILON ? f(f(2 * f(logOnePlus(p) - logOnePlus(y))) / f(p + 1)) : 0),
  },
  // The prediction over the sum of all, of which there is one: 1, and no number where it is 0.
  categorical_crossentropy: {
    value: (p, y) => f(-y * f(Math.log(clip(f(p / p))))),
    slope: (p) => 0 * f(p / p),
  },
  // Without a sigmoid, Keras cuts the prediction to what can be a probability.
  binary_crossentropy: {
    value: (p, y) => f(-f(f(y * f(Math.log(clip(p)))) + f(f(1 - y) * f(Math.log(f(1 - clip(p))))))),
    slope: (p, y) => (p >= EPSILON && p <= MOST ? f(f(f(1 - y) / f(1 - p)) - f(y / p)) : 0),
  },
};

/** Two losses that Keras takes from z itself where the output is a sigmoid, unclipped. */
const ofSum: Record<string, Loss> = {
  // On one node the softmax of a single logit is 1: loss 0, yet TensorFlow's gradient is 1 - y.
  categorical_crossentropy: {
    value: () => 0,
    slope: (_z, _p, y) => 1 - y,
  },
  binary_crossentropy: {
    value: (z, _p, y, e) => f(f(Math.max(z, 0) - f(z * y)) + f(Math.log1p(e))),
    slope: (z, _p, y, e) => {
      const tail = f(e / f(1 + e));
      return z >= 0 ? f(f(1 - tail) - y) : f(tail - y);
    },
  },
};

/** A loss on an output node with this activation, "sigmoid" or "linear". */
export function lossOf(name: string, output: string): Loss {
  const sigmoid = output === "sigmoid";
  if (sigmoid && ofSum[name]) return ofSum[name];
  const { value, slope } = ofPrediction[name];
  return {
    value: (_z, p, y) => value(p, y),
    // Through a sigmoid, the chain rule.
    slope: (_z, p, y) => (sigmoid ? f(slope(p, y) * f(p * f(1 - p))) : slope(p, y)),
  };
}
