/** A finished run is drawn over a moment, so that the class sees it grow. */

const DRAW_MS = 2500;

export class Drawing {
  /** How much of the run is drawn, from 0 to 1; undefined: there is nothing to wait for. */
  share?: number;
  private frame = 0;

  /** `step` is called in every frame, `end` after the last one. */
  constructor(
    private readonly step: () => void,
    private readonly end: () => void,
  ) {}

  /** The next run is to be drawn; at once if little motion is wanted. */
  expect(): void {
    this.stop();
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) this.share = 0;
  }

  /** The run is there. */
  start(): void {
    if (this.share === undefined || this.frame) return;
    const began = performance.now();
    const next = () => {
      this.share = Math.min(1, (performance.now() - began) / DRAW_MS);
      this.step();
      if (this.share < 1) this.frame = requestAnimationFrame(next);
      else this.finish();
    };
    this.frame = requestAnimationFrame(next);
  }

  /** Show the whole run now; false if it was shown already. */
  finish(): boolean {
    const drawing = this.share !== undefined;
    this.stop();
    if (drawing) this.end();
    return drawing;
  }

  /** Leave it: another scene is shown. */
  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.share = undefined;
  }
}
