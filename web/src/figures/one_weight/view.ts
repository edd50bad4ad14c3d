/** One weight: its loss curve, the tangent where it stands, and the next step. */

import spec from "../../../../spec/figures.json";
import { decimal, tick } from "../../core/format";
import { translator } from "../../core/words";
import { below, levels } from "../../ui/axes";
import { button, drawing, polyline, renew, svg } from "../../ui/dom";
import { linear, type Scale } from "../../ui/scale";
import { between, Tween } from "../../ui/tween";
import { arrow, buttonRow, type Context, caption, choiceSlider, type Figure, legend } from "../kit";
import { messages } from "../messages";
import { descend, gradient, groupsOf, loss, lowestPoint, type Samples } from "../model";

const given = spec["one-weight"];
const MARGIN = { top: 8, right: 12, bottom: 36, left: 40 };
const HEIGHT = 210;
const DENSITY = 200; // points of the curve
const TANGENT = 2.5; // of the weight, to both sides

export function oneWeight({ language, data }: Context): Figure {
  const t = translator(messages, language);
  const groups = groupsOf(data as Samples, 0);
  const [low, high] = given.frame;
  const lossAt = (weight: number) => loss(groups, [weight]);
  const curve = Array.from({ length: DENSITY + 1 }, (_, i) => {
    const weight = between(low, high, i / DENSITY);
    return [weight, lossAt(weight)] as const;
  });
  const lowest = loss(groups, lowestPoint(groups, given.start));
  const top = Math.max(...curve.map(([, value]) => value));
  let steps = 0;
  let path: number[] = [];
  let shown = given.start[0]; // where the point is drawn: it moves to the end of the path

  const picture = drawing(HEIGHT, (surface, width, height) => {
    const x = linear([low, high], [MARGIN.left, width - MARGIN.right]);
    const y = linear([0, top], [height - MARGIN.bottom, MARGIN.top]);
    renew(
      surface,
      ...levels(y, y.ticks(4), width, MARGIN),
      ...below(x, x.ticks(Math.min(10, width / 50)), width, height, MARGIN, t("bias"), tick),
      svg("path", { class: "lf-line lf-curve", d: polyline(curve.map(([w, l]) => [x(w), y(l)])) }),
      ...marks(x, y),
    );
  });
  const marks = (x: Scale, y: Scale) => {
    const at = lossAt(shown);
    const [slope] = gradient(groups, [shown]);
    const ends = [-TANGENT, TANGENT].map((far): [number, number] => [
      x(shown + far),
      y(at + slope * far),
    ]);
    const next = shown - rate.value() * slope;
    return [
      ...path
        .slice(0, -1)
        .map((weight) =>
          svg("circle", { class: "lf-passed", cx: x(weight), cy: y(lossAt(weight)), r: 3.5 }),
        ),
      svg("path", { class: "lf-line lf-tangent", d: polyline(ends) }),
      ...arrow("lf-next", [x(shown), y(at)], [x(Math.max(low, Math.min(high, next))), y(at)]),
      svg("circle", { class: "lf-here", cx: x(shown), cy: y(at), r: 6 }),
    ];
  };

  const tween = new Tween((moves) => picture.element.toggleAttribute("data-moving", moves));
  const says = caption(picture);
  const draw = () => {
    path = descend(groups, given.start, "sgd", rate.value(), steps).map(([weight]) => weight);
    const weight = path[steps];
    const [slope] = gradient(groups, [weight]);
    const from = shown;
    tween.to((share) => {
      shown = between(from, weight, share);
      picture.redraw();
    });
    says.write(
      t("oneWeight", {
        steps,
        bias: decimal(weight),
        loss: decimal(lossAt(weight)),
        slope: decimal(slope),
        rate: rate.value(),
        move: decimal(-rate.value() * slope),
        lowest: decimal(lowest),
      }),
    );
  };
  const rate = choiceSlider("rate", t("rate"), given.rates, given.rate, draw);
  const choose = (value: number) => () => {
    steps = 0;
    rate.set(value);
  };
  const [small, right, large] = given.named;
  return {
    picture: [
      legend([
        ["lf-curve", t("curveName")],
        ["lf-tangent", t("tangentName")],
        ["lf-next", t("nextName")],
        ["lf-passed", t("pathName")],
      ]),
      picture.element,
    ],
    controls: [
      rate.element,
      buttonRow(
        button("step", t("step"), () => {
          steps++;
          draw();
        }),
        button("reset", t("reset"), () => {
          steps = 0;
          draw();
        }),
        button("small", t("small", { rate: small }), choose(small)),
        button("right", t("right", { rate: right }), choose(right)),
        button("large", t("large", { rate: large }), choose(large)),
      ),
    ],
    says: says.element,
    draw,
  };
}
