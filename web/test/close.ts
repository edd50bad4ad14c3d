import assert from "node:assert/strict";

/** Fails where `found` differs from `expected` by more than `most` (an absolute distance). */
export function assertClose(
  found: ArrayLike<number>,
  expected: ArrayLike<number>,
  most: number,
): void {
  assert.equal(found.length, expected.length);
  for (let i = 0; i < found.length; i++) {
    const isClose = Math.abs(found[i] - expected[i]) <= most; // false for NaN
    assert.ok(isClose, `${found[i]} instead of ${expected[i]} at ${i}`);
  }
}
