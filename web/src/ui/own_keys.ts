/** Keeps keys that are pressed in the lab from JupyterLab and Notebook 7, which use arrows and
 * Enter for their cells. Shortcuts with Ctrl or Cmd, such as saving, still reach them. */

const MARK = "data-lm-suppress-shortcuts"; // Lumino's, on which both are built

/** Keep the keys that are pressed inside `root` from the host; returns how to stop that. */
export function keepKeys(root: HTMLElement): () => void {
  const own = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey;
  // Notebook 7 listens on the document in the capture phase: hence the window.
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
