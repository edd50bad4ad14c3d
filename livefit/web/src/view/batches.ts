/** The samples of one epoch as squares, cut into batches of two shades by turns. */

import { split } from "../data";
import type { DataSet } from "../datasets";
import type { Say } from "../texts/texts";
import { drawing, html, panel, setText, svg } from "./dom";
import type { Context, View } from "./view";

const HEIGHT = 130;

export function batchesView({ say, data }: Context): View {
  let size = 0;
  let trained = 0;
  const text = html("p", { class: "lf-note" });
  const picture = drawing(HEIGHT, (surface, width) => {
    surface.setAttribute("aria-label", text.textContent ?? "");
    surface.replaceChildren(...squares(width, data.rows, trained, size));
  });
  return {
    element: panel("batches", say("batches"), picture.element, text),
    draw({ settings }) {
      const rows = split(data, settings).trained.length;
      if (settings.batch_size === size && rows === trained) return;
      [size, trained] = [settings.batch_size, rows];
      setText(text, describe(data, trained, size, say));
      picture.redraw();
    },
  };
}

function describe(data: DataSet, trained: number, size: number, say: Say): string {
  const batches = Math.ceil(trained / size);
  const last = trained - (batches - 1) * size;
  const held = data.rows - trained;
  const cut = `${say("batchesText", { samples: trained, size, batches, last })} ${say("batchesLegend")}`;
  const text = batches === 1 ? say("batchesOne", { samples: trained }) : cut;
  return held > 0 ? `${text} ${say("batchesHeld", { held })}` : text;
}

/** One path for each look: even and odd batches, the last one, the rows kept back. */
function squares(width: number, rows: number, trained: number, size: number): SVGElement[] {
  const columns = Math.ceil(Math.sqrt((rows * width) / HEIGHT));
  const step = Math.min(width / columns, HEIGHT / Math.ceil(rows / columns));
  const paths = { even: "", odd: "", last: "", held: "" };
  const lastBatch = Math.ceil(trained / size) - 1;
  for (let i = 0; i < rows; i++) {
    const batch = Math.floor(i / size);
    const kind = i >= trained ? "held" : batch === lastBatch && batch > 0 ? "last" : batch % 2 === 0 ? "even" : "odd";
    const x = (i % columns) * step;
    const y = Math.floor(i / columns) * step;
    const side = step * 0.84;
    paths[kind] += kind === "held" ? `M${x} ${y + side}l${side} ${-side}` : `M${x} ${y}h${side}v${side}h${-side}z`;
  }
  return Object.entries(paths).map(([kind, d]) => svg("path", { class: `lf-batch lf-batch-${kind}`, d }));
}
