/** Entry of the bundle, the global `livefit`: labs on a page, the widget of a notebook,
 * and the engine for those who train without a screen. */

import * as csv from "./csv";
import { classWeights, split } from "./data";
import * as fan from "./fan";
import { feedback, sentence } from "./feedback";
import * as map from "./map";
import * as metrics from "./metrics";
import { filled, judge, predictionOf, readQuestion } from "./question";
import { dataFor, patients } from "./datasets";
import * as inside from "./inside";
import { fed, train as trainOn } from "./engine/training";
import * as judging from "./judge";
import { Address } from "./lab/address";
import { kernelKeep, type Traits } from "./lab/keep";
import { formatLink, readLink } from "./lab/link";
import { mountLinked } from "./lab/linked";
import { mount } from "./lab/mount";
import { parseOptions, readOptions } from "./lab/options";
import * as parts from "./lab/parts";
import * as shelf from "./lab/shelf";
import { readTable, type PlainTable } from "./own";
import * as own from "./own";
import { source } from "./program";
import { largestDifference, type Run } from "./run";
import { listedControls, makeSettings, type Language, type Settings } from "./settings";
import { speak } from "./texts/texts";
import type { Transport } from "./training/kernel";
import { TrainingLoop } from "./training/loop";
import { Walker } from "./training/walk";
import { work } from "./training/worker";

/** Train complete settings on their data (or a table) with the page engine. */
export function train(settings: Settings, table?: PlainTable): Run {
  return trainOn(settings, dataFor(settings, readTable(table)));
}

const question = { feedback, filled, judge, predictionOf, read: readQuestion, sentence };

export { classWeights, csv, dataFor, fan, fed, formatLink, inside, judging, largestDifference, listedControls, map, metrics, makeSettings, own, parts, patients, question, readLink, shelf, source, speak, split, TrainingLoop, Walker, work };

/** The lab as an anywidget: `export default livefit.widget`. */
export const widget = {
  render({ model, el }: { model: Transport & Traits; el: HTMLElement }): () => void {
    const host = document.createElement("div");
    host.className = "livefit";
    el.append(host);
    return mount(host, readOptions(model.get("options")), { transport: model, keep: kernelKeep(model) }).close;
  },
};

/** Korean, unless the text around the lab is in another language. */
function pageLanguage(host: HTMLElement): Language {
  return /^(ko\b|$)/i.test(host.closest<HTMLElement>("[lang]")?.lang ?? "") ? "ko" : "en";
}

function mountAll(): void {
  const hosts = [...document.querySelectorAll<HTMLElement>(".livefit[data-livefit]")];
  if (hosts.length === 0) return;
  const address = new Address(hosts.length);
  hosts.forEach((host, i) => mountLinked(host, parseOptions(host.dataset.livefit ?? "{}", pageLanguage(host)), address, i + 1));
}

if (typeof document !== "undefined") {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", mountAll);
  else mountAll();
}
