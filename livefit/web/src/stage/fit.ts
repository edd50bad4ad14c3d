/** Nothing scrolls in projector mode: what does not find room is made smaller, in steps. */

const SMALLEST = 0.5;
const STEP = 0.06;

/** Each place with the variable of its size; 1 is as it was designed. */
export function fit(root: HTMLElement, places: [HTMLElement, string][]): void {
  const covers = root.classList.contains("ls-projector");
  for (const [place, variable] of places) {
    place.style.removeProperty(variable);
    if (!covers || place.hidden) continue;
    for (let size = 1 - STEP; overflows(place) && size >= SMALLEST; size -= STEP) place.style.setProperty(variable, size.toFixed(2));
  }
}

function overflows(place: HTMLElement): boolean {
  return place.scrollHeight > place.clientHeight + 1 || place.scrollWidth > place.clientWidth + 1;
}
