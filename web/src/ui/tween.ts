/** Moves a picture from what it shows to what it has to show. */

const DURATION_MS = 250;

export class Tween {
  private frame = 0;
  private last = -Infinity;

  /** `moving`: called with whether the picture is between two states. */
  constructor(private readonly moving: (moves: boolean) => void) {}

  /** Call `draw` with shares from 0 to 1, the last time with 1. Changes that follow each other
   * quickly, as under a dragged control, and those that a reader wants without motion are drawn at
   * once. */
  to(draw: (share: number) => void, jump = false): void {
    const start = performance.now();
    const follows = start - this.last < DURATION_MS;
    this.last = start;
    cancelAnimationFrame(this.frame);
    if (
      jump ||
      follows ||
      document.hidden ||
      matchMedia("(prefers-reduced-motion: reduce)").matches
    )
      return this.end(draw);
    this.moving(true);
    const step = (now: number) => {
      const share = Math.max(0, (now - start) / DURATION_MS);
      if (share >= 1) return this.end(draw);
      draw(share * (2 - share)); // slows down towards the end
      this.frame = requestAnimationFrame(step);
    };
    step(start);
  }

  private end(draw: (share: number) => void): void {
    draw(1);
    this.moving(false);
  }
}

/** The value at a share of the way; a value that is not finite is not approached. */
export function between(from: number, to: number, share: number): number {
  return Number.isFinite(from) && Number.isFinite(to) ? from + (to - from) * share : to;
}
