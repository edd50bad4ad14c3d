/** Entry of the bundle, the global `livefit`: labs on a page, the widget of a notebook,
 * and the engine for those who train without a screen. */

import { classWeights, split } from "./core/data";
import * as metrics from "./core/metrics";
import { source } from "./core/program";
import { largestDifference, type Run } from "./core/run";
import { type Language, listedControls, makeSettings, type Settings } from "./core/settings";
import * as csv from "./data/csv";
import { dataFor, patients } from "./data/datasets";
import * as judging from "./data/infer_columns";
import * as own from "./data/user_table";
import { type PlainTable, readTable } from "./data/user_table";
import { fed, train as trainOn } from "./engine/training";
import * as parts from "./lab/embed";
import { mountLinked } from "./lab/linked";
import { mount } from "./lab/mount";
import * as map from "./panels/map/model";
import * as inside from "./panels/network/model";
import { feedback, sentence } from "./panels/question/feedback";
import { filled, judge, predictionOf, readQuestion } from "./panels/question/model";
import * as shelf from "./panels/shelf/model";
import { kernelKeep, type Traits } from "./panels/shelf/storage";
import { Address } from "./state/address";
import { formatLink, readLink } from "./state/link";
import { parseOptions, readOptions } from "./state/options";
import type { Transport } from "./training/kernel";
import { TrainingLoop } from "./training/loop";
import { Walker } from "./training/stepper";
import * as fan from "./training/sweep_result";
import { work } from "./training/worker";
import { speak } from "./ui/words";

/** Train complete settings on their data (or a table) with the page engine. */
export function train(settings: Settings, table?: PlainTable): Run {
  return trainOn(settings, dataFor(settings, readTable(table)));
}

const question = { feedback, filled, judge, predictionOf, read: readQuestion, sentence };

export {
  classWeights,
  csv,
  dataFor,
  fan,
  fed,
  formatLink,
  inside,
  judging,
  largestDifference,
  listedControls,
  makeSettings,
  map,
  metrics,
  own,
  parts,
  patients,
  question,
  readLink,
  shelf,
  source,
  speak,
  split,
  TrainingLoop,
  Walker,
  work,
};

/** The lab as an anywidget: `export default livefit.widget`. */
export const widget = {
  render({ model, el }: { model: Transport & Traits; el: HTMLElement }): () => void {
    const host = document.createElement("div");
    host.className = "livefit";
    el.append(host);
    return mount(host, readOptions(model.get("options")), {
      transport: model,
      keep: kernelKeep(model),
    }).close;
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
  hosts.forEach((host, i) =>
    mountLinked(
      host,
      parseOptions(host.dataset.livefit ?? "{}", pageLanguage(host)),
      address,
      i + 1,
    ),
  );
}

if (typeof document !== "undefined") {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", mountAll);
  else mountAll();
}
