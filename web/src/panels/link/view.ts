/** The lab's link, to copy, to read and to scan. */

import { generate } from "lean-qr/nano";
import type { Settings } from "../../core/settings";
import { Address } from "../../state/address";
import { linkOf } from "../../state/link";
import type { Options } from "../../state/options";
import { html, setText, svg } from "../../ui/dom";
import type { View } from "../../ui/view";
import type { Say } from "../../ui/words";

const QUIET = 4; // white cells around a QR code
const SMALLEST = 240; // pixels of its side
const CELL = 3; // pixels of a cell at least

export function linkView(options: Options, number: number, notebook: boolean, say: Say): View {
  const onDisk = !notebook && location.protocol === "file:";
  const scannable = notebook ? options.book !== undefined : !onDisk;
  const done = html("span", { class: "lf-copied", role: "status" });
  const shown = html("code", {
    class: "lf-link",
    tabindex: 0,
    role: "textbox",
    "aria-readonly": "true",
    "aria-label": say("link"),
  });
  const code = html("div", { class: "lf-qr" });
  const details = html(
    "details",
    {},
    html("summary", {}, say(scannable ? "linkAndQr" : "link")),
    code,
    shown,
  );
  const button = html("button", { type: "button", "data-action": "copy-link" }, say("copyLink"));
  let text = "";
  let settings: Settings | undefined;
  button.addEventListener("click", () => void copy(text, shown, details, done, say));
  const drawCode = () => {
    if (scannable && details.open) code.replaceChildren(qrCode(text, say));
  };
  details.addEventListener("toggle", drawCode);
  return {
    element: html(
      "div",
      { class: "lf-panel lf-share", "data-panel": "link" },
      html("div", { class: "lf-buttons" }, button, done),
      ...(onDisk ? [html("p", { class: "lf-note" }, say("linkFile"))] : []),
      ...(notebook ? [html("p", { class: "lf-note" }, say("linkCell"))] : []),
      details,
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

async function copy(
  text: string,
  shown: HTMLElement,
  details: HTMLDetailsElement,
  done: HTMLElement,
  say: Say,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    setText(done, say("copied"));
  } catch {
    // Some hosts forbid the clipboard: select the link, the reader presses the keys.
    details.open = true;
    getSelection()?.selectAllChildren(shown);
    setText(done, say("linkByHand"));
  }
}

/** The QR code: black on white in the dark too, where some readers fail otherwise. */
export function qrCode(text: string, say: Say): Element {
  try {
    const { size, get } = generate(text);
    const cells = Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)]);
    const path = cells
      .filter(([x, y]) => get(x, y))
      .map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`)
      .join("");
    const side = size + 2 * QUIET;
    return svg(
      "svg",
      {
        viewBox: `0 0 ${side} ${side}`,
        width: Math.max(SMALLEST, side * CELL),
        role: "img",
        "aria-label": say("qrAlt"),
        "shape-rendering": "crispEdges",
      },
      svg("rect", { width: side, height: side, fill: "#fff" }),
      svg("path", { d: path, fill: "#000" }),
    );
  } catch {
    return html("p", { class: "lf-note" }, say("qrTooLong"));
  }
}
