/** Put a lab into an element: state, controller and views, wired one way. */

import { dataFor, type DataSet } from "../datasets";
import { speak, type Say } from "../texts/texts";
import type { Transport } from "../training/kernel";
import { batchesView } from "../view/batches";
import { codeView } from "../view/code";
import { controlsView } from "../view/controls";
import { curvesView } from "../view/curves";
import { html } from "../view/dom";
import { lossShapeView } from "../view/loss_shape";
import { luckView } from "../view/luck";
import { metricsView } from "../view/metrics";
import { networkView } from "../view/network";
import { resultsView } from "../view/results";
import { shelfView } from "../view/shelf";
import { statusView } from "../view/status";
import { style } from "../view/style/style";
import { followTheme } from "../view/theme";
import { valuesView } from "../view/values";
import type { Context, View } from "../view/view";
import { Controller } from "./controller";
import { browserKeep, type Keep } from "./keep";
import { ShelfKeeper } from "./keeper";
import type { Options, PanelName } from "./options";
import { isBusy, Store, type State } from "./store";

const panels: Record<PanelName, (context: Context) => View> = {
  network: networkView,
  batches: batchesView,
  loss_shape: lossShapeView,
  metrics: metricsView,
  luck: luckView,
  shelf: shelfView,
};

/** Fill `host` with a lab; return a function that takes it away. */
export function mount(host: HTMLElement, options: Options, transport?: Transport, keep: Keep = browserKeep(host)): () => void {
  const { language } = options;
  const say: Say = (key, fields) => speak(language, store.state.data.words)(key, fields);
  const store = new Store({ settings: options.settings, data: dataFor(options.settings, options.own), own: options.own, problems: {}, page: { history: {} }, kernel: "absent", kernelProblem: "", threshold: 0.5, runs: 0 });
  const controller = new Controller(store, language, transport);
  const keeper = options.show.includes("shelf") ? new ShelfKeeper(store, controller, keep) : undefined;
  const contextFor = (data: DataSet): Context => ({ say: speak(language, data.words), language, data, controller, keeper });
  const status = statusView(say, options.notes);
  const controls = controlsView(options.controls, options.settings, controller, language, say);
  let views = viewsFor(options, contextFor(store.state.data));
  const stage = html("div", { class: "lf-stage" }, views.curves.element, controls.element);
  const body = html("div", { class: "lf-body" }, stage, ...views.others.map((view) => view.element));
  const root = html("section", { class: classes(options, transport), "aria-label": say("title"), lang: language }, html("p", { class: "lf-title" }, say("title")), status.element, body);
  host.replaceChildren(root);
  addStyle(host);
  const leaveTheme = followTheme(root);
  const draw = () => {
    const { state } = store;
    if (state.data !== views.data) {
      // The controls stay, and with them the focus of the hand that chose the data.
      views = viewsFor(options, contextFor(state.data));
      stage.firstElementChild!.replaceWith(views.curves.element);
      // Taken out for a moment, the stage would lose the focus and a slider the hand.
      while (stage.nextSibling) stage.nextSibling.remove();
      body.append(...views.others.map((view) => view.element));
    }
    [status, views.curves, controls, ...views.others].forEach((view) => view.draw(state));
    host.dataset.state = stateName(state);
    host.dataset.runs = String(state.runs);
  };
  store.subscribe(draw);
  draw();
  return () => {
    leaveTheme();
    keeper?.dispose();
    controller.dispose();
    host.replaceChildren();
  };
}

/** The views that speak of one data set. */
function viewsFor({ show }: Options, context: Context): { data: DataSet; curves: View; others: View[] } {
  const chosen = show.map((name) => panels[name](context));
  return { data: context.data, curves: curvesView(context), others: [valuesView(context), ...chosen, resultsView(context), codeView(context)] };
}

function classes({ controls }: Options, transport?: Transport): string {
  return ["livefit-lab", ...(controls.length > 3 ? ["lf-many"] : []), ...(transport ? ["lf-live"] : [])].join(" ");
}

function stateName(state: State): string {
  if (state.keras?.failure ?? state.page.failure) return "error";
  return isBusy(state) ? "training" : "done";
}

/** Add the lab's styles once to the document (or shadow tree) that the host is in. */
function addStyle(host: HTMLElement): void {
  const tree = host.getRootNode();
  const parent = tree instanceof ShadowRoot ? tree : document.head;
  if (parent.querySelector("style[data-livefit-style]")) return;
  parent.append(html("style", { "data-livefit-style": true }, style));
}
