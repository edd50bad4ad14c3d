/** A button that opens the lab as large as the window, and closes it again. */

import { button } from "../ui/dom";

/** The lab is moved into a dialog, which the browser puts above the page and closes with Escape.
 * `names`: of the button before and while the lab is large. */
export function enlargeButton(root: HTMLElement, names: [string, string]): HTMLButtonElement {
  const dialog = document.createElement("dialog");
  dialog.className = "lf-dialog";
  dialog.setAttribute("aria-label", root.getAttribute("aria-label")!);
  const toggle = button("enlarge", names[0], () => {
    if (dialog.open) return dialog.close();
    const host = root.parentElement!;
    host.style.minHeight = `${host.offsetHeight}px`; // the page below must not move
    host.append(dialog);
    dialog.append(root);
    dialog.showModal();
    toggle.textContent = names[1];
    toggle.focus();
  });
  dialog.addEventListener("close", () => {
    const host = dialog.parentElement!;
    dialog.replaceWith(root);
    host.style.minHeight = "";
    toggle.textContent = names[0];
    toggle.focus();
  });
  return toggle;
}
