/** The hot loops in WebAssembly (AssemblyScript, SIMD): four float32 at a time.
 *
 * Pointers are byte offsets; `nodes` is a multiple of four. Each function does what its
 * namesake in `src/engine/loops.ts` does in JavaScript, bit for bit: for every result the
 * same numbers are added in the same order. */

/** sums[r][j] = sum over c of x[r][c] * weights[c][j]. */
export function weightedSums(
  x: usize,
  rows: usize,
  inputs: usize,
  weights: usize,
  nodes: usize,
  sums: usize,
): void {
  const stride = nodes << 2;
  const width = inputs << 2;
  let r: usize = 0;
  // Four rows at once: a weight that is loaded serves all of them.
  for (; r + 4 <= rows; r += 4) {
    for (let j: usize = 0; j < stride; j += 16) {
      let sum0 = f32x4.splat(0);
      let sum1 = f32x4.splat(0);
      let sum2 = f32x4.splat(0);
      let sum3 = f32x4.splat(0);
      let at = weights + j;
      for (let c = x, end = x + width; c < end; c += 4) {
        const w = v128.load(at);
        sum0 = f32x4.add(sum0, f32x4.mul(v128.load32_splat(c), w));
        sum1 = f32x4.add(sum1, f32x4.mul(v128.load32_splat(c + width), w));
        sum2 = f32x4.add(sum2, f32x4.mul(v128.load32_splat(c + 2 * width), w));
        sum3 = f32x4.add(sum3, f32x4.mul(v128.load32_splat(c + 3 * width), w));
        at += stride;
      }
      v128.store(sums + j, sum0);
      v128.store(sums + j + stride, sum1);
      v128.store(sums + j + 2 * stride, sum2);
      v128.store(sums + j + 3 * stride, sum3);
    }
    x += 4 * width;
    sums += 4 * stride;
  }
  for (; r < rows; r++) {
    for (let j: usize = 0; j < stride; j += 16) {
      let sum = f32x4.splat(0);
      let at = weights + j;
      for (let c = x, end = x + width; c < end; c += 4) {
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(c), v128.load(at)));
        at += stride;
      }
      v128.store(sums + j, sum);
    }
    x += width;
    sums += stride;
  }
}

/** slopes[i] = 1 where sums[i] > 0, else 0; there sums[i] becomes 0. `count` values. */
export function rectify(sums: usize, count: usize, slopes: usize): void {
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  for (let i: usize = 0; i < count << 2; i += 16) {
    const sum = v128.load(sums + i);
    const above = f32x4.gt(sum, zero);
    v128.store(sums + i, v128.and(sum, above));
    v128.store(slopes + i, v128.and(one, above));
  }
}

/** logits[r] = sum over j of h[r][j] * output[j], in float64, as four sums added in the end. */
export function logits(h: usize, rows: usize, output: usize, nodes: usize, logits: usize): void {
  for (let r: usize = 0; r < rows; r++) {
    let low = f64x2.splat(0);
    let high = f64x2.splat(0);
    for (let i: usize = 0; i < nodes << 2; i += 16) {
      const product0 = f64x2.mul(
        f64x2.promote_low_f32x4(v128.load64_zero(h + i)),
        f64x2.promote_low_f32x4(v128.load64_zero(output + i)),
      );
      const product1 = f64x2.mul(
        f64x2.promote_low_f32x4(v128.load64_zero(h + i + 8)),
        f64x2.promote_low_f32x4(v128.load64_zero(output + i + 8)),
      );
      low = f64x2.add(low, product0);
      high = f64x2.add(high, product1);
    }
    const sums = f64x2.add(low, high);
    store<f32>(logits, <f32>(f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1)));
    h += nodes << 2;
    logits += 4;
  }
}

/** gradient[j] += errors[r] * h[r][j]; blame[r][j] = errors[r] * output[j] * slopes[r][j]. */
export function passBack(
  errors: usize,
  rows: usize,
  h: usize,
  output: usize,
  slopes: usize,
  nodes: usize,
  gradient: usize,
  blame: usize,
): void {
  const stride = nodes << 2;
  for (let r: usize = 0; r < rows; r++) {
    const error = v128.load32_splat(errors);
    for (let j: usize = 0; j < stride; j += 16) {
      v128.store(
        gradient + j,
        f32x4.add(v128.load(gradient + j), f32x4.mul(error, v128.load(h + j))),
      );
      v128.store(
        blame + j,
        f32x4.mul(f32x4.mul(error, v128.load(output + j)), v128.load(slopes + j)),
      );
    }
    errors += 4;
    h += stride;
    slopes += stride;
    blame += stride;
  }
}

/** gradient[c][j] += sum over r of x[r][c] * blame[r][j]. */
export function addOuterProducts(
  x: usize,
  rows: usize,
  inputs: usize,
  blame: usize,
  nodes: usize,
  gradient: usize,
): void {
  const stride = nodes << 2;
  const width = inputs << 2;
  for (let j: usize = 0; j < stride; j += 16) {
    let c: usize = 0;
    // Four inputs at once: a blame that is loaded serves all of them.
    for (; c + 16 <= width; c += 16) {
      const to = gradient + (c >> 2) * stride + j;
      let sum0 = v128.load(to);
      let sum1 = v128.load(to + stride);
      let sum2 = v128.load(to + 2 * stride);
      let sum3 = v128.load(to + 3 * stride);
      let at = x + c;
      for (let b = blame + j, end = b + rows * stride; b < end; b += stride) {
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
      for (let b = blame + j, end = b + rows * stride; b < end; b += stride) {
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(at), v128.load(b)));
        at += width;
      }
      v128.store(to, sum);
    }
  }
}

/** One update by Adam of `count` weights (a multiple of four); `size` = its step size. */
export function adam(
  weights: usize,
  gradient: usize,
  momentum: usize,
  velocity: usize,
  count: usize,
  size: f32,
  keep1: f32,
  keep2: f32,
  epsilon: f32,
): void {
  const sizes = f32x4.splat(size);
  const keeps1 = f32x4.splat(keep1);
  const keeps2 = f32x4.splat(keep2);
  const epsilons = f32x4.splat(epsilon);
  for (let i: usize = 0; i < count << 2; i += 16) {
    const g = v128.load(gradient + i);
    let m = v128.load(momentum + i);
    let v = v128.load(velocity + i);
    m = f32x4.add(m, f32x4.mul(f32x4.sub(g, m), keeps1));
    v = f32x4.add(v, f32x4.mul(f32x4.sub(f32x4.mul(g, g), v), keeps2));
    v128.store(momentum + i, m);
    v128.store(velocity + i, v);
    const step = f32x4.div(f32x4.mul(m, sizes), f32x4.add(f32x4.sqrt(v), epsilons));
    v128.store(weights + i, f32x4.sub(v128.load(weights + i), step));
  }
}
