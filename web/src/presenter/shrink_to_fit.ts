/** Nothing scrolls in projector mode: text that does not fit is made smaller, in steps. */

const SMALLEST = 0.3;
const STEP = 0.06;

/** What has to fit: its element, the CSS variable of its size, and the size it has where
 * there is room. Widths are given, so that it can only be too high. */
export type Shrinking = [place: HTMLElement, variable: string, largest: number];

export function shrinkToFit(root: HTMLElement, all: Shrinking[]): void {
  const covers = root.classList.contains("ls-projector");
  for (const [place, variable, largest] of all) {
    place.style.removeProperty(variable);
    if (!covers || place.hidden) continue;
    let size = largest;
    do {
      place.style.setProperty(variable, size.toFixed(2));
      size -= STEP;
    } while (place.scrollHeight > place.clientHeight + 1 && size >= SMALLEST);
  }
}
