/** Draws visible views at once and the others when the control rests, so that hidden views do not
 * slow down the curve under a moving slider. */

import type { State } from "../state/store";
import type { View } from "./view";

const REST_MS = 150;

export class LazyRendering {
  private readonly away = new Set<Element>();
  private readonly behind = new Set<View>();
  private readonly observer = new IntersectionObserver((seen) => this.look(seen));
  private readonly all = () => this.catchUp();
  private views: View[] = [];
  private state?: State;
  private timer = 0;

  /** `report` is called with whether a view is out of date. */
  constructor(private readonly report: (behind: boolean) => void) {
    addEventListener("beforeprint", this.all);
  }

  /** Take other views; each counts as visible until the browser reports otherwise. */
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
    this.report(this.behind.size > 0);
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

  /** Draw the views that are out of date and `wanted`. */
  private catchUp(wanted: (view: View) => boolean = () => true): void {
    for (const view of [...this.behind].filter(wanted)) {
      this.behind.delete(view);
      view.draw(this.state!);
    }
    this.report(this.behind.size > 0);
  }
}
