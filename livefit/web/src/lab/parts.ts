/** A lab in parts, for a screen that arranges them itself (`../stage`): one store, one
 * controller, and the views that are asked for. */

import { nice } from "d3-array";

import { allBaseline, dataFor, type DataSet } from "../datasets";
import type { Language, Settings } from "../settings";
import { speak, type Say, type SayAny, type TextKey } from "../texts/texts";
import type { Transport } from "../training/kernel";
import { controlsView } from "../view/controls";
import { qrCode } from "../view/link";
import { linear } from "../view/scale";
import { style } from "../view/style/style";
import type { View } from "../view/view";
import { Controller } from "./controller";
import { TableDesk } from "./desk";
import { panels } from "./mount";
import { readOptions, type PanelName } from "./options";
import { finishedRun, hasKeras, shownHistory, shownRun, Store } from "./store";

export { allBaseline, finishedRun, hasKeras, linear, nice, qrCode, shownHistory, shownRun, style };

export interface Parts {
  store: Store;
  controller: Controller;
  say: SayAny & Say;
  /** The controls of some settings. */
  controls(names: (keyof Settings)[]): View;
  /** A panel that speaks of the data in hand. */
  panel(name: PanelName): View;
}

/** A lab without a face; its first setting is the lecture's. `changed` is called when a
 * control was moved. */
export function open(language: Language, changed: () => void, transport?: Transport): Parts {
  const options = readOptions({ language });
  const { settings } = options;
  const store = new Store({ settings, data: dataFor(settings), problems: {}, page: { history: {} }, kernel: "absent", kernelProblem: "", threshold: 0.5, chosen: { node: 0, sample: 0 }, runs: 0 });
  const controller = new Controller(store, language, { start: settings, fixed: [], changed }, transport);
  const say: SayAny & Say = (key: TextKey, fields?: Record<string, string | number>) => speak(language, store.state.data.words)(key, fields);
  const desk = new TableDesk(store, controller);
  const contextFor = (data: DataSet) => ({ say: speak(language, data.words), language, data, controller, desk });
  return {
    store,
    controller,
    say,
    controls: (controls) => controlsView({ ...options, controls }, controller, say),
    panel: (name) => panels[name](contextFor(store.state.data)),
  };
}
