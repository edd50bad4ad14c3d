/** Nothing scrolls in projector mode: text that does not fit is made smaller. */

const SMALLEST = 0.3;
const HALVINGS = 5;
const STEP = 0.04;

/** What has to fit: its element, the CSS variable of its size, and the size it has where
 * there is room. Widths are given, so that it can only be too high. */
export type Shrinking = [place: HTMLElement, variable: string, largest: number];

let frame = 0;

export function shrinkToFit(root: HTMLElement, all: Shrinking[]): void {
  cancelAnimationFrame(frame);
  for (const [place, variable, largest] of all) {
    place.style.removeProperty(variable);
    if (!root.classList.contains("ls-projector") || place.hidden) continue;
    const fits = (size: number) => {
      place.style.setProperty(variable, size.toFixed(2));
      return !spills(place);
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
  frame = requestAnimationFrame(() => correct(all));
}

/** Type in a new size can take more room once it has been painted. */
function correct(all: Shrinking[]): void {
  for (const [place, variable] of all) {
    const size = Number(place.style.getPropertyValue(variable)) - STEP;
    if (size < SMALLEST || place.hidden || !spills(place)) continue;
    place.style.setProperty(variable, size.toFixed(2));
    frame = requestAnimationFrame(() => correct(all));
  }
}

function spills(place: HTMLElement): boolean {
  return place.scrollHeight > place.clientHeight + 1;
}
