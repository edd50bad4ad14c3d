/** Nothing scrolls in projector mode: text that does not fit is made smaller. */

const SMALLEST = 0.3;
const HALVINGS = 5;

/** What has to fit: its element, the CSS variable of its size, and the size it has where
 * there is room. Widths are given, so that it can only be too high. */
export type Shrinking = [place: HTMLElement, variable: string, largest: number];

export function shrinkToFit(root: HTMLElement, all: Shrinking[]): void {
  const covers = root.classList.contains("ls-projector");
  for (const [place, variable, largest] of all) {
    place.style.removeProperty(variable);
    if (!covers || place.hidden) continue;
    const fits = (size: number) => {
      place.style.setProperty(variable, size.toFixed(2));
      return place.scrollHeight <= place.clientHeight + 1;
    };
    if (fits(largest)) continue;
    let [low, high] = [SMALLEST, largest];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
    fits(low);
  }
}
