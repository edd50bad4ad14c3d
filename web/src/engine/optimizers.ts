/** The optimizers, in float32 and in the order of operations of Keras 3 on TensorFlow. */

import type { Loops } from "./loops";

const f = Math.fround;
const EPSILON = f(1e-7);

/** All weights in one row, with their gradients and the optimizer's memory of each. */
export interface Parameters {
  weights: Float32Array;
  gradient: Float32Array;
  momentum: Float32Array;
  velocity: Float32Array;
}

/** Changes the weights by their gradients; `step` counts the updates from 1. */
export type Update = (parameters: Parameters, step: number) => void;

/** Adam (Kingma and Ba, ICLR 2015) with Keras's beta_1 = 0.9, beta_2 = 0.999. */
function adam(rate: number, loops: Loops): Update {
  return ({ weights, gradient, momentum, velocity }, step) => {
    const correction1 = f(1 - f(f(0.9) ** step));
    const correction2 = f(1 - f(f(0.999) ** step));
    const size = f(f(rate * f(Math.sqrt(correction2))) / correction1);
    loops.adam(weights, gradient, momentum, velocity, size, f(1 - 0.9), f(1 - 0.999), EPSILON);
  };
}

function sgd(rate: number): Update {
  return ({ weights, gradient }) => {
    for (let i = 0; i < weights.length; i++) weights[i] = f(weights[i] - f(gradient[i] * rate));
  };
}

/** RMSprop (Hinton, Neural Networks for Machine Learning, lecture 6e, 2012), rho = 0.9. */
function rmsprop(rate: number): Update {
  const rho = f(0.9);
  const keep = f(1 - 0.9);
  return ({ weights, gradient, velocity }) => {
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i];
      const v = f(f(velocity[i] * rho) + f(f(g * g) * keep));
      velocity[i] = v;
      weights[i] = f(weights[i] - f(f(g * rate) / f(Math.sqrt(f(v + EPSILON)))));
    }
  };
}

const makers: Record<string, (rate: number, loops: Loops) => Update> = { adam, sgd, rmsprop };

export function makeUpdate(optimizer: string, learningRate: number, loops: Loops): Update {
  return makers[optimizer](f(learningRate), loops);
}
