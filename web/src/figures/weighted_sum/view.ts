/** A node's weighted sum as bars laid end to end, and what its activation makes of it. */

import spec from "../../../../spec/figures.json";
import { decimal, short } from "../../core/format";
import { translator } from "../../core/words";
import { explain, terms } from "../../panels/network/model";
import { label } from "../../ui/axes";
import { drawing, renew, svg } from "../../ui/dom";
import { linear } from "../../ui/scale";
import { type Context, caption, choiceButtons, type Figure, rangeSlider } from "../kit";
import { messages } from "../messages";

/** An attribute: its name, a patient's value, and the lowest and highest of all patients. */
interface Input {
  name: string;
  value: number;
  low: number;
  high: number;
}

const given = spec["weighted-sum"];
const ROW = 30; // px
const LABELS = 128; // px, left of the bars
const node = {
  hidden: given.weights.map((weight) => [weight]),
  hidden_bias: [given.bias],
  output: [1],
  output_bias: 0,
};

export function weightedSum({ language, data }: Context): Figure {
  const t = translator(messages, language);
  const inputs = data as Input[];
  const sliders = inputs.map(({ name, value, low, high }, i) =>
    rangeSlider(`input-${i}`, name, { min: low, max: high, step: given.steps[i], value }, () =>
      draw(),
    ),
  );
  const domain = reach(inputs);
  const picture = drawing((inputs.length + 3) * ROW + 4, (surface, width) => {
    const { parts, sum, output } = now();
    const x = linear(domain, [LABELS, width - 52]);
    const last = parts.length;
    let end = 0;
    const rows = parts.map((part, i) => {
      const from = end;
      end += part;
      const name =
        i < inputs.length
          ? `${inputs[i].name} ${short(sliders[i].value())} × ${given.weights[i]}`
          : t("biasTerm");
      return bar(i, name, from, end, part, part < 0 ? "lf-down" : "lf-up");
    });
    function bar(row: number, name: string, a: number, b: number, value: number, look: string) {
      const [left, right] = [x(Math.min(a, b)), x(Math.max(a, b))];
      const y = row * ROW + 6;
      return [
        label(0, y + 15, "start", name),
        svg("rect", {
          class: `lf-bar ${look}`,
          x: left,
          y,
          width: Math.max(1, right - left),
          height: ROW - 12,
        }),
        // To the next row, which goes on where this one ends.
        ...(row < last
          ? [svg("line", { class: "lf-grid", x1: x(b), x2: x(b), y1: y, y2: y + ROW })]
          : []),
        label(right + 5, y + 15, "start", value.toFixed(2)),
      ];
    }
    renew(
      surface,
      svg("line", {
        class: "lf-zero",
        x1: x(0),
        x2: x(0),
        y1: 0,
        y2: (last + 2) * ROW,
      }),
      ...rows.flat(),
      ...bar(last, t("sum"), 0, sum, sum, "lf-sum"),
      ...bar(last + 1, `${activation.value()}(z)`, 0, output, output, "lf-out"),
    );
  });
  const now = () => {
    const x = sliders.map(({ value }) => value());
    const { sums, outputs } = explain(node, x, activation.value());
    return { parts: [...terms(node, x, 0), given.bias], sum: sums[0], output: outputs[0] };
  };
  const says = caption(picture);
  const draw = () => {
    const { parts, sum, output } = now();
    says.write(
      t("weightedSum", {
        terms: parts
          .map((part, i) => (i === 0 ? part : Math.abs(part)).toFixed(2))
          .reduce((all, part, i) => `${all} ${parts[i] < 0 ? "−" : "+"} ${part}`),
        sum: decimal(sum),
        activation: activation.value(),
        output: decimal(output),
      }),
    );
    picture.redraw();
  };
  const names = given.activations.map((name): [string, string] => [name, name]);
  const activation = choiceButtons("activation", t("activation"), names, names[0][0], draw);
  return {
    picture: [picture.element],
    controls: [...sliders.map(({ element }) => element), activation.element],
    says: says.element,
    draw,
  };
}

/** The lowest and highest end that a bar can have, so that the scale stays. */
function reach(inputs: Input[]): [number, number] {
  const ends = (pick: (...ends: number[]) => number) => {
    let sum = 0;
    const all = inputs.map(({ low, high }, i) => {
      sum += pick(low * given.weights[i], high * given.weights[i]);
      return sum;
    });
    return pick(0, ...all, sum + given.bias);
  };
  return [ends(Math.min), Math.max(1, ends(Math.max))];
}
