/** Put a lab into an element: state, controller and views, wired one way. */

import type { Settings } from "../core/settings";
import { type DataSet, dataFor } from "../data/datasets";
import { batchesView } from "../panels/batches/view";
import { codeView } from "../panels/code/view";
import { controlsView } from "../panels/controls/view";
import { curvesView } from "../panels/curves/view";
import { linkView } from "../panels/link/view";
import { lossShapeView } from "../panels/loss_shape/view";
import { mapView } from "../panels/map/view";
import { metricsView } from "../panels/metrics/view";
import { networkView } from "../panels/network/view";
import { open } from "../panels/question/model";
import { Asker } from "../panels/question/prediction";
import { questionView } from "../panels/question/view";
import { resultsView } from "../panels/results/view";
import { luckView } from "../panels/seed_sweep/view";
import type { Shelf } from "../panels/shelf/model";
import { ShelfKeeper } from "../panels/shelf/recorder";
import { browserKeep, type Keep } from "../panels/shelf/storage";
import { shelfView } from "../panels/shelf/view";
import { statusView } from "../panels/status/view";
import { walkView } from "../panels/stepper/view";
import { TableDesk } from "../panels/table/import";
import { tableView } from "../panels/table/view";
import { valuesView } from "../panels/values/view";
import { Controller, type Rules } from "../state/controller";
import { type Options, type PanelName, visibleControls } from "../state/options";
import { isAsking, isBusy, isClosed, type State, Store } from "../state/store";
import type { Transport } from "../training/kernel";
import { html } from "../ui/dom";
import { Sight } from "../ui/lazy_rendering";
import { keepKeys } from "../ui/own_keys";
import { followTheme } from "../ui/theme";
import type { Context, View } from "../ui/view";
import { type Say, type SayAny, speak, type TextKey } from "../ui/words";
import { style } from "./style";

export const panels: Record<PanelName, (context: Context) => View> = {
  network: networkView,
  batches: batchesView,
  loss_shape: lossShapeView,
  metrics: metricsView,
  luck: luckView,
  shelf: shelfView,
  table: tableView,
  map: mapView,
};

/** Where a lab stands: beside a kernel, or on a page whose address follows it. */
interface Place {
  transport?: Transport;
  /** Where the shelf of runs is kept. */
  keep?: Keep;
  /** That shelf, where a lab that was here before could keep it nowhere. */
  shelf?: Shelf;
  /** Of the lab on its page. */
  number?: number;
  changed?: Rules["changed"];
}

interface Lab {
  settings(): Settings;
  /** The reader's own table, where one was opened. */
  own(): DataSet | undefined;
  /** Whether it waits for an answer, so that no setting may change. */
  asks(): boolean;
  /** Take over all settings, as the address says them. */
  open(settings: Settings): void;
  /** The shelf, where it is kept nowhere else. */
  unkept(): Shelf | undefined;
  /** Take the lab away. */
  close(): void;
}

