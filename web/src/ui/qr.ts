/** A text as a QR code. */

import { generate } from "lean-qr/nano";
import { type Language, translator } from "../core/words";
import { html, svg } from "./dom";
import { shared } from "./messages";

const QUIET = 4; // white cells around a QR code
const SMALLEST = 240; // pixels of its side
const CELL = 3; // pixels of a cell at least

/** The QR code: black on white in dark mode too, because some readers fail otherwise. */
export function qrCode(text: string, language: Language): Element {
  const t = translator(shared, language);
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
        "aria-label": t("qrAlt"),
        "shape-rendering": "crispEdges",
      },
      svg("rect", { width: side, height: side, fill: "white" }),
      svg("path", { d: path }),
    );
  } catch {
    return html("p", { class: "lf-note" }, t("qrTooLong"));
  }
}
