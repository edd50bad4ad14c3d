/** The Keras program of the setting, to read and to copy. */

import { source } from "../program";
import type { State } from "../lab/store";
import type { Say } from "../lab/text";
import { html, panel, setText } from "./dom";

export function codeView(say: Say): { element: HTMLElement; draw(state: State): void } {
  const code = html("code");
  const pre = html("pre", { class: "lf-code", tabindex: 0, "aria-label": say("code") }, code);
  const done = html("span", { class: "lf-copied", role: "status" });
  const button = html("button", { type: "button", "data-action": "copy" }, say("copy"));
  button.addEventListener("click", () => void copy(code, done, say));
  const element = panel("code", say("code"), pre, html("div", { class: "lf-buttons" }, button, done));
  return { element, draw: (state) => setText(code, source(state.settings)) };
}

async function copy(code: HTMLElement, done: HTMLElement, say: Say): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    setText(done, say("copied"));
  } catch {
    // Some hosts forbid the clipboard: select the code, the reader presses the keys.
    getSelection()?.selectAllChildren(code);
    setText(done, say("copyByHand"));
  }
}
