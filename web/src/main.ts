/** Entry of the bundle, the global `livefit`: labs on a page, the widget of a notebook,
 * and the engine for those who train without a screen. */

import * as metrics from "./core/metrics";
import { statements } from "./core/program";
import type { Run } from "./core/run";
import { makeSettings, type Settings } from "./core/settings";
import type { Language } from "./core/words";
import { dataFor } from "./data/datasets";
import { type PlainTable, readTable } from "./data/user_table";
import { train as trainOn } from "./engine/training";
import * as embed from "./lab/embed";
import { mount } from "./lab/mount";
import { mountWithAddress } from "./lab/mount_with_address";
import { kernelStorage, type Traits } from "./panels/run_history/storage";
import { Address } from "./state/address";
import { parseOptions, readOptions } from "./state/options";
import type { Transport } from "./training/kernel";
import { work } from "./training/worker";

/** For the lecturer's screen (presenter/lab.ts), and the entry point of a worker. */
export { embed, makeSettings, metrics, statements, work };

/** Train complete settings on their data (or a table) with the page engine. */
export function train(settings: Settings, table?: PlainTable): Run {
  return trainOn(settings, dataFor(settings, readTable(table)));
}

/** The lab as an anywidget: `export default livefit.widget`. */
export const widget = {
  render({ model, el }: { model: Transport & Traits; el: HTMLElement }): () => void {
    const host = document.createElement("div");
    host.className = "livefit";
    el.append(host);
    return mount(host, readOptions(model.get("options")), {
      transport: model,
      storage: kernelStorage(model),
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
    mountWithAddress(
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
