/** The samples of one epoch as squares, with batches in two alternating shades. */

import { type Split, split } from "../../core/data";
import { effective, type Settings } from "../../core/settings";
import { translator } from "../../core/words";
import type { DataSet } from "../../data/datasets";
import { sampleOrder } from "../../engine/training";
import { truth } from "../../ui/classes";
import { drawing, html, panel, renew, setText } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import { messages, type T } from "./messages";
import { batchPaths, lookOf, noPaths } from "./paths";

const LISTED = 32; // of a batch's samples, at most

export function batchesView({ language, data, controller }: Context): View {
  const t = translator(messages, language, data.words);
  let settings: Settings | undefined;
  let trained = 0;
  let inHand = -1; // the current batch, from 0
  let order: Uint32Array | undefined; // computed when first needed
  let drawn = "";
  let grid = { columns: 1, step: 1 };
  const text = html("p", { class: "lf-note" });
  const pointed = html("p", { class: "lf-note lf-pointed" }, t("squareAbout"));
  const hand = html("p", { class: "lf-note lf-in-hand" });
  const picture = drawing(undefined, (surface, width, height) => {
    grid = gridOf(width, height, data.rows);
    surface.setAttribute("aria-label", text.textContent ?? "");
    renew(surface, ...squares(grid, data.rows, trained, settings?.batch_size ?? 1, inHand));
  });
  const surface = picture.element;
  surface.classList.add("lf-batches", "lf-grows");
  surface.addEventListener("pointermove", (event) => setText(pointed, squareText(placeAt(event))));
  surface.addEventListener("pointerleave", () => setText(pointed, t("squareAbout")));
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
    if (place === undefined) return t("squareAbout");
    const sample = sampleAt(place);
    const fields = { number: sample + 1, truth: truth(data, sample, language) };
    if (place >= trained) return t("squareHeld", fields);
    return t("square", {
      ...fields,
      place: place + 1,
      batch: Math.floor(place / settings!.batch_size) + 1,
    });
  }

  return {
    element: panel("batches", t("batches"), surface, pointed, hand, text),
    draw({ settings: next, stepper }) {
      if (next !== settings)
        [settings, trained, order] = [next, partsOf(next).trained.length, undefined];
      setText(hand, stepper ? handText(stepper.taken, t) : "");
      inHand = (stepper?.batch ?? 0) - 1;
      const key = [next.batch_size, trained, inHand].join();
      if (key === drawn) return;
      drawn = key;
      setText(text, describe(data, trained, next.batch_size, t));
      picture.redraw();
    },
  };
}

function handText(samples: number[], t: T): string {
  if (samples.length === 0) return "";
  const list = samples
    .slice(0, LISTED)
    .map((sample) => sample + 1)
    .join(", ");
  return t("inHand", { list: samples.length > LISTED ? `${list}, …` : list });
}

function describe(data: DataSet, trained: number, size: number, t: T): string {
  const batches = Math.ceil(trained / size);
  const last = trained - (batches - 1) * size;
  const validation = data.rows - trained;
  const cut = `${t("batchesText", { samples: trained, size, batches, last })} ${t("batchesLegend")}`;
  const text = batches === 1 ? t("batchesOne", { samples: trained }) : cut;
  return validation > 0 ? `${text} ${t("batchesValidation", { validation })}` : text;
}

function gridOf(width: number, height: number, rows: number): { columns: number; step: number } {
  const columns = Math.ceil(Math.sqrt((rows * width) / height));
  return { columns, step: Math.min(width / columns, height / Math.ceil(rows / columns)) };
}

/** One path for each look: even and odd batches, the last one, the validation rows, and the frames
 * of the current batch, beside which the others are pale. */
function squares(
  { columns, step }: { columns: number; step: number },
  rows: number,
  trained: number,
  size: number,
  inHand: number,
): SVGElement[] {
  const paths = noPaths();
  for (let i = 0; i < rows; i++) {
    const batch = Math.floor(i / size);
    const look = i >= trained ? "validation" : lookOf(batch, Math.ceil(trained / size));
    const x = (i % columns) * step;
    const y = Math.floor(i / columns) * step;
    const side = step * 0.84;
    const square = `M${x} ${y}h${side}v${side}h${-side}z`;
    paths[look] += look === "validation" ? `M${x} ${y + side}l${side} ${-side}` : square;
    if (batch === inHand && i < trained) paths.frame += square;
  }
  return batchPaths(paths, inHand >= 0);
}
