/** A lab in parts, for a screen that arranges them itself (`../stage`): one store, one
 * controller, and the views that are asked for. */

import { nice } from "d3-array";
import type { Language, Settings } from "../core/settings";
import { allBaseline, type DataSet, dataFor } from "../data/datasets";
import { controlsView } from "../panels/controls/view";
import { qrCode } from "../panels/link/view";
import { TableDesk } from "../panels/table/import";
import { Controller } from "../state/controller";
import { type PanelName, readOptions } from "../state/options";
import { finishedRun, hasKeras, Store, shownHistory, shownRun } from "../state/store";
import type { Transport } from "../training/kernel";
import { describe, drawChart, legendNames, wholeTicks } from "../ui/chart";
import type { View } from "../ui/view";
import { type Say, type SayAny, speak, type TextKey } from "../ui/words";
import { panels } from "./mount";
import { style } from "./style";

export {
  allBaseline,
  describe,
  drawChart,
  finishedRun,
  hasKeras,
  legendNames,
  nice,
  qrCode,
  shownHistory,
  shownRun,
  style,
  wholeTicks,
};

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
  const store = new Store({
    settings,
    data: dataFor(settings),
    problems: {},
    page: { history: {} },
    kernel: "absent",
    kernelProblem: "",
    threshold: 0.5,
    chosen: { node: 0, sample: 0 },
    runs: 0,
  });
  const controller = new Controller(
    store,
    language,
    { start: settings, fixed: [], changed },
    transport,
  );
  const say: SayAny & Say = (key: TextKey, fields?: Record<string, string | number>) =>
    speak(language, store.state.data.words)(key, fields);
  const desk = new TableDesk(store, controller);
  const contextFor = (data: DataSet) => ({
    say: speak(language, data.words),
    language,
    data,
    controller,
    desk,
  });
  return {
    store,
    controller,
    say,
    controls: (controls) => controlsView({ ...options, controls }, controller, say),
    panel: (name) => panels[name](contextFor(store.state.data)),
  };
}
