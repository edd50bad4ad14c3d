/** Draws the parts of a lab. Where a frame is too short for all of them, as on a cheap phone, each
 * frame draws one while a control is moved: the slider follows the finger, and the curve, which is the
 * first part, follows the slider. */

const FRAME_MS = 16;

export class Slices {
  private next = 0;
  private frame = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private again = false;
  private costs = [0, 0]; // ms of the last two drawings of all parts, with style, layout and paint

  /** `drawn`: called when all parts are drawn. */
  constructor(
    private readonly parts: (() => void)[],
    private readonly drawn: () => void,
  ) {}

  /** Draw all parts: at once, or in this and the next frames where that is allowed and needed. */
  draw(mayWait: boolean): void {
    const start = performance.now();
    // One slow drawing may have other reasons.
    if (mayWait && Math.min(...this.costs) > FRAME_MS) {
      this.again = this.frame > 0;
      if (!this.again) this.drawNext();
      return;
    }
    this.stop();
    for (const part of this.parts) part();
    this.drawn();
    this.measure(performance.now() - start);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.next = this.frame = 0;
    this.again = false;
  }

  private drawNext(): void {
    this.parts[this.next++]();
    if (this.next === this.parts.length) {
      const { again } = this;
      this.stop();
      this.drawn();
      if (!again) return;
    }
    // After the next frame: what has been drawn is painted before the next part is begun.
    this.frame = requestAnimationFrame(() => {
      this.timer = setTimeout(() => this.drawNext());
    });
  }

  private measure(script: number): void {
    requestAnimationFrame(() => {
      const start = performance.now();
      // The next task comes when the frame is painted.
      setTimeout(() => {
        this.costs = [this.costs[1], script + performance.now() - start];
      });
    });
  }
}
