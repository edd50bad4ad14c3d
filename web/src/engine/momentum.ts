/** Gradient descent with momentum. The labs do not offer it; figures/two_weights shows it. */

import type { Update } from "./optimizers";

const f = Math.fround;
const MOMENTUM = f(0.9);

/** Keras's SGD(learning_rate, momentum=0.9), in float32 and its order of operations (Polyak,
 * USSR Computational Mathematics 4, 1964): m = 0.9 m - learning_rate g, w += m. */
export function momentum(learningRate: number): Update {
  const rate = f(learningRate);
  return ({ weights, gradient, m }) => {
    for (let i = 0; i < weights.length; i++) {
      m[i] = f(f(m[i] * MOMENTUM) - f(gradient[i] * rate));
      weights[i] = f(weights[i] + m[i]);
    }
  };
}
