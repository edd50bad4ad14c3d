/** A scene's number, typed digit by digit. */

import type { ScenePlayer } from "./scene_player";

const DIGIT_MS = 900; // within which a second digit belongs to the first

export class NumberKeys {
  private timer = 0;

  constructor(private readonly player: ScenePlayer) {}

  type(digit: number): void {
    const { player } = this;
    const typed = player.state.typed + digit;
    clearTimeout(this.timer);
    player.update({ typed });
    // No wait if no scene has a number that begins so.
    if (typed.length > 1 || Number(typed) * 10 > player.state.file.scenes.length) this.go();
    else this.timer = window.setTimeout(() => this.go(), DIGIT_MS);
  }

  /** Show the scene of the typed number. */
  go(): void {
    const number = Number(this.player.state.typed);
    this.drop();
    this.player.go(number - 1);
  }

  drop(): void {
    clearTimeout(this.timer);
    if (this.player.state.typed) this.player.update({ typed: "" });
  }
}
