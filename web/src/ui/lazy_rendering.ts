/** Draws the views that are in sight at once, the others when the control rests: what
 * nobody sees takes no time from the curve that follows the hand. */

import type { State } from "../state/store";
import type { View } from "./view";

const REST_MS = 150;

export class Sight {
  private readonly away = new Set<Element>();
  private readonly behind = new Set<View>();
  private readonly observer = new IntersectionObserver((seen) => this.look(seen));
  private readonly all = () => this.catchUp();
  private views: View[] = [];
  private state?: State;
  private timer = 0;

  /** `tell` hears whether a view is behind. */
  constructor(private readonly tell: (behind: boolean) => void) {
    addEventListener("beforeprint", this.all);
  }

  /** Take other views; each counts as in sight until the browser says otherwise. */
  watch(views: View[]): void {
    this.observer.disconnect();
    this.away.clear();
    this.behind.clear();
    this.views = views;
    views.forEach(({ element }) => this.observer.observe(element));
  }

  draw(state: State): void {
    this.state = state;
    for (const view of this.views) {
      if (this.away.has(view.element)) this.behind.add(view);
      else view.draw(state);
    }
    clearTimeout(this.timer);
    if (this.behind.size > 0) this.timer = window.setTimeout(this.all, REST_MS);
    this.tell(this.behind.size > 0);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
    removeEventListener("beforeprint", this.all);
  }

  private look(seen: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      if (isIntersecting) this.away.delete(target);
      else this.away.add(target);
    }
    this.catchUp((view) => !this.away.has(view.element));
  }

  /** Draw those views that are behind and `wanted`. */
  private catchUp(wanted: (view: View) => boolean = () => true): void {
    for (const view of [...this.behind].filter(wanted)) {
      this.behind.delete(view);
      view.draw(this.state!);
    }
    this.tell(this.behind.size > 0);
  }
}
