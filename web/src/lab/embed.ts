/** A lab for a page that arranges its parts itself (the lecturer's screen): one store, one
 * controller, and views on request. */

import style from "styles:lab";
import type { Settings } from "../core/settings";
import type { Language } from "../core/words";
import { allBaseline, type DataSet } from "../data/datasets";
import { panels } from "../panels";
import { controlsView } from "../panels/controls/view";
import { stepperTop } from "../panels/curves/view";
import { TableImport } from "../panels/table/import";
import { Controller } from "../state/controller";
import { type PanelName, readOptions } from "../state/options";
import { finishedRun, hasKeras, initialState, Store, shownHistory, shownRun } from "../state/store";
import type { Transport } from "../training/kernel";
import { describe, drawChart, legendNames, wholeTicks } from "../ui/chart";
import { qrCode } from "../ui/qr";
import type { View } from "../ui/view";

export {
  allBaseline,
  describe,
  drawChart,
  finishedRun,
  hasKeras,
  legendNames,
  qrCode,
  shownHistory,
  shownRun,
  stepperTop,
  style,
  wholeTicks,
};

export interface EmbeddedLab {
  store: Store;
  controller: Controller;
  /** The controls of some settings. */
  controls(names: (keyof Settings)[]): View;
  /** A panel for the current data. */
  panel(name: PanelName): View;
}

/** Starts with the lecture's settings. `changed` is called when a control was moved. */
export function open(language: Language, changed: () => void, transport?: Transport): EmbeddedLab {
  const options = readOptions({ language });
  const { settings } = options;
  const store = new Store(initialState(settings));
  const controller = new Controller(
    store,
    language,
    { start: settings, fixed: [], changed },
    transport,
  );
  store.subscribe(() => controller.drawn(store.state));
  const tableImport = new TableImport(store, controller);
  const contextFor = (data: DataSet) => ({
    language,
    data,
    controller,
    tableImport,
  });
  return {
    store,
    controller,
    controls: (controls) => controlsView({ ...options, controls }, controller),
    panel: (name) => panels[name](contextFor(store.state.data)),
  };
}
