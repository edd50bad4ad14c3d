/** Puts a lab into an element. Data flow one way: settings, training, run, views. */

import style from "styles:lab";
import type { Settings } from "../core/settings";
import { translator } from "../core/words";
import type { DataSet } from "../data/datasets";
import { type PanelContext, panels } from "../panels";
import { codeView } from "../panels/code/view";
import { controlsView } from "../panels/controls/view";
import { curvesView } from "../panels/curves/view";
import { linkView } from "../panels/link/view";
import { drawLayer } from "../panels/question/draw_prediction";
import { open } from "../panels/question/model";
import { PredictionController } from "../panels/question/prediction";
import { questionView } from "../panels/question/view";
import { resultsView } from "../panels/results/view";
import type { RunHistory } from "../panels/run_history/model";
import { RunRecorder } from "../panels/run_history/recorder";
import { browserStorage, type HistoryStorage } from "../panels/run_history/storage";
import { statusView } from "../panels/status/view";
import { stepperView } from "../panels/stepper/view";
import { TableImport } from "../panels/table/import";
import { valuesView } from "../panels/values/view";
import { Controller, type Rules } from "../state/controller";
import { type Options, visibleControls } from "../state/options";
import { initialState, isAsking, isBusy, isClosed, type State, Store } from "../state/store";
import type { Transport } from "../training/kernel";
import { html } from "../ui/dom";
import { LazyRendering } from "../ui/lazy_rendering";
import { keepKeys } from "../ui/own_keys";
import { followTheme } from "../ui/theme";
import type { View } from "../ui/view";
import { messages } from "./messages";

/** What surrounds a lab: a kernel, or a page whose address follows its state. */
interface Place {
  transport?: Transport;
  /** Where the run history is stored. */
  storage?: HistoryStorage;
  /** The run history of the lab that this one replaces, if it could not be stored. */
  runHistory?: RunHistory;
  /** The lab's number on its page, from 1. */
  number?: number;
  changed?: Rules["changed"];
}

interface Lab {
  settings(): Settings;
  /** The user's table, if one was opened. */
  userTable(): DataSet | undefined;
  /** Whether a question is open: no setting may change. */
  asks(): boolean;
  /** Take all settings from the address. */
  open(settings: Settings): void;
  /** The run history, if it could not be stored. */
  unstored(): RunHistory | undefined;
  /** Remove the lab. */
  close(): void;
}

/** Fill `host` with a lab. */
export function mount(
  host: HTMLElement,
  options: Options,
  {
    transport,
    storage = browserStorage(host),
    runHistory,
    number = 1,
    changed = () => {},
  }: Place = {},
): Lab {
  const { language, start, lock, hide } = options;
  const title = translator(messages, language)("title");
  const question = options.question && open(options.question, options.settings);
  const store = new Store({
    ...initialState(options.settings, options.userTable),
    question,
    runHistory,
    historyStored: runHistory && false,
  });
  const controller = new Controller(
    store,
    language,
    { start, fixed: [...lock, ...hide], changed },
    transport,
  );
  const predictions =
    options.question && new PredictionController(store, controller, options.question);
  const recorder = options.show.includes("shelf")
    ? new RunRecorder(store, controller, storage)
    : undefined;
  const tableImport = new TableImport(store, controller);
  const contextFor = (data: DataSet): PanelContext => ({
    language,
    data,
    controller,
    recorder,
    tableImport,
  });
  const curves = (context: PanelContext) =>
    curvesView(
      context,
      predictions?.question.ask === "curve" ? drawLayer(predictions, context) : undefined,
    );
  const status = statusView(language, options.notes);
  const asking = predictions && questionView(contextFor(store.state.data), predictions);
  const controls = controlsView(options, controller);
  const lazy = new LazyRendering((behind) => host.toggleAttribute("data-behind", behind));
  const link = linkView(options, number, transport !== undefined);
  let views = viewsFor(options, contextFor(store.state.data), curves);
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
      "aria-label": title,
      lang: language,
    },
    html("p", { class: "lf-title" }, title),
    status.element,
    body,
  );
  host.replaceChildren(root);
  addStyle(host);
  lazy.watch([...views.others, link]);
  const leaveTheme = followTheme(root);
  const leaveKeys = transport && keepKeys(root); // a page has no cells
  const draw = () => {
    const { state } = store;
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    const focused =
      state.data !== views.data && root.contains(activeElement) ? activeElement : undefined;
    if (state.data !== views.data) {
      views = viewsFor(options, contextFor(state.data), curves, views);
      stage.firstElementChild!.replaceWith(views.curves.element);
      // A slider taken out of the page, even for a moment, would end the drag: the stage stays.
      while (stage.nextSibling) stage.nextSibling.remove();
      body.append(...behind());
      lazy.watch([...views.others, link]);
    }
    [status, ...(asking ? [asking] : []), views.curves, controls].forEach((view) =>
      view.draw(state),
    );
    lazy.draw(state);
    if (focused instanceof HTMLElement) refocus(root, focused);
    host.dataset.state = stateName(state);
    host.dataset.runs = String(state.runs);
  };
  store.subscribe(draw);
  draw();
  return {
    settings: () => store.state.settings,
    userTable: () => store.state.userTable,
    unstored: () => (store.state.historyStored === false ? store.state.runHistory : undefined),
    asks: () => isAsking(store.state),
    open: (settings) => controller.open(settings),
    close() {
      lazy.dispose();
      leaveTheme();
      leaveKeys?.();
      asking?.leave();
      recorder?.dispose();
      controller.dispose();
      host.replaceChildren();
    },
  };
}

/** Restore the focus: to the same element, or to the one with the same action in a new panel. */
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

/** The views for one data set. The view of the table import is reused from `last`. */
function viewsFor(
  { show }: Options,
  context: PanelContext,
  curves: (context: PanelContext) => View,
  last?: Views,
): Views {
  const table = last?.table ?? (show.includes("table") ? panels.table(context) : undefined);
  // The stepper is placed above the first panel that shows its steps.
  const stepped = show.find((name) => name === "network" || name === "batches");
  const chosen = show.flatMap((name) => [
    ...(name === stepped ? [stepperView(context)] : []),
    name === "table" ? table! : panels[name](context),
  ]);
  return {
    data: context.data,
    table,
    curves: curves(context),
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
