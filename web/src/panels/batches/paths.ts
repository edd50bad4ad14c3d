/** How batches look: two alternating shades, the last one, the one in hand. */

import { svg } from "../../ui/dom";

type Paths = Record<"even" | "odd" | "last" | "validation" | "frame", string>;

export function noPaths(): Paths {
  return { even: "", odd: "", last: "", validation: "", frame: "" };
}

export function lookOf(batch: number, batches: number): "even" | "odd" | "last" {
  if (batch > 0 && batch === batches - 1) return "last";
  return batch % 2 === 0 ? "even" : "odd";
}

/** `pale`: all but the frame of the batch in hand. */
export function batchPaths(paths: Paths, pale: boolean): SVGElement[] {
  return Object.entries(paths).map(([look, d]) =>
    svg("path", { class: `lf-batch lf-batch-${look}${pale ? " lf-pale" : ""}`, d }),
  );
}
