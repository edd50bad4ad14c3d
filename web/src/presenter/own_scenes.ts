/** The lecturer's own scenes: opened from a file or saved from the screen, and stored. */

import type { Language } from "../core/settings";
import { type SceneTexts, withScene } from "./own_scene";
import type { Mistake } from "./scene_check";
import type { ScenePlayer } from "./scene_player";
import { readScenes, type SceneFile, writeScenes } from "./scenes";
import { storeScenes } from "./storage";

export class OwnScenes {
  /** `book`: the page's own file. */
  constructor(
    private readonly player: ScenePlayer,
    private readonly book: SceneFile,
    private readonly language: Language,
  ) {}

  /** Show a file's scenes if it has no mistake. */
  open(text: string): Mistake[] {
    const { file, mistakes } = readScenes(text, this.language);
    if (file) this.use(file, 0);
    return mistakes;
  }

  /** Make a scene of the present state; return what is wrong with its texts. */
  save(texts: SceneTexts): string[] {
    const { player } = this;
    const { file, index } = withScene(player.state, player.lab.store.state, texts);
    // The same check as for a file: what is saved can be opened again.
    const { mistakes } = readScenes(writeScenes(file), this.language);
    if (mistakes.length === 0) this.use(file, index);
    return mistakes.map(({ message }) => message);
  }

  text(): string {
    return writeScenes(this.player.state.file);
  }

  /** Back to the book's scenes. */
  restore(): void {
    storeScenes(undefined);
    this.player.use(this.book, false);
  }

  private use(file: SceneFile, index: number): void {
    storeScenes(writeScenes(file));
    this.player.use(file, true, index);
  }
}
