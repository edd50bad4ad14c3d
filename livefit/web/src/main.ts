/** Entry of the bundle, the global `livefit`: labs on a page, the widget of a notebook,
 * and the engine for those who train without a screen. */

import { classWeights, split } from "./data";
import * as fan from "./fan";
import * as metrics from "./metrics";
import { patients } from "./datasets";
import { train as trainOn } from "./engine/training";
import { Address } from "./lab/address";
import { kernelKeep, type Traits } from "./lab/keep";
import { formatLink, readLink } from "./lab/link";
import { mountLinked } from "./lab/linked";
import { mount } from "./lab/mount";
import { parseOptions, readOptions } from "./lab/options";
import * as shelf from "./lab/shelf";
import { source } from "./program";
import { largestDifference, type Run } from "./run";
import { makeSettings, type Settings } from "./settings";
import type { Transport } from "./training/kernel";
import { TrainingLoop } from "./training/loop";
import { work } from "./training/worker";

/** Train complete settings on the patients with the page engine. */
export function train(settings: Settings): Run {
  return trainOn(settings, patients);
}

export { classWeights, fan, formatLink, largestDifference, metrics, makeSettings, patients, readLink, shelf, source, split, TrainingLoop, work };

/** The lab as an anywidget: `export default livefit.widget`. */
export const widget = {
  render({ model, el }: { model: Transport & Traits; el: HTMLElement }): () => void {
    const host = document.createElement("div");
    host.className = "livefit";
    el.append(host);
    return mount(host, readOptions(model.get("options")), { transport: model, keep: kernelKeep(model) }).close;
  },
};

function mountAll(): void {
  const hosts = [...document.querySelectorAll<HTMLElement>(".livefit[data-livefit]")];
  if (hosts.length === 0) return;
  const address = new Address(hosts.length);
  hosts.forEach((host, i) => mountLinked(host, parseOptions(host.dataset.livefit ?? "{}"), address, i + 1));
}

if (typeof document !== "undefined") {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", mountAll);
  else mountAll();
}
