/** The hot loops in WebAssembly (AssemblyScript, SIMD): four float32 at a time.
 *
 * Pointers are byte offsets; `units` is a multiple of four. Each function does what its
 * namesake in `src/engine/loops.ts` does in JavaScript, bit for bit: for every result the
 * same numbers are added in the same order. */

/** z[r][j] = sum over c of x[r][c] * kernel[c][j]. */
export function forwardHidden(
  x: usize,
  rows: usize,
  inputs: usize,
  kernel: usize,
  units: usize,
  z: usize,
): void {
  const stride = units << 2;
  const width = inputs << 2;
  let r: usize = 0;
  // Four rows at once: a weight that is loaded serves all of them.
  for (; r + 4 <= rows; r += 4) {
    for (let j: usize = 0; j < stride; j += 16) {
      let sum0 = f32x4.splat(0);
      let sum1 = f32x4.splat(0);
      let sum2 = f32x4.splat(0);
      let sum3 = f32x4.splat(0);
      let at = kernel + j;
      for (let c = x, end = x + width; c < end; c += 4) {
        const k = v128.load(at);
        sum0 = f32x4.add(sum0, f32x4.mul(v128.load32_splat(c), k));
        sum1 = f32x4.add(sum1, f32x4.mul(v128.load32_splat(c + width), k));
        sum2 = f32x4.add(sum2, f32x4.mul(v128.load32_splat(c + 2 * width), k));
        sum3 = f32x4.add(sum3, f32x4.mul(v128.load32_splat(c + 3 * width), k));
        at += stride;
      }
      v128.store(z + j, sum0);
      v128.store(z + j + stride, sum1);
      v128.store(z + j + 2 * stride, sum2);
      v128.store(z + j + 3 * stride, sum3);
    }
    x += 4 * width;
    z += 4 * stride;
  }
  for (; r < rows; r++) {
    for (let j: usize = 0; j < stride; j += 16) {
      let sum = f32x4.splat(0);
      let at = kernel + j;
      for (let c = x, end = x + width; c < end; c += 4) {
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(c), v128.load(at)));
        at += stride;
      }
      v128.store(z + j, sum);
    }
    x += width;
    z += stride;
  }
}

/** derivatives[i] = 1 where z[i] > 0, else 0; there z[i] becomes 0. `count` values. */
export function relu(z: usize, count: usize, derivatives: usize): void {
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  for (let i: usize = 0; i < count << 2; i += 16) {
    const value = v128.load(z + i);
    const positive = f32x4.gt(value, zero);
    v128.store(z + i, v128.and(value, positive));
    v128.store(derivatives + i, v128.and(one, positive));
  }
}

/** z[r] = sum over j of h[r][j] * kernel[j], in float64, as four sums added in the end. */
export function forwardOutput(h: usize, rows: usize, kernel: usize, units: usize, z: usize): void {
  for (let r: usize = 0; r < rows; r++) {
    let low = f64x2.splat(0);
    let high = f64x2.splat(0);
    for (let i: usize = 0; i < units << 2; i += 16) {
      const product0 = f64x2.mul(
        f64x2.promote_low_f32x4(v128.load64_zero(h + i)),
        f64x2.promote_low_f32x4(v128.load64_zero(kernel + i)),
      );
      const product1 = f64x2.mul(
        f64x2.promote_low_f32x4(v128.load64_zero(h + i + 8)),
        f64x2.promote_low_f32x4(v128.load64_zero(kernel + i + 8)),
      );
      low = f64x2.add(low, product0);
      high = f64x2.add(high, product1);
    }
    const total = f64x2.add(low, high);
    store<f32>(z, <f32>(f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1)));
    h += units << 2;
    z += 4;
  }
}

/** gradient[j] += delta[r] * h[r][j]; hiddenDelta[r][j] = delta[r] * kernel[j] * derivatives[r][j]. */
export function backwardOutput(
  delta: usize,
  rows: usize,
  h: usize,
  kernel: usize,
  derivatives: usize,
  units: usize,
  gradient: usize,
  hiddenDelta: usize,
): void {
  const stride = units << 2;
  for (let r: usize = 0; r < rows; r++) {
    const d = v128.load32_splat(delta);
    for (let j: usize = 0; j < stride; j += 16) {
      v128.store(gradient + j, f32x4.add(v128.load(gradient + j), f32x4.mul(d, v128.load(h + j))));
      v128.store(
        hiddenDelta + j,
        f32x4.mul(f32x4.mul(d, v128.load(kernel + j)), v128.load(derivatives + j)),
      );
    }
    delta += 4;
    h += stride;
    derivatives += stride;
    hiddenDelta += stride;
  }
}

