/** Numbers so near to 0 that they count as 0. Those below 2^-126, the denormal ones, take a processor
 * a hundred times as long; TensorFlow has 0 for them, too. These bounds keep nearly
 * all products of an optimizer above it. What is cut off moves a weight by less than 1e-12. */

/** Its square is no normal float32. */
export const SMALLEST_GRADIENT = 2 ** -63;

/** A thousandth of it still is one; its square root is lost beside the optimizers' epsilon, 1e-7. */
export const SMALLEST_MOMENT = 2 ** -100;

export function orZero(value: number, smallest: number): number {
  return Math.abs(value) < smallest ? 0 : value;
}
