/** Which node of the picture the reader looks at: by pointer, finger or arrow keys. */

import { type Layout, type Spot, sameSpot, spotAt, spotByKey } from "./layout";

export interface Look {
  /** Under the pointer, else with the focus. */
  spot(): Spot | undefined;
  /** With the focus. */
  focused(): Spot | undefined;
}

/** `place`: what holds the picture (an SVG with listeners for the focus would be a stop of the Tab
 * key itself); `now`: the picture as it is drawn; `changed` is called with each node that is newly
 * looked at, or without one. */
export function lookOf(
  place: HTMLElement,
  circles: SVGElement[][],
  now: () => Layout | undefined,
  changed: (spot?: Spot) => void,
): Look {
  let hovered: Spot | undefined;
  let focused: Spot | undefined;
  const pointed = (event: MouseEvent): Spot | undefined => {
    const layout = now();
    if (!layout) return;
    const box = place.getBoundingClientRect();
    const zoom = layout.width / box.width; // the lecturer's screen enlarges it
    return spotAt(layout, [(event.clientX - box.left) * zoom, (event.clientY - box.top) * zoom]);
  };
  const hover = (spot?: Spot) => {
    if (sameSpot(spot, hovered)) return;
    hovered = spot;
    changed(spot);
  };
  const focus = (spot?: Spot) =>
    spot && circles[spot.layer][spot.index].focus({ preventScroll: true });
  place.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") hover(pointed(event));
  });
  place.addEventListener("pointerleave", () => hover());
  place.addEventListener("click", (event) => focus(pointed(event)));
  place.addEventListener("focusin", ({ target }) => {
    const layer = circles.findIndex((all) => all.includes(target as SVGElement));
    focused = { layer, index: circles[layer].indexOf(target as SVGElement) };
    changed(focused);
  });
  place.addEventListener("focusout", () => {
    focused = undefined;
    changed();
  });
  place.addEventListener("keydown", (event) => {
    const layout = now();
    const next = layout && focused && spotByKey(layout, focused, event.key);
    if (!next) return;
    event.preventDefault();
    focus(next);
  });
  return { spot: () => hovered ?? focused, focused: () => focused };
}