/** gradient[c][j] += sum over r of x[r][c] * delta[r][j]. */
export function backwardHidden(
  x: usize,
  rows: usize,
  inputs: usize,
  delta: usize,
  units: usize,
  gradient: usize,
): void {
  const stride = units << 2;
  const width = inputs << 2;
  for (let j: usize = 0; j < stride; j += 16) {
    let c: usize = 0;
    // Four inputs at once: a delta that is loaded serves all of them.
    for (; c + 16 <= width; c += 16) {
      const to = gradient + (c >> 2) * stride + j;
      let sum0 = v128.load(to);
      let sum1 = v128.load(to + stride);
      let sum2 = v128.load(to + 2 * stride);
      let sum3 = v128.load(to + 3 * stride);
      let at = x + c;
      for (let b = delta + j, end = b + rows * stride; b < end; b += stride) {
        const value = v128.load(b);
        sum0 = f32x4.add(sum0, f32x4.mul(v128.load32_splat(at), value));
        sum1 = f32x4.add(sum1, f32x4.mul(v128.load32_splat(at + 4), value));
        sum2 = f32x4.add(sum2, f32x4.mul(v128.load32_splat(at + 8), value));
        sum3 = f32x4.add(sum3, f32x4.mul(v128.load32_splat(at + 12), value));
        at += width;
      }
      v128.store(to, sum0);
      v128.store(to + stride, sum1);
      v128.store(to + 2 * stride, sum2);
      v128.store(to + 3 * stride, sum3);
    }
    for (; c < width; c += 4) {
      const to = gradient + (c >> 2) * stride + j;
      let sum = v128.load(to);
      let at = x + c;
      for (let b = delta + j, end = b + rows * stride; b < end; b += stride) {
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(at), v128.load(b)));
        at += width;
      }
      v128.store(to, sum);
    }
  }
}

// See src/engine/smallest.ts.
const SMALLEST_GRADIENT: f32 = 1.0842021724855044e-19; // 2^-63
const SMALLEST_MOMENT: f32 = 7.888609052210118e-31; // 2^-100

/** `values`, but 0 for those nearer to 0 than `smallest`. */
function orZero(values: v128, smallest: v128): v128 {
  return v128.andnot(values, f32x4.lt(f32x4.abs(values), smallest));
}

/** One update by Adam of `count` weights (a multiple of four); see `optimizers.ts`. */
export function adam(
  weights: usize,
  gradient: usize,
  mPointer: usize,
  vPointer: usize,
  count: usize,
  alpha: f32,
  oneMinusBeta1: f32,
  oneMinusBeta2: f32,
  epsilon: f32,
): void {
  const alphas = f32x4.splat(alpha);
  const oneMinusBetas1 = f32x4.splat(oneMinusBeta1);
  const oneMinusBetas2 = f32x4.splat(oneMinusBeta2);
  const epsilons = f32x4.splat(epsilon);
  for (let i: usize = 0; i < count << 2; i += 16) {
    const g = orZero(v128.load(gradient + i), f32x4.splat(SMALLEST_GRADIENT));
    let m = v128.load(mPointer + i);
    let v = v128.load(vPointer + i);
    m = f32x4.add(m, f32x4.mul(f32x4.sub(g, m), oneMinusBetas1));
    v = f32x4.add(v, f32x4.mul(f32x4.sub(f32x4.mul(g, g), v), oneMinusBetas2));
    m = orZero(m, f32x4.splat(SMALLEST_MOMENT));
    v = orZero(v, f32x4.splat(SMALLEST_MOMENT));
    v128.store(mPointer + i, m);
    v128.store(vPointer + i, v);
    const step = f32x4.div(f32x4.mul(m, alphas), f32x4.add(f32x4.sqrt(v), epsilons));
    v128.store(weights + i, f32x4.sub(v128.load(weights + i), step));
  }
}
