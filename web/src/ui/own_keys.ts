/** Keys that are pressed in the lab are the lab's: JupyterLab and Notebook 7 would take
 * arrows and Enter for their cells. What is held with Ctrl or Cmd, such as saving, stays
 * theirs. */

const MARK = "data-lm-suppress-shortcuts"; // Lumino's, on which both are built

/** Keep the keys that are pressed inside `root`; return how to stop that. */
export function keepKeys(root: HTMLElement): () => void {
  const own = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey;
  // Notebook 7 listens on the document, ahead of everything inside it: hence the window.
  const mark = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    if (target instanceof Element && root.contains(target))
      target.toggleAttribute(MARK, own(event));
  };
  window.addEventListener("keydown", mark, true);
  // JupyterLab's cells listen around the lab.
  root.addEventListener("keydown", (event) => own(event) && event.stopPropagation());
  return () => window.removeEventListener("keydown", mark, true);
}
