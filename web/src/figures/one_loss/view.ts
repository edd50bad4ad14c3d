/** The losses of one prediction, as it slides from 0 to 1. */

import spec from "../../../../spec/figures.json";
import { decimal } from "../../core/format";
import { translator } from "../../core/words";
import { lossOfPrediction } from "../../engine/losses";
import { below, levels } from "../../ui/axes";
import { drawing, polyline, renew, svg } from "../../ui/dom";
import { linear } from "../../ui/scale";
import { type Context, caption, choiceButtons, type Figure, legend, rangeSlider } from "../kit";
import { messages } from "../messages";

const given = spec["one-loss"];
const MARGIN = { top: 8, right: 12, bottom: 36, left: 40 };
const HEIGHT = 210;
const PLACES = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
const LOOKS = ["lf-one", "lf-two", "lf-three"];

export function oneLoss({ language }: Context): Figure {
  const t = translator(messages, language);
  const lossAt = (name: string, p: number) => lossOfPrediction(name, "sigmoid", p, answer.value());
  const picture = drawing(HEIGHT, (surface, width, height) => {
    const x = linear([0, 1], [MARGIN.left, width - MARGIN.right]);
    const y = linear([0, given.top], [height - MARGIN.bottom, MARGIN.top]);
    const p = prediction.value();
    renew(
      surface,
      ...levels(y, y.ticks(5), width, MARGIN),
      ...below(x, x.ticks(5), width, height, MARGIN, t("prediction")),
      svg("line", { class: "lf-at", x1: x(p), x2: x(p), y1: y(0), y2: MARGIN.top }),
      ...given.losses.map((name, i) =>
        svg("path", {
          class: `lf-line ${LOOKS[i]}`,
          d: polyline(PLACES.map((at) => [x(at), y(lossAt(name, at))])),
        }),
      ),
      ...given.losses.map((name, i) =>
        svg("circle", { class: `lf-dot ${LOOKS[i]}`, cx: x(p), cy: y(lossAt(name, p)), r: 5 }),
      ),
    );
  });
  const says = caption(picture);
  const draw = () => {
    const p = prediction.value();
    const losses = given.losses.map((name) => `${name} ${decimal(lossAt(name, p))}`).join(", ");
    says.write(t("oneLoss", { y: answer.value(), p: p.toFixed(2), losses }));
    picture.redraw();
  };
  const range = { min: 0.01, max: 0.99, step: 0.01, value: given.prediction };
  const prediction = rangeSlider("prediction", t("prediction"), range, draw);
  const answer = choiceButtons(
    "answer",
    t("answer"),
    [
      [1, t("died")],
      [0, t("survived")],
    ],
    1,
    draw,
  );
  return {
    picture: [legend(given.losses.map((name, i) => [LOOKS[i], name])), picture.element],
    controls: [prediction.element, answer.element],
    says: says.element,
    draw,
  };
}
