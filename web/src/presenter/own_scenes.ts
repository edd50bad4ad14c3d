/** The lecturer's own scenes: opened from a file or saved from the screen, and stored. */

import type { Language } from "../core/settings";
import type { Director } from "./director";
import { type SceneTexts, withScene } from "./own_scene";
import type { Mistake } from "./scene_check";
import { readScenes, type SceneFile, writeScenes } from "./scenes";
import { storeScenes } from "./storage";

export class OwnScenes {
  /** `book`: the page's own file. */
  constructor(
    private readonly director: Director,
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
    const { director } = this;
    const { file, index } = withScene(director.state, director.lab.store.state, texts);
    // The same check as for a file: what is saved can be opened again.
    const { mistakes } = readScenes(writeScenes(file), this.language);
    if (mistakes.length === 0) this.use(file, index);
    return mistakes.map(({ message }) => message);
  }

  text(): string {
    return writeScenes(this.director.state.file);
  }

  /** Back to the book's scenes. */
  restore(): void {
    storeScenes(undefined);
    this.director.use(this.book, false);
  }

  private use(file: SceneFile, index: number): void {
    storeScenes(writeScenes(file));
    this.director.use(file, true, index);
  }
}
