/** Entry of the bundle, the global `livefit`: labs on a page, the widget of a notebook,
 * and the engine for those who train without a screen. */

import * as csv from "./csv";
import { classWeights, split } from "./data";
import * as fan from "./fan";
import * as metrics from "./metrics";
import { dataFor, patients } from "./datasets";
import { train as trainOn } from "./engine/training";
import { kernelKeep, type Traits } from "./lab/keep";
import { mount } from "./lab/mount";
import { parseOptions, readOptions } from "./lab/options";
import * as shelf from "./lab/shelf";
import * as judging from "./judge";
import { source } from "./program";
import { largestDifference, type Run } from "./run";
import { makeSettings, type Settings } from "./settings";
import { speak } from "./texts/texts";
import type { Transport } from "./training/kernel";
import { TrainingLoop } from "./training/loop";

/** Train complete settings on their data with the page engine. */
export function train(settings: Settings): Run {
  return trainOn(settings, dataFor(settings));
}

export { classWeights, csv, dataFor, fan, largestDifference, metrics, makeSettings, judging, patients, shelf, source, speak, split, TrainingLoop };

/** The lab as an anywidget: `export default livefit.widget`. */
export const widget = {
  render({ model, el }: { model: Transport & Traits; el: HTMLElement }): () => void {
    const host = document.createElement("div");
    host.className = "livefit";
    el.append(host);
    return mount(host, readOptions(model.get("options")), model, kernelKeep(model));
  },
};

function mountAll(): void {
  document.querySelectorAll<HTMLElement>(".livefit[data-livefit]").forEach((host) => {
    mount(host, parseOptions(host.dataset.livefit ?? "{}"));
  });
}

if (typeof document !== "undefined") {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", mountAll);
  else mountAll();
}
