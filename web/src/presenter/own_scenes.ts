/** The lecturer's own scenes: opened from a file or saved from the screen, and kept. */

import type { Language } from "../core/settings";
import type { Director } from "./director";
import { keepScenes } from "./keep";
import { type SceneTexts, withScene } from "./own_scene";
import { type Mistake, readScenes, type SceneFile, writeScenes } from "./scenes";

export class OwnScenes {
  /** `book`: the page's own file. */
  constructor(
    private readonly director: Director,
    private readonly book: SceneFile | undefined,
    private readonly language: Language,
  ) {}

  /** Take up a file's text, where it has no mistake. */
  open(text: string): Mistake[] {
    const { file, mistakes } = readScenes(text, this.language);
    if (file) this.use(file, 0);
    return mistakes;
  }

  /** The present state becomes a scene; the answer says what is wrong with its texts. */
  save(texts: SceneTexts): string[] {
    const { director } = this;
    const { file, index } = withScene(director.state, director.lab.store.state, texts);
    // The same judge as for a file: what was saved can be opened again.
    const { mistakes } = readScenes(writeScenes(file), this.language);
    if (mistakes.length === 0) this.use(file, index);
    return mistakes.map(({ message }) => message);
  }

  text(): string {
    return writeScenes(this.director.state.file);
  }

  /** Back to the book's scenes. */
  restore(): void {
    keepScenes(undefined);
    if (this.book) this.director.use(this.book, false);
  }

  private use(file: SceneFile, index: number): void {
    keepScenes(writeScenes(file));
    this.director.use(file, true, index);
  }
}
