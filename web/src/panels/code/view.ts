/** The Keras program of the setting, to read and to copy; what has just changed is marked. */

import { source } from "../../core/program";
import type { Run } from "../../core/run";
import { translator } from "../../core/words";
import { download, html, panel, renew, scrollable, setText } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import { messages, type T } from "./messages";
import { withTable } from "./self_contained";

export function codeView({ language, data }: Context): View {
  const t = translator(messages, language, data.words);
  const code = html("code");
  let marked: Run | undefined;
  let timer = 0;
  // Not the <pre> scrolls: the book's theme decides which of those the keyboard reaches.
  const scroller = scrollable(t("code"), html("pre", {}, code));
  scroller.className = "lf-code lf-grows";
  const done = html("span", { class: "lf-copied", role: "status" });
  const button = html("button", { type: "button", "data-action": "copy" }, t("copy"));
  button.addEventListener("click", () => void copy(code, done, t));
  const whole = html("button", { type: "button", "data-action": "copy-whole" }, t("copyWhole"));
  whole.addEventListener("click", () => void copyWhole(code.textContent!, done, t));
  const buttons = [button, ...(data.kind === "patients" ? [whole] : []), done];
  const element = panel(
    "code",
    t("code"),
    scroller,
    html("div", { class: "lf-buttons" }, ...buttons),
  );
  return {
    element,
    draw({ settings, previous }) {
      const text = source(settings, data.target);
      if (code.textContent === text && marked === previous) return;
      marked = previous;
      renew(code, ...lines(text, previous && source(previous.settings, data.target)));
      // After the frame, when the places of the lines are known anyway.
      clearTimeout(timer);
      timer = window.setTimeout(() => showChanged(scroller));
    },
  };
}

/** The program's lines; those that the previous run's program does not have are marked. */
function lines(text: string, before: string | undefined): HTMLElement[] {
  const known = new Set((before ?? text).split("\n"));
  return text
    .match(/[^\n]*\n|[^\n]+$/g)!
    .map((line) =>
      html("span", { class: known.has(line.trimEnd()) ? undefined : "lf-changed" }, line),
    );
}

/** Scroll the program, but not the page, to the line that has changed. */
function showChanged(scroller: HTMLElement): void {
  const line = scroller.querySelector<HTMLElement>(".lf-changed");
  if (!line) return;
  const top = line.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const middle = (scroller.clientHeight - line.offsetHeight) / 2;
  if (top < 0 || top + line.offsetHeight > scroller.clientHeight)
    scroller.scrollTop += top - middle;
}

async function copy(code: HTMLElement, done: HTMLElement, t: T): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    setText(done, t("copied"));
  } catch {
    // Some hosts forbid the clipboard: select the code for the reader to copy.
    getSelection()?.selectAllChildren(code);
    setText(done, t("copyByHand"));
  }
}

async function copyWhole(program: string, done: HTMLElement, t: T): Promise<void> {
  const text = await withTable(program);
  try {
    await navigator.clipboard.writeText(text);
    setText(done, t("copiedWhole"));
  } catch {
    download("livefit_program.py", "text/x-python", text);
    setText(done, t("downloadedWhole"));
  }
}