/** Fill `host` with a lab. */
export function mount(
  host: HTMLElement,
  options: Options,
  { transport, keep = browserKeep(host), shelf, number = 1, changed = () => {} }: Place = {},
): Lab {
  const { language, start, lock, hide } = options;
  const say: SayAny & Say = (key: TextKey, fields?: Record<string, string | number>) =>
    speak(language, store.state.data.words)(key, fields);
  const question = options.question && open(options.question, options.settings);
  const store = new Store({
    settings: options.settings,
    question,
    data: dataFor(options.settings, options.own),
    own: options.own,
    problems: {},
    page: { history: {} },
    shelf,
    shelfKept: shelf && false,
    kernel: "absent",
    kernelProblem: "",
    threshold: 0.5,
    chosen: { node: 0, sample: 0 },
    runs: 0,
  });
  const controller = new Controller(
    store,
    language,
    { start, fixed: [...lock, ...hide], changed },
    transport,
  );
  const asker = options.question && new Asker(store, controller, options.question);
  const keeper = options.show.includes("shelf")
    ? new ShelfKeeper(store, controller, keep)
    : undefined;
  const desk = new TableDesk(store, controller);
  const contextFor = (data: DataSet): Context => ({
    say: speak(language, data.words),
    language,
    data,
    controller,
    keeper,
    asker,
    desk,
  });
  const status = statusView(say, options.notes);
  const asking = asker && questionView(contextFor(store.state.data), asker);
  const controls = controlsView(options, controller, say);
  const sight = new Sight((behind) => host.toggleAttribute("data-behind", behind));
  const link = linkView(options, number, transport !== undefined, say);
  let views = viewsFor(options, contextFor(store.state.data));
  const stage = html("div", { class: "lf-stage" }, views.curves.element, controls.element);
  const behind = () => [...views.others.map((view) => view.element), link.element];
  const body = html(
    "div",
    { class: "lf-body" },
    ...(asking ? [asking.element] : []),
    stage,
    ...behind(),
  );
  const root = html(
    "div",
    {
      class: classes(options, transport),
      role: "region",
      "aria-label": say("title"),
      lang: language,
    },
    html("p", { class: "lf-title" }, say("title")),
    status.element,
    body,
  );
  host.replaceChildren(root);
  addStyle(host);
  sight.watch([...views.others, link]);
  const leaveTheme = followTheme(root);
  const leaveKeys = transport && keepKeys(root); // a page has no cells
  const draw = () => {
    const { state } = store;
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    const focused =
      state.data !== views.data && root.contains(activeElement) ? activeElement : undefined;
    if (state.data !== views.data) {
      views = viewsFor(options, contextFor(state.data), views);
      stage.firstElementChild!.replaceWith(views.curves.element);
      // Taken out for a moment, a slider would be torn from the hand: the stage stays.
      while (stage.nextSibling) stage.nextSibling.remove();
      body.append(...behind());
      sight.watch([...views.others, link]);
    }
    [status, ...(asking ? [asking] : []), views.curves, controls].forEach((view) =>
      view.draw(state),
    );
    sight.draw(state);
    if (focused instanceof HTMLElement) refocus(root, focused);
    host.dataset.state = stateName(state);
    host.dataset.runs = String(state.runs);
  };
  store.subscribe(draw);
  draw();
  return {
    settings: () => store.state.settings,
    own: () => store.state.own,
    unkept: () => (store.state.shelfKept === false ? store.state.shelf : undefined),
    asks: () => isAsking(store.state),
    open: (settings) => controller.open(settings),
    close() {
      sight.dispose();
      leaveTheme();
      leaveKeys?.();
      asking?.leave();
      keeper?.dispose();
      controller.dispose();
      host.replaceChildren();
    },
  };
}

/** Give the focus back to what had it, or to what does the same in a panel made anew. */
function refocus(root: HTMLElement, focused: HTMLElement): void {
  const { action, of } = focused.dataset;
  const heir = action
    ? root.querySelector<HTMLElement>(`[data-action="${action}"]${of ? `[data-of="${of}"]` : ""}`)
    : undefined;
  (root.contains(focused) ? focused : heir)?.focus({ preventScroll: true });
}

interface Views {
  data: DataSet;
  curves: View;
  others: View[];
  table?: View;
}

/** The views that speak of one data set; that of the reader's table stays the `last` one. */
function viewsFor({ show }: Options, context: Context, last?: Views): Views {
  const table = last?.table ?? (show.includes("table") ? tableView(context) : undefined);
  // Steps are taken above the first panel that shows them.
  const stepped = show.find((name) => name === "network" || name === "batches");
  const chosen = show.flatMap((name) => [
    ...(name === stepped ? [walkView(context)] : []),
    name === "table" ? table! : panels[name](context),
  ]);
  return {
    data: context.data,
    table,
    curves: curvesView(context),
    others: [valuesView(context), ...chosen, resultsView(context), codeView(context)],
  };
}

function classes(options: Options, transport?: Transport): string {
  return [
    "livefit-lab",
    ...(visibleControls(options).length > 3 ? ["lf-many"] : []),
    ...(transport ? ["lf-live"] : []),
  ].join(" ");
}

function stateName(state: State): string {
  if (state.keras?.failure ?? state.page.failure) return "error";
  if (isClosed(state)) return "asking";
  return isBusy(state) ? "training" : "done";
}

/** Add the lab's styles once to the document (or shadow tree) that the host is in. */
function addStyle(host: HTMLElement): void {
  const tree = host.getRootNode();
  const parent = tree instanceof ShadowRoot ? tree : document.head;
  if (parent.querySelector("style[data-livefit-style]")) return;
  parent.append(html("style", { "data-livefit-style": true }, style));
}
