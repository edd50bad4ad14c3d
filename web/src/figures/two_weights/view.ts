/** Two weights on a map of the loss: the paths of three optimizers side by side. */

import spec from "../../../../spec/figures.json";
import { decimal } from "../../core/format";
import { translator } from "../../core/words";
import { contour } from "../../panels/map/model";
import { button, drawing, html, polyline, renew, svg } from "../../ui/dom";
import { linear } from "../../ui/scale";
import { between } from "../../ui/tween";
import {
  buttonRow,
  type Context,
  caption,
  choiceSlider,
  type Figure,
  nameDrawing,
  rangeSlider,
} from "../kit";
import { messages } from "../messages";
import { descend, groupsOf, loss, lowestPoint, type Samples } from "../model";

const given = spec["two-weights"];
const FIELDS = 50; // in a row of the map
const HEIGHT = 170;
const ABOVE = [0.002, 0.01, 0.03, 0.07, 0.15, 0.3, 0.55, 0.9, 1.4, 2, 3]; // the lowest: the lines

export function twoWeights({ language, data }: Context): Figure {
  const t = translator(messages, language);
  const samples = data as Samples;
  const groups = groupsOf(samples, 1);
  const bottom = lowestPoint(groups, given.start);
  const lowest = loss(groups, bottom);
  // The same answer for everyone: the bias alone, at its best.
  const alone = groupsOf(samples, 0);
  const baseline = loss(alone, lowestPoint(alone, [0]));
  const lines = levelLines((weights) => loss(groups, weights), lowest);
  let paths: number[][][] = [];

  const maps = given.optimizers.map((name, i) => {
    const picture = drawing(HEIGHT, (surface, width, height) => {
      const x = linear(given.frame[0] as [number, number], [0, width]);
      const y = linear(given.frame[1] as [number, number], [height, 0]);
      const place = ([bias, weight]: number[]): [number, number] => [x(bias), y(weight)];
      const [cx, cy] = place(paths[i].at(-1)!);
      const cross = ([a, b]: [number, number]) => `M${a - 5} ${b - 5}l10 10m0 -10l-10 10`;
      renew(
        surface,
        svg("rect", { class: "lf-frame", x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
        ...lines.map((segments) =>
          svg("path", {
            class: "lf-level",
            d: segments.map((ends) => polyline(ends.map(place))).join(""),
          }),
        ),
        svg("path", { class: "lf-lowest", d: cross(place(bottom)) }),
        svg("path", { class: "lf-line lf-path", d: polyline(paths[i].map(place)) }),
        ...paths[i].slice(0, -1).map((each) => {
          const [px, py] = place(each);
          return svg("circle", { class: "lf-passed", cx: px, cy: py, r: 2 });
        }),
        svg("circle", { class: "lf-here", cx, cy, r: 5 }),
      );
    });
    picture.element.classList.add("lf-clipped");
    const head = html("p", { class: "lf-panel-title" }, name);
    return { name, picture, element: html("div", { "data-map": name }, head, picture.element) };
  });
  const says = caption();
  const draw = () => {
    const [learningRate, count] = [rate.value(), steps.value()];
    paths = given.optimizers.map((name) => descend(groups, given.start, name, learningRate, count));
    const losses = maps.map(({ name, picture }, i) => {
      const [bias, weight] = paths[i][count];
      const value = decimal(loss(groups, paths[i][count]));
      const place = { bias: decimal(bias), weight: decimal(weight) };
      const text = t("map", { name, steps: count, loss: value, ...place });
      nameDrawing(picture, text);
      picture.redraw();
      return `${name} ${value}`;
    });
    says.write(
      t("twoWeights", {
        rate: learningRate,
        steps: count,
        losses: losses.join(", "),
        lowest: decimal(lowest),
        baseline: decimal(baseline),
      }),
    );
  };
  const rate = choiceSlider("rate", t("rate"), given.rates, given.rate, draw);
  // It opens with the whole paths: at the start the three maps look the same.
  const range = { min: 0, max: given.steps, step: 1, value: given.steps };
  const steps = rangeSlider("steps", t("steps"), range, draw);
  return {
    wide: true,
    picture: [
      html("p", { class: "lf-note" }, t("axes")),
      html("div", { class: "lf-maps" }, ...maps.map(({ element }) => element)),
    ],
    controls: [
      steps.element,
      rate.element,
      buttonRow(
        // From the end on it begins again.
        button("step", t("step"), () => steps.set((steps.value() + 1) % (given.steps + 1))),
        button("reset", t("reset"), () => steps.set(0)),
      ),
    ],
    says: says.element,
    draw,
  };
}

/** The lines of equal loss over the frame, as segments between two points (bias, weight). */
function levelLines(lossAt: (weights: number[]) => number, lowest: number): number[][][][] {
  const [across, up] = given.frame;
  // A field's place, from the upper left corner, as weights.
  const weights = (c: number, r: number) => [
    between(across[0], across[1], c / FIELDS),
    between(up[1], up[0], r / FIELDS),
  ];
  const values = Float32Array.from({ length: FIELDS * FIELDS }, (_, i) =>
    lossAt(weights((i % FIELDS) + 0.5, Math.floor(i / FIELDS) + 0.5)),
  );
  return ABOVE.map((above) =>
    contour(values, FIELDS, lowest + above).map(([a, b, c, d]) => [weights(a, b), weights(c, d)]),
  );
}
