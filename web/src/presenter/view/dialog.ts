/** A modal dialog: the browser keeps the focus in it and closes it with Esc. */

import { button, html } from "../../ui/dom";
import type { Translate } from "../texts";

/** `fill` makes the content each time it is opened. */
export function dialogView(
  name: string,
  title: string,
  t: Translate,
  fill: (close: () => void) => (Node | string)[],
): { element: HTMLDialogElement; toggle(): void } {
  const body = html("div", { class: "ls-dialog-body" });
  const close = () => element.close();
  const head = html(
    "div",
    { class: "ls-dialog-head" },
    html("h2", {}, title),
    button("close", t("close"), close),
  );
  const element = html(
    "dialog",
    { class: "ls-dialog", "data-dialog": name, "aria-label": title },
    head,
    body,
  );
  element.addEventListener("close", () => body.replaceChildren());
  return {
    element,
    toggle() {
      if (element.open) return close();
      body.replaceChildren(...fill(close));
      element.showModal();
    },
  };
}
