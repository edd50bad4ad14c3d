/** The six losses of table 10-1 on one output unit, sigmoid or linear, as Keras on
 * TensorFlow computes them: the value for one sample, and its gradient with respect to the
 * unit's weighted sum z. */

const f = Math.fround;
const EPSILON = f(1e-7); // keras.backend.epsilon()

export interface Loss {
  /** The loss L of one sample: its weighted sum `z`, prediction `p` (sigmoid(z), or z
   * where the output is linear), label `y`, and `e` = expNegAbs(z). */
  value(z: number, p: number, y: number, e: number): number;
  /** dL/dz. */
  gradient(z: number, p: number, y: number, e: number): number;
}

/** e^-|z|, the slowest step of both the sigmoid and the cross-entropy. */
export function expNegAbs(z: number): number {
  return f(Math.exp(-Math.abs(z)));
}

export function sigmoid(z: number, e: number = expNegAbs(z)): number {
  return z >= 0 ? f(1 / f(1 + e)) : f(e / f(1 + e));
}

/** A loss as a function of the prediction p alone, with dL/dp. */
interface LossOfPrediction {
  value(p: number, y: number): number;
  gradient(p: number, y: number): number;
}

const logOnePlus = (v: number) => f(Math.log(f(Math.max(v, EPSILON) + 1)));
const percentScale = (y: number) => f(100 / Math.max(Math.abs(y), EPSILON));
const MAX = f(1 - 1e-7);
const clip = (p: number) => Math.max(Math.min(p, MAX), EPSILON);

const ofPrediction: Record<string, LossOfPrediction> = {
  mean_squared_error: {
    value: (p, y) => f(f(p - y) * f(p - y)),
    gradient: (p, y) => f(2 * f(p - y)),
  },
  mean_absolute_error: {
    value: (p, y) => Math.abs(f(p - y)),
    gradient: (p, y) => Math.sign(p - y),
  },
  mean_absolute_percentage_error: {
    value: (p, y) => f(100 * Math.abs(f(f(y - p) / Math.max(Math.abs(y), EPSILON)))),
    gradient: (p, y) => f(Math.sign(p - y) * percentScale(y)),
  },
  mean_squared_logarithmic_error: {
    value: (p, y) => f(f(logOnePlus(p) - logOnePlus(y)) ** 2),
    gradient: (p, y) => (p >= EPSILON ? f(f(2 * f(logOnePlus(p) - logOnePlus(y))) / f(p + 1)) : 0),
  },
  // Keras divides the prediction by the sum over the units. There is one unit: p / p.
  categorical_crossentropy: {
    value: (p, y) => f(-y * f(Math.log(clip(f(p / p))))),
    gradient: (p) => 0 * f(p / p),
  },
  // Without a sigmoid, Keras clips the prediction to what can be a probability.
  binary_crossentropy: {
    value: (p, y) => f(-f(f(y * f(Math.log(clip(p)))) + f(f(1 - y) * f(Math.log(f(1 - clip(p))))))),
    gradient: (p, y) => (p >= EPSILON && p <= MAX ? f(f(f(1 - y) / f(1 - p)) - f(y / p)) : 0),
  },
};

/** Two losses that Keras computes from the logit z where the output is a sigmoid, unclipped. */
const fromLogits: Record<string, Loss> = {
  // On one unit the softmax of a single logit is 1: loss 0, yet TensorFlow's gradient is 1 - y.
  categorical_crossentropy: {
    value: () => 0,
    gradient: (_z, _p, y) => 1 - y,
  },
  binary_crossentropy: {
    value: (z, _p, y, e) => f(f(Math.max(z, 0) - f(z * y)) + f(Math.log1p(e))),
    gradient: (z, _p, y, e) => {
      const tail = f(e / f(1 + e));
      return z >= 0 ? f(f(1 - tail) - y) : f(tail - y);
    },
  },
};

/** A loss on an output unit with this activation, "sigmoid" or "linear". */
export function lossOf(name: string, output: string): Loss {
  const sigmoid = output === "sigmoid";
  if (sigmoid && fromLogits[name]) return fromLogits[name];
  const { value, gradient } = ofPrediction[name];
  return {
    value: (_z, p, y) => value(p, y),
    // Through a sigmoid, by the chain rule: dL/dz = dL/dp * p (1 - p).
    gradient: (_z, p, y) => (sigmoid ? f(gradient(p, y) * f(p * f(1 - p))) : gradient(p, y)),
  };
}

/** The loss of one prediction `p` (for a sigmoid strictly between 0 and 1) and label `y`. */
export function lossOfPrediction(name: string, output: string, p: number, y: number): number {
  const z = output === "sigmoid" ? Math.log(p / (1 - p)) : p;
  return lossOf(name, output).value(z, p, y, expNegAbs(z));
}
