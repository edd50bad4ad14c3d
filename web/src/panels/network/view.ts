/** The network, drawn with its weights; one hidden node is shown in detail. */

import { count, decimal } from "../../core/format";
import type { Weights } from "../../core/run";
import type { Settings } from "../../core/settings";
import { translator } from "../../core/words";
import type { DataSet } from "../../data/datasets";
import { networkInputs } from "../../engine/training";
import { type State, shownNetwork } from "../../state/store";
import { html, panel, setText } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import { type Insight, inspectView } from "./inspect";
import { CROWD, MOST } from "./lines";
import { messages, type T } from "./messages";
import { explain, mostChanged, type Place, sizeOf, weightAt } from "./model";
import { inputNames } from "./names";
import { pictureView } from "./picture";

const STAND_OUT = 12; // weights that a step has changed most

export function networkView(context: Context): View {
  const { language, data } = context;
  const t = translator(messages, language, data.words);
  const picture = pictureView(context, t);
  const inspect = inspectView(context, t);
  const legend = legendView(t);
  const text = html("p", { class: "lf-note" });
  const scale = html("p", { class: "lf-note lf-scale" });
  const insightInto = insightMaker(data);
  const scaleText = scaleWriter(context, t);
  let drawn: unknown[] = [];
  // The node's slider chooses a node as the picture does.
  inspect.element.addEventListener("focusin", ({ target }) =>
    picture.hold((target as Element).closest('[data-role="node"]') !== null),
  );
  inspect.element.addEventListener("focusout", () => picture.hold(false));
  const view = html(
    "div",
    { class: "lf-network-view" },
    html("div", { class: "lf-network-picture" }, picture.element, legend.element, text, scale),
    inspect.element,
  );
  return {
    element: panel("network", t("network"), html("div", { class: "lf-network" }, view)),
    draw(state) {
      const { nodes } = state.settings;
      const parameters = count(data.inputs * nodes + nodes + nodes + 1);
      setText(text, t("networkText", { inputs: data.inputs, nodes, parameters }));
      const next = [shownNetwork(state)?.weights, state.chosen, state.threshold];
      // Between two runs there are no weights for a moment: keep the last ones.
      if (!next[0] || next.every((each, i) => each === drawn[i])) return;
      drawn = next;
      const insight = insightInto(state);
      const before = state.stepper?.before;
      const changed = before ? mostChanged(before, insight.weights, STAND_OUT) : [];
      setText(scale, scaleText(insight, changed, before));
      legend.draw(insight.explained.outputs);
      picture.draw(insight, changed);
      inspect.draw(insight);
    },
  };
}

/** Makes what is shown of a state. */
function insightMaker(data: DataSet): (state: State) => Insight {
  let X: Float64Array | undefined; // the attributes as they are fed to the network
  let scaledFor = ""; // the settings that made them so
  /** Scaled again only if another part of the data is trained on. */
  const fedOnce = (settings: Settings): Float64Array => {
    const key = [settings.inputs, settings.validation, settings.validation_split].join();
    if (key !== scaledFor) [scaledFor, X] = [key, networkInputs(settings, data)];
    return X!;
  };
  return (state) => {
    const { weights, settings } = shownNetwork(state)!;
    const node = Math.min(state.chosen.node, weights.output.length - 1);
    const sample = Math.min(state.chosen.sample, data.rows - 1);
    const x = fedOnce(settings).subarray(sample * data.inputs, (sample + 1) * data.inputs);
    const explained = explain(weights, x, settings.activation, settings.output);
    return { node, sample, x, weights, settings, explained, threshold: state.threshold };
  };
}

/** Says what the lines are: all, the largest, bundles, or what a step has changed. */
function scaleWriter(context: Context, t: T) {
  const names = inputNames(context).short;
  return ({ weights, explained }: Insight, changed: Place[], before?: Weights): string => {
    if (!Number.isFinite(explained.logit)) return t("diverged");
    if (before && changed.length > 0) {
      const [{ input, node }] = changed;
      const hidden = t("nodeNumber", { node: node + 1 });
      return t("mostChanged", {
        count: changed.length,
        from: input === undefined ? hidden : names[input],
        to: input === undefined ? t("networkOutput") : hidden,
        before: decimal(weightAt(before, changed[0])),
        after: decimal(weightAt(weights, changed[0])),
      });
    }
    if (weights.output.length > CROWD) return t("bundles");
    const all = weights.hidden.flat();
    const sizes = { hidden: decimal(sizeOf(all)), output: decimal(sizeOf(weights.output)) };
    const some = all.length > MOST ? t("someLines", { all: all.length, count: MOST }) : "";
    return `${t("thickness", sizes)} ${some}`;
  };
}

function legendView(t: T): { element: HTMLElement; draw(outputs: number[]): void } {
  const item = (kind: string, text = "") =>
    html(
      "span",
      { class: "lf-legend-item" },
      html("span", { class: `lf-swatch lf-${kind}` }),
      html("span", {}, text),
    );
  const gives = item("gives");
  const below = item("below", t("givesBelow"));
  return {
    element: html(
      "div",
      { class: "lf-legend" },
      item("plus", t("plus")),
      item("minus", t("minus")),
      gives,
      below,
    ),
    draw(outputs) {
      const most = sizeOf(outputs);
      gives.hidden = !Number.isFinite(most);
      setText(gives.lastElementChild!, t("gives", { most: decimal(most) }));
      below.hidden = !outputs.some((output) => output < 0);
    },
  };
}
