/** Put a lab into an element: state, controller and views, wired one way. */

import type { Run } from "../run";
import type { Transport } from "../training/kernel";
import { batchesView } from "../view/batches";
import { codeView } from "../view/code";
import { controlsView } from "../view/controls";
import { curvesView } from "../view/curves";
import { html } from "../view/dom";
import { lossShapeView } from "../view/loss_shape";
import { metricsView } from "../view/metrics";
import { luckView } from "../view/luck";
import { networkView } from "../view/network";
import { resultsView } from "../view/results";
import { shelfView } from "../view/shelf";
import { statusView } from "../view/status";
import style from "../view/style.css";
import { followTheme } from "../view/theme";
import { valuesView } from "../view/values";
import { Controller } from "./controller";
import { browserKeep, type Keep } from "./keep";
import { ShelfKeeper } from "./keeper";
import type { Options, PanelName } from "./options";
import { isBusy, Store, type State } from "./store";
import { speak, type Say } from "./text";

interface View {
  element: HTMLElement;
  draw(state: State): void;
}

const panels: Record<Exclude<PanelName, "shelf">, (say: Say, controller: Controller) => View> = {
  network: networkView,
  batches: batchesView,
  loss_shape: lossShapeView,
  metrics: metricsView,
  luck: luckView,
};

/** Fill `host` with a lab; return a function that takes it away. */
export function mount(host: HTMLElement, options: Options, transport?: Transport, keep: Keep = browserKeep(host)): () => void {
  const say = speak(options.language);
  const store = new Store({ settings: options.settings, problems: {}, page: { history: {} }, kernel: "absent", kernelProblem: "", threshold: 0.5, runs: 0 });
  const controller = new Controller(store, options.language, transport);
  const keeper = options.show.includes("shelf") ? new ShelfKeeper(store, controller, keep) : undefined;
  const engineOf = (run: Run) => (run.engine === "keras" ? say("kerasEngine", controller.versions()) : say("pageEngine"));
  const views: View[] = [
    statusView(say, options.notes),
    curvesView(say),
    controlsView(options.controls, options.settings, controller, options.language, say),
    valuesView(say),
    ...options.show.map((name) => (name === "shelf" ? shelfView(say, keeper!, options.language) : panels[name](say, controller))),
    resultsView(say, engineOf),
    codeView(say),
  ];
  const [status, curves, controls, ...others] = views.map((view) => view.element);
  const stage = html("div", { class: "lf-stage" }, curves, controls);
  const title = html("p", { class: "lf-title" }, say("title"));
  const body = html("div", { class: "lf-body" }, stage, ...others);
  const classes = ["livefit-lab", ...(options.controls.length > 3 ? ["lf-many"] : []), ...(transport ? ["lf-live"] : [])];
  const root = html("section", { class: classes.join(" "), "aria-label": say("title"), lang: options.language }, title, status, body);
  host.replaceChildren(root);
  addStyle(host);
  const leaveTheme = followTheme(root);
  const draw = () => {
    views.forEach((view) => view.draw(store.state));
    host.dataset.state = stateName(store.state);
    host.dataset.runs = String(store.state.runs);
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

