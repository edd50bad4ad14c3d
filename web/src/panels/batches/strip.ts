/** The batches of an epoch in one line, with the batch in hand. */

import { split } from "../../core/data";
import { effective } from "../../core/settings";
import { drawing, renew } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import { batchPaths, lookOf, noPaths } from "./paths";

export function stripView({ data }: Context): View {
  let trained = 0;
  let size = 1;
  let inHand = -1; // the current batch, from 0
  let drawn = "";
  const picture = drawing(undefined, (surface, width, height) => {
    const paths = noPaths();
    const x = (sample: number) => (sample / data.rows) * width;
    const batches = Math.ceil(trained / size);
    for (let batch = 0; batch < batches; batch++) {
      const [left, right] = [x(batch * size), x(Math.min((batch + 1) * size, trained))];
      const bar = `M${left} 0H${right}V${height}H${left}z`;
      paths[lookOf(batch, batches)] += bar;
      if (batch === inHand) paths.frame = bar;
    }
    if (trained < data.rows) paths.validation = `M${x(trained)} ${height / 2}H${width}`;
    renew(surface, ...batchPaths(paths, true));
  });
  picture.element.classList.add("lf-strip");
  picture.element.firstElementChild!.setAttribute("aria-hidden", "true"); // a text says the same
  return {
    element: picture.element,
    draw({ settings, stepper }) {
      inHand = (stepper?.batch ?? 0) - 1;
      const { batch_size, validation, validation_split } = settings;
      const key = [batch_size, validation, validation_split, inHand].join();
      if (key === drawn) return;
      drawn = key;
      size = batch_size;
      trained = split(data, effective(settings, data.target)).trained.length;
      picture.redraw();
    },
  };
}
