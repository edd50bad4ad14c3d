/** Entry of the bundle, the global `livefit`: labs on a page, the widget of a notebook,
 * and the engine for those who train without a screen. */

import * as csv from "./csv";
import { classWeights, split } from "./data";
import * as fan from "./fan";
import * as map from "./map";
import * as metrics from "./metrics";
import { dataFor, patients } from "./datasets";
import { train as trainOn } from "./engine/training";
import * as judging from "./judge";
import { kernelKeep, type Traits } from "./lab/keep";
import { mount } from "./lab/mount";
import { parseOptions, readOptions } from "./lab/options";
import * as shelf from "./lab/shelf";
import { readTable, type PlainTable } from "./own";
import * as own from "./own";
import { source } from "./program";
import { largestDifference, type Run } from "./run";
import { listedControls, makeSettings, type Settings } from "./settings";
import { speak } from "./texts/texts";
import type { Transport } from "./training/kernel";
import { TrainingLoop } from "./training/loop";
import { work } from "./training/worker";

/** Train complete settings on their data (or a table) with the page engine. */
export function train(settings: Settings, table?: PlainTable): Run {
  return trainOn(settings, dataFor(settings, readTable(table)));
}

export { classWeights, csv, dataFor, fan, judging, largestDifference, listedControls, map, metrics, makeSettings, own, patients, shelf, source, speak, split, TrainingLoop, work };

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
