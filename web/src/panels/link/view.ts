/** The lab's link to copy, read and scan. */

import type { Settings } from "../../core/settings";
import { translator } from "../../core/words";
import { Address } from "../../state/address";
import { linkOf } from "../../state/link";
import type { Options } from "../../state/options";
import { html, setText } from "../../ui/dom";
import { qrCode } from "../../ui/qr";
import type { View } from "../../ui/view";
import { messages, type T } from "./messages";

export function linkView(options: Options, number: number, notebook: boolean): View {
  const t = translator(messages, options.language);
  const onDisk = !notebook && location.protocol === "file:";
  const scannable = notebook ? options.book !== undefined : !onDisk;
  const done = html("span", { class: "lf-copied", role: "status" });
  const shown = html("code", {
    class: "lf-link",
    tabindex: 0,
    role: "textbox",
    "aria-readonly": "true",
    "aria-label": t("link"),
  });
  const code = html("div", { class: "lf-qr" });
  let seen = false;
  const drawCode = () => {
    if (scannable && seen) code.replaceChildren(qrCode(text, options.language));
  };
  // A code takes longer than all else here: it is made where somebody looks at it.
  new IntersectionObserver(([{ isIntersecting }]) => {
    seen = isIntersecting;
    drawCode();
  }).observe(code);
  const button = html("button", { type: "button", "data-action": "copy-link" }, t("copyLink"));
  let text = "";
  let settings: Settings | undefined;
  button.addEventListener("click", () => void copy(text, shown, done, t));
  return {
    element: html(
      "div",
      { class: "lf-panel lf-share", "data-panel": "link" },
      ...(scannable ? [code] : []),
      html(
        "div",
        { class: "lf-link-text" },
        html("div", { class: "lf-buttons" }, button, done),
        shown,
        ...(onDisk ? [html("p", { class: "lf-note" }, t("linkFile"))] : []),
        ...(notebook ? [html("p", { class: "lf-note" }, t("linkCell"))] : []),
      ),
    ),
    draw(state) {
      if (state.settings === settings) return;
      settings = state.settings;
      const part = linkOf(options, settings, number, notebook && scannable);
      text = notebook ? `${options.book ?? ""}#${part}` : Address.with(part);
      setText(shown, text);
      setText(done, "");
      drawCode();
    },
  };
}

async function copy(text: string, shown: HTMLElement, done: HTMLElement, t: T): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    setText(done, t("copied"));
  } catch {
    // Some hosts forbid the clipboard: select the link for the reader to copy.
    getSelection()?.selectAllChildren(shown);
    setText(done, t("linkByHand"));
  }
}
