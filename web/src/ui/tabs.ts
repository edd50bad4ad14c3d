/** Views of which one is shown at a time, chosen by a row of tabs. */

import { html, newId } from "./dom";

export interface Tab<Name extends string = string> {
  name: Name;
  label: string;
}

export interface Tabs<Name extends string> {
  list: HTMLElement;
  views: HTMLElement;
  /** Put the content of each tab into place. */
  fill(content: Record<Name, HTMLElement[]>): void;
  /** Show the views of these tabs all the time, without their tabs. */
  pin(names: Name[]): void;
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** `label`: the name of the row of tabs; `first`: the tab that is selected at the start. */
export function tabsView<Name extends string>(
  label: string,
  tabs: Tab<Name>[],
  first: Name,
): Tabs<Name> {
  const parts = tabs.map(({ name, label: text }) => {
    const id = newId();
    const view = html("div", {
      class: "lf-view",
      id: `${id}-view`,
      tabindex: 0,
      "aria-labelledby": id,
      "data-view": name,
    });
    const tab = html(
      "button",
      {
        type: "button",
        class: "lf-tab",
        id,
        role: "tab",
        "aria-controls": view.id,
        "data-view": name,
      },
      text,
    );
    tab.addEventListener("click", () => select(name));
    // The browser shows what its search finds in a view that is not selected.
    view.addEventListener("beforematch", () => select(name));
    return { name, tab, view };
  });
  let pinned: Name[] = [];
  let selected = first;
  const draw = () => {
    const usable = parts.filter(({ name }) => !pinned.includes(name));
    const shown = usable.find(({ name }) => name === selected) ?? usable[0];
    for (const part of parts) {
      const isPinned = !usable.includes(part);
      part.tab.hidden = isPinned;
      part.tab.setAttribute("aria-selected", String(part === shown));
      part.tab.tabIndex = part === shown ? 0 : -1;
      part.view.setAttribute("role", isPinned ? "region" : "tabpanel");
      if (isPinned || part === shown) part.view.removeAttribute("hidden");
      else part.view.setAttribute("hidden", "until-found");
    }
  };
  const select = (name: Name) => {
    selected = name;
    draw();
  };
  const list = html(
    "div",
    { class: "lf-tabs", role: "tablist", "aria-label": label },
    ...parts.map(({ tab }) => tab),
  );
  list.addEventListener("keydown", (event) => {
    const usable = parts.filter(({ tab }) => !tab.hidden);
    const at = usable.findIndex(({ tab }) => tab === event.target);
    const next = STEPS[event.key]?.(at, usable.length);
    if (at < 0 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation(); // the page and the notebook around the lab use these keys too
    select(usable[next].name);
    usable[next].tab.focus();
  });
  draw();
  return {
    list,
    views: html("div", { class: "lf-views" }, ...parts.map(({ view }) => view)),
    fill(content) {
      for (const { name, view } of parts) view.replaceChildren(...content[name]);
    },
    pin(names) {
      pinned = names;
      draw();
    },
  };
}
