/** Random values from a seed, the same at each run of the tests (Mulberry32). */

export class Random {
  constructor(private state: number) {}

  /** A number in [0, 1). */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.share() * count);
  }

  choice<T>(values: ArrayLike<T>): T {
    return values[this.below(values.length)];
  }

  /** `count` normally distributed numbers (Box and Muller). */
  normal(count: number): number[] {
    return Array.from(
      { length: count },
      () => Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share()),
    );
  }
}
