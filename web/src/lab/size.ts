/** The size class of a lab, from the width that its place gives it. */

export type Size = "phone" | "compact" | "full";

const COMPACT = 560; // px of the lab's width from which controls and charts stand side by side
const FULL = 1080; // px from which code and record stand beside the views

/** Mark `root` while `part` is on the screen: only then may something stick over it. Returns what
 * ends it. */
export function followSight(root: HTMLElement, part: HTMLElement): () => void {
  const observer = new IntersectionObserver(([{ isIntersecting }]) =>
    root.toggleAttribute("data-in-sight", isIntersecting),
  );
  observer.observe(part);
  return () => observer.disconnect();
}

/** Call `use` with the size class of `root`, now and whenever it changes. Returns what ends it. */
export function followSize(root: HTMLElement, use: (size: Size) => void): () => void {
  let size: Size | undefined;
  const look = (width: number) => {
    const next = width < COMPACT ? "phone" : width < FULL ? "compact" : "full";
    if (next !== size) use(next);
    size = next;
  };
  look(root.clientWidth);
  const observer = new ResizeObserver(([{ contentRect }]) => look(contentRect.width));
  observer.observe(root);
  return () => observer.disconnect();
}
