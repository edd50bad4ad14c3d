/** Key events that are meant for the scenes, and no others. */

import { type Command, commandOf, digitOf } from "./keys";

const FIELDS =
  "a[href], button, input, select, textarea, summary, [contenteditable]:not([contenteditable=false]), [role=slider], [role=radio], [role=textbox], .lf-cursor, pre[tabindex], [role=region][tabindex]";

/** The control within the stage that has the focus, if any. */
function focusedControl(root: HTMLElement): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement &&
    activeElement !== root &&
    root.contains(activeElement) &&
    activeElement.matches(FIELDS)
    ? activeElement
    : undefined;
}

/** Call `act` for each key of the stage; returns a function that ends this. Outside projector mode the
 * stage must have the focus: the page around it has keys of its own. */
export function onKeys(
  root: HTMLElement,
  isOpen: () => boolean,
  act: (command: Command, digit: number) => void,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command || event.defaultPrevented || (event.isComposing && command === "leave")) return;
    if (!isOpen() && !root.contains(document.activeElement)) return;
    if (root.querySelector("dialog[open]")) return; // keys are for the dialog
    const focused = focusedControl(root);
    if (focused && command === "leave") focused.blur();
    if (focused) return command === "leave" ? root.focus({ preventScroll: true }) : undefined;
    if (
      event.repeat &&
      !["forward", "back", "nextScene", "previousScene", "epoch"].includes(command)
    )
      return;
    event.preventDefault();
    act(command, digitOf(event.code));
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

/** When the element with the focus is removed or hidden, the focus goes to the open dialog or to the
 * stage: on the page around it, neither Esc nor the keys of the scenes would work. */
export function keepFocus(root: HTMLElement): void {
  let last: Element | undefined;
  root.addEventListener("focusin", ({ target }) => (last = target as Element));
  new MutationObserver(() => {
    const { activeElement } = document;
    if (!last || (activeElement !== document.body && activeElement !== last)) return;
    if (last.isConnected && !last.closest("[hidden]")) return;
    const heir = root.querySelector<HTMLElement>("dialog[open] button") ?? root;
    heir.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true, attributeFilter: ["hidden"] });
}

/** Return the focus to the stage after a control was used by mouse or touch, except one that
 * is typed into. */
export function releaseAfterPointer(root: HTMLElement): void {
  const typed = "input[type=number], input[type=text], textarea";
  const back = (event: Event) => {
    const target = event.target as Element;
    const control = target.closest<HTMLElement>("button, summary, input, select");
    if (!control || control.matches(typed) || root.querySelector("dialog[open]")) return;
    if (control.matches("select") && event.type !== "change") return; // its list is open
    if ((event as PointerEvent).detail === 0 && event.type === "click") return; // by key
    // At once: the next key may follow in the same instant.
    if (root.contains(document.activeElement)) root.focus({ preventScroll: true });
  };
  root.addEventListener("click", back);
  root.addEventListener(
    "change",
    (event) => (event.target as Element).matches("select") && back(event),
  );
  root.addEventListener("keydown", (event) => {
    if (
      event.key === "Enter" &&
      (event.target as Element).matches(".ls-controls input[type=number]")
    )
      setTimeout(() => root.focus({ preventScroll: true }));
  });
}
