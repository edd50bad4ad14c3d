/** The gradients of single batches beside that of all samples, as arrows downhill. */

import spec from "../../../../spec/figures.json";
import { fitOrder } from "../../core/random";
import { translator } from "../../core/words";
import { below, label, levels } from "../../ui/axes";
import { button, drawing, renew } from "../../ui/dom";
import { linear } from "../../ui/scale";
import { arrow, buttonRow, type Context, caption, choiceSlider, type Figure, legend } from "../kit";
import { messages } from "../messages";
import { angle, gradient, groupsOf, type Samples } from "../model";

const given = spec["one-batch"];
const MARGIN = { top: 8, right: 12, bottom: 36, left: 44 };
const HEIGHT = 230;
const MARKED = [-0.2, 0, 0.2]; // on both axes

/** The batches of the first epoch that `fit` makes with this seed: the rows of each. */
export function batchesOf(rows: number, size: number): Uint32Array[] {
  const order = fitOrder(given.seed, rows);
  return Array.from({ length: Math.ceil(rows / size) }, (_, i) =>
    order.subarray(i * size, (i + 1) * size),
  );
}

export function oneBatch({ language, data }: Context): Figure {
  const t = translator(messages, language);
  const samples = data as Samples;
  const count = samples.y.length;
  const downhill = (rows?: Uint32Array) =>
    gradient(groupsOf(samples, 1, rows), given.start).map((slope) => -slope);
  const whole = downhill();
  let batches: { rows: Uint32Array; to: number[] }[] = [];
  let chosen = 0;

  const picture = drawing(HEIGHT, (surface, width, height) => {
    const y = linear([-given.reach, given.reach], [height - MARGIN.bottom, MARGIN.top]);
    // As many pixels a unit on both axes: the angles are as they are.
    const middle = (MARGIN.left + width - MARGIN.right) / 2;
    const x = linear(
      [-given.reach, given.reach],
      [y(-given.reach), y(given.reach)].map((at) => middle + y(0) - at) as [number, number],
    );
    const show = (kind: string, [bias, weight]: number[], head?: number) =>
      arrow(kind, [x(0), y(0)], [x(bias), y(weight)], head);
    renew(
      surface,
      ...levels(y, MARKED, width, MARGIN),
      ...below(x, MARKED, width, height, MARGIN, t("biasMove")),
      label(MARGIN.left + 4, MARGIN.top + 12, "start", t("weightMove")),
      ...batches.flatMap(({ to }) => show("lf-other", to, 4)),
      ...show("lf-whole", whole, 10),
      ...show("lf-next", batches[chosen].to, 9),
    );
  });
  picture.element.classList.add("lf-clipped");
  const says = caption(picture);
  const draw = () => {
    batches = batchesOf(count, size.value()).map((rows) => ({ rows, to: downhill(rows) }));
    chosen %= batches.length;
    const angles = batches.map(({ to }) => angle(to, whole));
    const { rows } = batches[chosen];
    says.write(
      t("oneBatch", {
        number: chosen + 1,
        count: batches.length,
        rows: rows.length,
        deaths: rows.filter((row) => samples.y[row] === "1").length,
        angle: angles[chosen].toFixed(1),
        mean: (angles.reduce((sum, each) => sum + each, 0) / angles.length).toFixed(1),
      }),
    );
    picture.redraw();
  };
  const size = choiceSlider("size", t("size"), given.sizes, given.size, () => {
    chosen = 0;
    draw();
  });
  return {
    picture: [
      legend([
        ["lf-whole", t("wholeName", { count })],
        ["lf-next", t("batchName")],
        ["lf-other", t("othersName")],
      ]),
      picture.element,
    ],
    controls: [
      size.element,
      buttonRow(
        button("next-batch", t("nextBatch"), () => {
          chosen++;
          draw();
        }),
      ),
    ],
    says: says.element,
    draw,
  };
}
