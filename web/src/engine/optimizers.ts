/** The optimizers, in float32 and in the order of operations of Keras 3 on TensorFlow. */

import type { Loops } from "./script_loops";
import { orZero, SMALLEST_GRADIENT, SMALLEST_MOMENT } from "./smallest";

const f = Math.fround;
const EPSILON = f(1e-7);

/** All weights in one array, their gradient, and the optimizer's moments of each weight. */
export interface Variables {
  weights: Float32Array;
  gradient: Float32Array;
  m: Float32Array;
  v: Float32Array;
}

/** Updates the weights by their gradient; `t` counts the updates from 1. */
export type Update = (variables: Variables, t: number) => void;

/** Adam (Kingma and Ba, ICLR 2015, algorithm 1 with the step size of section 2's last
 * paragraph), with Keras's beta_1 = 0.9, beta_2 = 0.999:
 * m += (1 - beta_1) (g - m), v += (1 - beta_2) (g^2 - v), w -= alpha_t m / (sqrt(v) + epsilon). */
function adam(learningRate: number, loops: Loops): Update {
  return ({ weights, gradient, m, v }, t) => {
    const correction1 = f(1 - f(f(0.9) ** t));
    const correction2 = f(1 - f(f(0.999) ** t));
    const alpha = f(f(learningRate * f(Math.sqrt(correction2))) / correction1);
    loops.adam(weights, gradient, m, v, alpha, f(1 - 0.9), f(1 - 0.999), EPSILON);
  };
}

function sgd(learningRate: number): Update {
  return ({ weights, gradient }) => {
    for (let i = 0; i < weights.length; i++)
      weights[i] = f(weights[i] - f(gradient[i] * learningRate));
  };
}

/** RMSprop (Hinton, Neural Networks for Machine Learning, lecture 6e, 2012), rho = 0.9:
 * v = rho v + (1 - rho) g^2, w -= learning_rate g / sqrt(v + epsilon). */
function rmsprop(learningRate: number): Update {
  const rho = f(0.9);
  const oneMinusRho = f(1 - 0.9);
  return ({ weights, gradient, v }) => {
    for (let i = 0; i < weights.length; i++) {
      const g = orZero(gradient[i], SMALLEST_GRADIENT);
      v[i] = orZero(f(f(v[i] * rho) + f(f(g * g) * oneMinusRho)), SMALLEST_MOMENT);
      weights[i] = f(weights[i] - f(f(g * learningRate) / f(Math.sqrt(f(v[i] + EPSILON)))));
    }
  };
}

const optimizers: Record<string, (learningRate: number, loops: Loops) => Update> = {
  adam,
  sgd,
  rmsprop,
};

export function makeUpdate(optimizer: string, learningRate: number, loops: Loops): Update {
  return optimizers[optimizer](f(learningRate), loops);
}
