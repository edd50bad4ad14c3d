/** A scene's number, typed digit by digit. */

import type { Director } from "./director";

const DIGIT_MS = 900; // within which a second digit belongs to the first

export class NumberKeys {
  private timer = 0;

  constructor(private readonly director: Director) {}

  type(digit: number): void {
    const { director } = this;
    const typed = director.state.typed + digit;
    clearTimeout(this.timer);
    director.update({ typed });
    // No wait if no scene has a number that begins so.
    if (typed.length > 1 || Number(typed) * 10 > director.state.file.scenes.length) this.go();
    else this.timer = window.setTimeout(() => this.go(), DIGIT_MS);
  }

  /** Show the scene of the typed number. */
  go(): void {
    const number = Number(this.director.state.typed);
    this.drop();
    this.director.go(number - 1);
  }

  drop(): void {
    clearTimeout(this.timer);
    if (this.director.state.typed) this.director.update({ typed: "" });
  }
}
