/** The hot loops in WebAssembly (AssemblyScript, SIMD): four float32 at a time.
 *
 * Pointers are byte offsets; `nodes` is a multiple of four. Each function does what its
 * namesake in `src/engine/loops.ts` does in JavaScript, bit for bit. */

/** out[j] = sum over c of x[c] * weights[c][j]. */
export function weightedSums(x: usize, inputs: usize, weights: usize, nodes: usize, out: usize): void {
  const stride = nodes << 2;
  for (let j: usize = 0; j < stride; j += 16) {
    let sum = f32x4.splat(0);
    let at = weights + j;
    for (let c: usize = 0; c < inputs; c++) {
      sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(x + (c << 2)), v128.load(at)));
      at += stride;
    }
    v128.store(out + j, sum);
  }
}

/** gradient[c][j] += x[c] * blame[j]. */
export function addOuterProduct(x: usize, inputs: usize, blame: usize, nodes: usize, gradient: usize): void {
  const stride = nodes << 2;
  for (let c: usize = 0; c < inputs; c++) {
    const value = load<f32>(x + (c << 2));
    if (value != 0) {
      const factor = f32x4.splat(value);
      for (let j: usize = 0; j < stride; j += 16) {
        v128.store(gradient + j, f32x4.add(v128.load(gradient + j), f32x4.mul(factor, v128.load(blame + j))));
      }
    }
    gradient += stride;
  }
}

/** One update by Adam of `count` weights (a multiple of four); `size` = its step size. */
export function adam(
  weights: usize, gradient: usize, momentum: usize, velocity: usize, count: usize,
  size: f32, keep1: f32, keep2: f32, epsilon: f32,
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
