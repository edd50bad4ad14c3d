/** The samples of one epoch as squares, cut into batches of two shades by turns. */

import { trainedRows } from "../data";
import type { DataSet } from "../datasets";
import { takenOrder } from "../engine/training";
import type { State } from "../lab/store";
import type { Settings } from "../settings";
import type { Say } from "../texts/texts";
import { drawing, html, panel, setText, svg } from "./dom";
import { truth } from "./inspect";
import type { Context, View } from "./view";

const HEIGHT = 130;
const LISTED = 32; // of a batch's samples, at most

export function batchesView({ say, data, controller }: Context): View {
  let latest: State | undefined;
  let drawn = "";
  let order: { settings: Settings; taken: Uint32Array } | undefined;
  const text = html("p", { class: "lf-note" });
  const pointed = html("p", { class: "lf-note lf-pointed" }, say("squareAbout"));
  const inHand = html("p", { class: "lf-note lf-in-hand" });
  let grid = { columns: 1, step: 1 };
  const picture = drawing(HEIGHT, (surface, width) => {
    if (!latest) return;
    grid = gridOf(width, data.rows);
    surface.setAttribute("aria-label", text.textContent ?? "");
    surface.replaceChildren(...squares(grid, data.rows, latest));
  });
  const surface = picture.element;
  surface.addEventListener("pointermove", (event) => setText(pointed, squareText(placeAt(event))));
  surface.addEventListener("pointerleave", () => setText(pointed, say("squareAbout")));
  surface.addEventListener("click", (event) => {
    const place = placeAt(event);
    setText(pointed, squareText(place));
    if (place !== undefined) controller.choose({ sample: taken()[place] });
  });

  function placeAt(event: MouseEvent): number | undefined {
    const box = surface.getBoundingClientRect();
    const [column, line] = [event.clientX - box.left, event.clientY - box.top].map((at) => Math.floor(at / grid.step));
    const place = line * grid.columns + column;
    return column >= 0 && column < grid.columns && place >= 0 && place < data.rows ? place : undefined;
  }

  /** The samples in the order in which they are taken. */
  function taken(): Uint32Array {
    const { settings } = latest!;
    if (order?.settings !== settings) order = { settings, taken: takenOrder(settings, data.rows) };
    return order.taken;
  }

  function squareText(place: number | undefined): string {
    if (place === undefined || !latest) return say("squareAbout");
    const sample = taken()[place];
    const fields = { number: sample + 1, truth: truth(data, sample, say) };
    const { batch_size: size, validation_split: split } = latest.settings;
    if (place >= trainedRows(data.rows, split)) return say("squareHeld", fields);
    return say("square", { ...fields, place: place + 1, batch: Math.floor(place / size) + 1 });
  }

  return {
    element: panel("batches", say("batches"), surface, pointed, inHand, text),
    draw(state) {
      latest = state;
      const { settings, walk } = state;
      const key = [settings.batch_size, settings.validation_split, walk?.batch ?? 0].join();
      setText(inHand, walk ? handText(walk.taken, say) : "");
      if (key === drawn) return;
      drawn = key;
      setText(text, describe(data, trainedRows(data.rows, settings.validation_split), settings.batch_size, say));
      picture.redraw();
    },
  };
}

function handText(samples: number[], say: Say): string {
  if (samples.length === 0) return "";
  const list = samples.slice(0, LISTED).map((sample) => sample + 1).join(", ");
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
function squares({ columns, step }: { columns: number; step: number }, rows: number, { settings, walk }: State): SVGElement[] {
  const size = settings.batch_size;
  const trained = trainedRows(rows, settings.validation_split);
  const paths = { even: "", odd: "", last: "", held: "", frame: "" };
  const lastBatch = Math.ceil(trained / size) - 1;
  const inHand = (walk?.batch ?? 0) - 1;
  for (let i = 0; i < rows; i++) {
    const batch = Math.floor(i / size);
    const kind = i >= trained ? "held" : batch === lastBatch && batch > 0 ? "last" : batch % 2 === 0 ? "even" : "odd";
    const x = (i % columns) * step;
    const y = Math.floor(i / columns) * step;
    const side = step * 0.84;
    const square = `M${x} ${y}h${side}v${side}h${-side}z`;
    paths[kind] += kind === "held" ? `M${x} ${y + side}l${side} ${-side}` : square;
    if (batch === inHand && i < trained) paths.frame += square;
  }
  return Object.entries(paths).map(([kind, d]) => svg("path", { class: `lf-batch lf-batch-${kind}${inHand >= 0 ? " lf-pale" : ""}`, d }));
}
