/** The key for lecturers: Ctrl and the full stop. With Ctrl it cannot be typed accidentally by
 * speech input (WCAG 2.1.4), and it is the same key on a Korean keyboard. */

export const SKIP_KEY = "Ctrl+.";
const FIELDS =
  "input, select, textarea, [contenteditable]:not([contenteditable=false]), [role=slider], [role=textbox]";
const OPEN = '[data-panel="question"][data-phase="open"]';

/** Call `skip` when the key is pressed for the question `panel`; returns how to stop that. */
export function onSkipKey(panel: HTMLElement, skip: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const pressed =
      event.code === "Period" &&
      event.ctrlKey &&
      !event.altKey &&
      !event.shiftKey &&
      !event.metaKey;
    if (!pressed || event.repeat || event.defaultPrevented) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches(FIELDS)) return;
    if (targetQuestion(panel, target) !== panel) return;
    event.preventDefault();
    skip();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

/** Of all open questions on the page: that of the lab with the focus, else under the mouse, else
 * the visible one nearest to the middle of the window. */
function targetQuestion(panel: HTMLElement, focused: EventTarget): Element | undefined {
  const tree = panel.getRootNode() as Document | ShadowRoot;
  const panels = [...tree.querySelectorAll(OPEN)];
  const lab = (each: Element) => each.closest(".livefit-lab")!;
  const focusedPanel = panels.find(
    (each) => focused instanceof Node && lab(each).contains(focused),
  );
  const seen = panels.filter((each) => middleOf(lab(each)) !== undefined);
  const nearest = seen.sort((a, b) => middleOf(lab(a))! - middleOf(lab(b))!)[0];
  return focusedPanel ?? panels.find((each) => lab(each).matches(":hover")) ?? nearest;
}

/** Distance of the visible part of an element from the middle of the window, in pixels. */
function middleOf(element: Element): number | undefined {
  const { top, bottom } = element.getBoundingClientRect();
  const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  return to > from ? Math.abs((from + to) / 2 - innerHeight / 2) : undefined;
}
