/** Nothing scrolls in projector mode: what does not find room is made smaller, in steps. */

const SMALLEST = 0.3;
const STEP = 0.06;

/** What has to fit: its place, the variable of its size, and the size that it has where
 * there is room. What is drawn in a width that it is given can only be too high. */
export type Fitted = [place: HTMLElement, variable: string, largest: number];

export function fit(root: HTMLElement, all: Fitted[]): void {
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
