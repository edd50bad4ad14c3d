/** Puts a lab into an element. Data flow one way: settings, training, run, views. */

import style from "styles:lab";
import type { Settings } from "../core/settings";
import { translator } from "../core/words";
import type { DataSet } from "../data/datasets";
import { type PanelContext, panels } from "../panels";
import { changedLineView } from "../panels/code/changed_line";
import { codeView } from "../panels/code/view";
import { controlsView } from "../panels/controls/view";
import { curvesView } from "../panels/curves/view";
import { figuresView } from "../panels/figures/view";
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
import { type Options, type PanelName, visibleControls } from "../state/options";
import { initialState, isAsking, isBusy, isClosed, type State, Store } from "../state/store";
import type { Transport } from "../training/kernel";
import { html } from "../ui/dom";
import { LazyRendering } from "../ui/lazy_rendering";
import { keepKeys } from "../ui/own_keys";
import { Slices } from "../ui/slices";
import { type Tab, tabsView } from "../ui/tabs";
import { followTheme } from "../ui/theme";
import type { View } from "../ui/view";
import { enlargeButton } from "./enlarge";
import { messages } from "./messages";
import { followSight, followSize } from "./size";

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
  const t = translator(messages, language);
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
  const asked = predictions?.question.ask;
  const first = (context: PanelContext): First => ({
    figures: figuresView(context, asked === "curve" ? "loss" : asked),
    curves: curvesView(
      context,
      predictions && asked === "curve" ? drawLayer(predictions, context) : undefined,
    ),
    line: changedLineView(context, visibleControls(options)),
  });
  const status = statusView(language, options.notes, () => controller.versions());
  const asking = predictions && questionView(contextFor(store.state.data), predictions);
  const controls = controlsView(options, controller);
  const lazy = new LazyRendering((behind) => host.toggleAttribute("data-behind", behind));
  const link = linkView(options, number, transport !== undefined);
  const names = tabNames(options.show);
  const tabs = tabsView<TabName>(
    t("views"),
    names.map((name): Tab<TabName> => ({ name, label: t(`tab${name}`) })),
    options.show.find((name) => names[0] === name) ?? "code",
  );
  let views = viewsFor(options, contextFor(store.state.data), first);
  const place = () => {
    const { curves, line } = views.first;
    // The controls stay: a slider taken out of the page, even for a moment, would end the drag.
    work.before(curves.element);
    placeBySize();
    controls.element.after(line.element);
    tabs.fill(content());
    lazy.watch([...names.flatMap((name) => views.tabs[name] ?? []), link]);
  };
  const placeBySize = () => {
    const { figures, curves } = views.first;
    const { size } = root.dataset;
    // On a phone the figures stay on the screen when the head is gone.
    (size === "phone" ? curves.element : head).prepend(figures.element);
    // The keyboard goes from left to right.
    if (views.stepper) tabs.list[size === "compact" ? "after" : "before"](views.stepper.element);
  };
  const content = () =>
    Object.fromEntries(
      names.map((name) => [name, (views.tabs[name] ?? [link]).map((view) => view.element)]),
    ) as Record<TabName, HTMLElement[]>;
  const bar = html("div", { class: "lf-bar" }, tabs.list);
  const work = html("div", { class: "lf-work" }, controls.element, bar, tabs.views);
  const head = html(
    "div",
    { class: "lf-head" },
    html("p", { class: "lf-title" }, t("title")),
    status.engine,
  );
  const root = html(
    "div",
    {
      class: transport ? "livefit-lab lf-live" : "livefit-lab",
      role: "region",
      "aria-label": t("title"),
      lang: language,
    },
    head,
    ...(asking ? [asking.element] : []),
    work,
  );
  head.append(enlargeButton(root, [t("enlarge"), t("shrink")]), status.element);
  const leaveTheme = followTheme(root, host); // reads the style before there is more to style
  host.replaceChildren(root);
  host.parentElement?.classList.add("lf-place");
  addStyle(host);
  place();
  const leaveSize = followSize(root, (size) => {
    root.dataset.size = size;
    placeBySize();
    tabs.pin(size === "full" ? ["code", "shelf"] : []);
  });
  const leaveSight = followSight(root, work);
  const leaveKeys = transport && keepKeys(root); // a page has no cells
  const draw = () => {
    const { state } = store;
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    const focused =
      state.data !== views.data && root.contains(activeElement) ? activeElement : undefined;
    if (state.data !== views.data) {
      const { figures, curves, line } = views.first;
      for (const { element } of [figures, curves, line]) element.remove();
      views.stepper?.element.remove();
      views = viewsFor(options, contextFor(state.data), first, views);
      place();
    }
    host.dataset.state = "training"; // until all parts are drawn
    slices.draw(controller.isMoving);
    if (focused instanceof HTMLElement) refocus(root, focused);
  };
  let curvesOf = store.state; // the next state may come before the other parts are drawn
  const slices = new Slices(
    [
      () => {
        curvesOf = store.state;
        drawAll(views.first.curves);
      },
      () => drawAll(controls, views.first.line, views.first.figures, status, asking, views.stepper),
      () => drawAll(lazy),
    ],
    () => {
      controller.drawn(curvesOf);
      host.dataset.state = stateName(store.state);
      host.dataset.runs = String(store.state.runs);
    },
  );
  const drawAll = (...drawn: (Pick<View, "draw"> | undefined)[]) => {
    for (const view of drawn) view?.draw(store.state);
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
      slices.stop();
      lazy.dispose();
      leaveSize();
      leaveSight();
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

type TabName = PanelName | "results" | "code" | "link";

/** The tabs in their order: what the page switches on, then what each lab has. */
function tabNames(show: PanelName[]): TabName[] {
  const last = (["shelf", "table"] as const).filter((name) => show.includes(name));
  const rest = show.filter((name) => name !== "shelf" && name !== "table");
  return [...rest, "results", "code", ...last, "link"];
}

/** What is always on the screen. */
interface First {
  figures: View;
  curves: View;
  line: View;
}

interface Views {
  data: DataSet;
  first: First;
  /** The buttons that train in steps, if a tab shows the steps. */
  stepper?: View;
  /** The views of each tab; the link does not depend on the data. */
  tabs: Partial<Record<TabName, View[]>>;
}

/** The views for one data set. The view of the table import is reused from `last`. */
function viewsFor(
  { show }: Options,
  context: PanelContext,
  first: (context: PanelContext) => First,
  last?: Views,
): Views {
  const panel = (name: PanelName): View[] =>
    (name === "table" && last?.tabs.table) || [panels[name](context)];
  return {
    data: context.data,
    first: first(context),
    stepper: show.some((name) => name === "network" || name === "batches")
      ? stepperView(context)
      : undefined,
    tabs: {
      ...Object.fromEntries(show.map((name) => [name, panel(name)])),
      results: [valuesView(context), resultsView(context)],
      code: [codeView(context)],
    },
  };
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
