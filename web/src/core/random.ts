/** What `keras.utils.set_random_seed(seed)` determines, without TensorFlow: the initial
 * weights of the two layers and the order in which `fit` takes the samples. Equal to Keras's
 * bit for bit. */

/** Python's `random.Random(seed)`: MT19937 seeded by `init_by_array`
 * (Matsumoto and Nishimura, ACM TOMACS 8, 1998), for 0 <= seed < 2^32. */
export class PythonRandom {
  private readonly state = new Uint32Array(624);
  private next = 624;

  constructor(seed: number) {
    const s = this.state;
    s[0] = 19650218;
    for (let i = 1; i < 624; i++) s[i] = Math.imul(1812433253, s[i - 1] ^ (s[i - 1] >>> 30)) + i;
    let i = this.stir(1, 624, (mixed, old) => (old ^ Math.imul(mixed, 1664525)) + seed);
    i = this.stir(i, 623, (mixed, old, at) => (old ^ Math.imul(mixed, 1566083941)) - at);
    s[0] = 0x80000000;
  }

  /** Mix `steps` words from index `i` on; return the index after the last. */
  private stir(
    i: number,
    steps: number,
    mix: (m: number, old: number, at: number) => number,
  ): number {
    const s = this.state;
    for (; steps > 0; steps--) {
      s[i] = mix(s[i - 1] ^ (s[i - 1] >>> 30), s[i], i);
      i++;
      if (i === 624) {
        s[0] = s[623];
        i = 1;
      }
    }
    return i;
  }

  private twist(): void {
    const s = this.state;
    for (let k = 0; k < 624; k++) {
      const y = (s[k] & 0x80000000) | (s[(k + 1) % 624] & 0x7fffffff);
      s[k] = s[(k + 397) % 624] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.next = 0;
  }

  private word(): number {
    if (this.next === 624) this.twist();
    let y = this.state[this.next++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** `random()`: 53 random bits, in [0, 1). */
  random(): number {
    const high = this.word() >>> 5;
    return (high * 67108864 + (this.word() >>> 6)) / 9007199254740992;
  }

  /** `randint(1, 10**9)`: 30 bits at a time until they are below 10^9. */
  randint(): number {
    for (;;) {
      const bits = this.word() >>> 2;
      if (bits < 1e9) return bits + 1;
    }
  }
}

type Four = [number, number, number, number];

/** The upper 32 bits of a 32 x 32 bit product, in 16-bit halves (exact in doubles). */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const carry = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(carry / 65536)) >>> 0;
}

/** Philox4x32-10 (Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3,
 * SC 2011): four random words of a counter and a key. */
function philox(counter: Four, key: [number, number]): Four {
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const high0 = multiplyHigh(0xd2511f53, c0);
    const high1 = multiplyHigh(0xcd9e8d57, c2);
    const low0 = Math.imul(0xd2511f53, c0);
    const low1 = Math.imul(0xcd9e8d57, c2);
    [c0, c1, c2, c3] = [(high1 ^ c1 ^ k0) >>> 0, low1 >>> 0, (high0 ^ c3 ^ k1) >>> 0, low0 >>> 0];
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  return [c0, c1, c2, c3];
}

/** The words of one Philox stream, one after another. */
function philoxStream(c2: number, c3: number, key: [number, number]): () => number {
  let block = 0;
  let words: Four = [0, 0, 0, 0];
  let used = 4;
  return () => {
    if (used === 4) {
      words = philox([block++, 0, c2, c3], key);
      used = 0;
    }
    return words[used++];
  };
}

/** `keras.initializers.GlorotUniform(seed)((fanIn, fanOut))` on TensorFlow: values of
 * shape (fanIn, fanOut), row by row, float32, within +-sqrt(6 / (fanIn + fanOut))
 * (Glorot and Bengio, AISTATS 2010). */
function glorotUniform(seed: number, fanIn: number, fanOut: number): Float32Array {
  const f = Math.fround;
  const mixed = philox([seed % 2147483646, 0, 0, 0], [0x3ec8f720, 0x02461e29]); // TensorFlow's seed scrambling
  const word = philoxStream(mixed[2], mixed[3], [mixed[0], mixed[1]]);
  const limit = f(Math.sqrt(6 / (fanIn + fanOut)));
  const weights = new Float32Array(fanIn * fanOut);
  const bits = new Uint32Array(1);
  const oneToTwo = new Float32Array(bits.buffer);
  for (let i = 0; i < weights.length; i++) {
    bits[0] = 0x3f800000 | (word() & 0x7fffff); // 23 random bits: a float in [1, 2)
    weights[i] = f(f(f(oneToTwo[0] - 1) * f(2 * limit)) - limit);
  }
  return weights;
}

/** Initial weights of inputs -> units -> 1 after `set_random_seed(seed)`; biases start at 0. */
export function firstWeights(
  seed: number,
  inputs: number,
  units: number,
): { hidden: Float32Array; output: Float32Array } {
  const random = new PythonRandom(seed);
  const hidden = glorotUniform(random.randint(), inputs, units);
  return { hidden, output: glorotUniform(random.randint(), units, 1) };
}

/** The order in which `fit(shuffle=True)` takes `n` samples after `set_random_seed(seed)`:
 * TensorFlow's RandomShuffle, the same in every epoch. */
export function fitOrder(seed: number, n: number): Uint32Array {
  const key = seed % 2147483647; // TensorFlow reduces its seeds so, and replaces a pair of zeros
  const word = key === 0 ? philoxStream(0x7fffffff, 0, [0, 0]) : philoxStream(0, 0, [key, 0]);
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < n - 1; i++) {
    const j = i + (word() % (n - i));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
