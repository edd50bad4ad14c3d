/** What a view has no room for: closed, and laid over the view while it is open. */

import { html, scrollable } from "./dom";

export interface More {
  element: HTMLDetailsElement;
  draw(): void;
}

/** The details of one view: of those with the same `group` one is open at a time. */
export function details(
  title: string,
  group: string | undefined,
  ...content: Node[]
): HTMLDetailsElement {
  return html(
    "details",
    { class: "lf-more", name: group },
    html("summary", {}, title),
    html("div", { class: "lf-more-body" }, ...content),
  );
}

/** Sentences about a view. */
export function about(title: string, group: string, ...sentences: string[]): HTMLDetailsElement {
  return details(title, group, ...sentences.map((text) => html("p", {}, text)));
}

/** A table, made while it is open; `above`: what stands above it. */
export function tableDetails(
  title: string,
  group: string | undefined,
  table: () => HTMLElement | undefined,
  ...above: Node[]
): More {
  const box = scrollable(title);
  const element = details(title, group, ...above, box);
  const draw = () => {
    const made = element.open ? table() : undefined;
    if (made) box.replaceChildren(made);
  };
  element.addEventListener("toggle", draw);
  return { element, draw };
}
