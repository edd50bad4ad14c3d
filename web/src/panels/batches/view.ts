/** The samples of one epoch as squares, cut into batches of two shades by turns. */

import { type Split, split } from "../../core/data";
import { effective, type Settings } from "../../core/settings";
import type { DataSet } from "../../data/datasets";
import { sampleOrder } from "../../engine/training";
import { drawing, html, panel, setText, svg } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import type { Say } from "../../ui/words";
import { truth } from "../network/inspect";

const HEIGHT = 130;
const LISTED = 32; // of a batch's samples, at most

export function batchesView({ say, data, controller }: Context): View {
  let settings: Settings | undefined;
  let trained = 0;
  let inHand = -1; // the batch, from 0
  let order: Uint32Array | undefined; // made when it is first asked for
  let drawn = "";
  let grid = { columns: 1, step: 1 };
  const text = html("p", { class: "lf-note" });
  const pointed = html("p", { class: "lf-note lf-pointed" }, say("squareAbout"));
  const hand = html("p", { class: "lf-note lf-in-hand" });
  const picture = drawing(HEIGHT, (surface, width) => {
    grid = gridOf(width, data.rows);
    surface.setAttribute("aria-label", text.textContent ?? "");
    surface.replaceChildren(
      ...squares(grid, data.rows, trained, settings?.batch_size ?? 1, inHand),
    );
  });
  const surface = picture.element;
  surface.addEventListener("pointermove", (event) => setText(pointed, squareText(placeAt(event))));
  surface.addEventListener("pointerleave", () => setText(pointed, say("squareAbout")));
  surface.addEventListener("click", (event) => {
    const place = placeAt(event);
    setText(pointed, squareText(place));
    if (place !== undefined) controller.choose({ sample: sampleAt(place) });
  });

  function partsOf(settings: Settings): Split {
    return split(data, effective(settings, data.target));
  }

  function placeAt(event: MouseEvent): number | undefined {
    const box = surface.getBoundingClientRect();
    const [column, line] = [event.clientX - box.left, event.clientY - box.top].map((at) =>
      Math.floor(at / grid.step),
    );
    const place = line * grid.columns + column;
    return column >= 0 && column < grid.columns && place >= 0 && place < data.rows
      ? place
      : undefined;
  }

  function sampleAt(place: number): number {
    order ??= sampleOrder(settings!, partsOf(settings!));
    return order[place];
  }

  function squareText(place: number | undefined): string {
    if (place === undefined) return say("squareAbout");
    const sample = sampleAt(place);
    const fields = { number: sample + 1, truth: truth(data, sample, say) };
    if (place >= trained) return say("squareHeld", fields);
    return say("square", {
      ...fields,
      place: place + 1,
      batch: Math.floor(place / settings!.batch_size) + 1,
    });
  }

  return {
    element: panel("batches", say("batches"), surface, pointed, hand, text),
    draw({ settings: next, walk }) {
      if (next !== settings)
        [settings, trained, order] = [next, partsOf(next).trained.length, undefined];
      setText(hand, walk ? handText(walk.taken, say) : "");
      inHand = (walk?.batch ?? 0) - 1;
      const key = [next.batch_size, trained, inHand].join();
      if (key === drawn) return;
      drawn = key;
      setText(text, describe(data, trained, next.batch_size, say));
      picture.redraw();
    },
  };
}

function handText(samples: number[], say: Say): string {
  if (samples.length === 0) return "";
  const list = samples
    .slice(0, LISTED)
    .map((sample) => sample + 1)
    .join(", ");
  return say("inHand", { list: samples.length > LISTED ? `${list}, …` : list });
}

function describe(data: DataSet, trained: number, size: number, say: Say): string {
  const batches = Math.ceil(trained / size);
  const last = trained - (batches - 1) * size;
  const held = data.rows - trained;
  const cut = `${say("batchesText", { samples: trained, size, batches, last })} ${say("batchesLegend")}`;
  const text = batches === 1 ? say("batchesOne", { samples: trained }) : cut;
  return held > 0 ? `${text} ${say("batchesHeld", { held })}` : text;
}

function gridOf(width: number, rows: number): { columns: number; step: number } {
  const columns = Math.ceil(Math.sqrt((rows * width) / HEIGHT));
  return { columns, step: Math.min(width / columns, HEIGHT / Math.ceil(rows / columns)) };
}

/** One path for each look: even and odd batches, the last one, the rows kept back, and the
 * frames of the batch in hand, beside which the others are pale. */
function squares(
  { columns, step }: { columns: number; step: number },
  rows: number,
  trained: number,
  size: number,
  inHand: number,
): SVGElement[] {
  const paths = { even: "", odd: "", last: "", held: "", frame: "" };
  const lastBatch = Math.ceil(trained / size) - 1;
  for (let i = 0; i < rows; i++) {
    const batch = Math.floor(i / size);
    const kind =
      i >= trained
        ? "held"
        : batch === lastBatch && batch > 0
          ? "last"
          : batch % 2 === 0
            ? "even"
            : "odd";
    const x = (i % columns) * step;
    const y = Math.floor(i / columns) * step;
    const side = step * 0.84;
    const square = `M${x} ${y}h${side}v${side}h${-side}z`;
    paths[kind] += kind === "held" ? `M${x} ${y + side}l${side} ${-side}` : square;
    if (batch === inHand && i < trained) paths.frame += square;
  }
  return Object.entries(paths).map(([kind, d]) =>
    svg("path", { class: `lf-batch lf-batch-${kind}${inHand >= 0 ? " lf-pale" : ""}`, d }),
  );
}
