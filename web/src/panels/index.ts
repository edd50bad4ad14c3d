/** The optional panels of a lab by their public ids. */

import type { PanelName } from "../state/options";
import type { Context, View } from "../ui/view";
import { batchesView } from "./batches/view";
import { lossShapeView } from "./loss_shape/view";
import { mapView } from "./map/view";
import { metricsView } from "./metrics/view";
import { networkView } from "./network/view";
import type { RunRecorder } from "./run_history/recorder";
import { runHistoryView } from "./run_history/view";
import { seedSweepView } from "./seed_sweep/view";
import type { TableImport } from "./table/import";
import { tableView } from "./table/view";

export interface PanelContext extends Context {
  tableImport: TableImport;
  /** Present if the lab shows the run history. */
  recorder?: RunRecorder;
}

export const panels: Record<PanelName, (context: PanelContext) => View> = {
  network: networkView,
  batches: batchesView,
  loss_shape: lossShapeView,
  metrics: metricsView,
  luck: seedSweepView,
  shelf: (context) => runHistoryView(context, context.recorder!),
  table: ({ language, tableImport }) => tableView(language, tableImport),
  map: mapView,
};
