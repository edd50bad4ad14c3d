/** The six losses of table 10-1 on one sigmoid output, as Keras on TensorFlow computes
 * them: the value for one sample, and its slope with respect to the logit z. */

const f = Math.fround;
const EPSILON = f(1e-7); // keras.backend.epsilon()

export interface Loss {
  /** The loss of one sample: its logit `z`, prediction `p` = sigmoid(z), label `y`, and
   * `e` = decay(z). */
  value(z: number, p: number, y: number, e: number): number;
  /** How the loss changes with the logit z. */
  slope(z: number, p: number, y: number, e: number): number;
}

/** e^-|z|, the slowest step of both the sigmoid and the cross-entropy. */
export function decay(z: number): number {
  return f(Math.exp(-Math.abs(z)));
}

export function sigmoid(z: number, e: number = decay(z)): number {
  return z >= 0 ? f(1 / f(1 + e)) : f(e / f(1 + e));
}

/** A loss of p alone: the chain rule through the sigmoid gives the slope in z. */
function ofPrediction(value: (p: number, y: number) => number, slope: (p: number, y: number) => number): Loss {
  return {
    value: (_z, p, y) => value(p, y),
    slope: (_z, p, y) => f(slope(p, y) * f(p * f(1 - p))),
  };
}

const logOnePlus = (v: number) => f(Math.log(f(Math.max(v, EPSILON) + 1)));
const percentScale = (y: number) => f(100 / Math.max(Math.abs(y), EPSILON));

export const losses: Record<string, Loss> = {
  mean_squared_error: ofPrediction(
    (p, y) => f(f(p - y) * f(p - y)),
    (p, y) => f(2 * f(p - y)),
  ),
  mean_absolute_error: ofPrediction(
    (p, y) => Math.abs(f(p - y)),
    (p, y) => Math.sign(p - y),
  ),
  mean_absolute_percentage_error: ofPrediction(
    (p, y) => f(100 * Math.abs(f(f(y - p) / Math.max(Math.abs(y), EPSILON)))),
    (p, y) => f(Math.sign(p - y) * percentScale(y)),
  ),
  mean_squared_logarithmic_error: ofPrediction(
    (p, y) => f(f(logOnePlus(p) - logOnePlus(y)) ** 2),
    (p, y) => (p >= EPSILON ? f(f(2 * f(logOnePlus(p) - logOnePlus(y))) / f(p + 1)) : 0),
  ),
  // On one node the softmax of a single logit is 1: loss 0, yet TensorFlow's gradient is 1 - y.
  categorical_crossentropy: {
    value: () => 0,
    slope: (_z, _p, y) => 1 - y,
  },
  // From the logit, without clipping, as Keras does where the output layer is a sigmoid.
  binary_crossentropy: {
    value: (z, _p, y, e) => f(f(Math.max(z, 0) - f(z * y)) + f(Math.log1p(e))),
    slope: (z, _p, y, e) => {
      const tail = f(e / f(1 + e));
      return z >= 0 ? f(f(1 - tail) - y) : f(tail - y);
    },
  },
};
