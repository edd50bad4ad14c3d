/** Creates elements. */

export type Attributes = Record<string, string | number | boolean | undefined>;
type Child = Node | string;

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(name);
    else put(element, name, value === true ? "" : value);
  }
}

/** Set an attribute that has changed: each costs the browser a new style. */
export function put(element: Element, name: string, value: string | number | boolean): void {
  const text = String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** Give `parent` these children. A node of the same kind that is there already stays and takes over
 * attributes and content: a new one costs the browser more than all that it can take over. */
export function renew(parent: Node, ...children: Child[]): void {
  let old = parent.firstChild;
  for (const child of children) {
    const node = typeof child === "string" ? new Text(child) : child;
    if (old === node || (old?.nodeName === node.nodeName && node.parentNode !== parent)) {
      if (old !== node) takeOver(old, node);
      old = old.nextSibling;
    } else parent.insertBefore(node, old);
  }
  while (old) {
    const next = old.nextSibling;
    parent.removeChild(old);
    old = next;
  }
}

function takeOver(old: Node, node: Node): void {
  if (old instanceof Element && node instanceof Element) {
    for (const name of old.getAttributeNames())
      if (!node.hasAttribute(name)) old.removeAttribute(name);
    for (const name of node.getAttributeNames()) put(old, name, node.getAttribute(name)!);
    renew(old, ...node.childNodes);
  } else if (old.nodeValue !== node.nodeValue) old.nodeValue = node.nodeValue;
}

export function html<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

export function svg(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

/** A panel with a heading; `name` identifies it for tests and styles. */
export function panel(name: string, title: string, ...children: Child[]): HTMLElement {
  const tall = children.some((child) => child instanceof Element && child.matches(".lf-grows"));
  return html(
    "div",
    { class: tall ? "lf-panel lf-tall" : "lf-panel", "data-panel": name },
    html("p", { class: "lf-panel-title" }, title),
    ...children,
  );
}

/** An area that scrolls by itself: the keyboard must reach it, and it needs a name. */
export function scrollable(label: string, ...children: Child[]): HTMLElement {
  const attributes = { class: "lf-scroll", tabindex: 0, role: "region", "aria-label": label };
  return html("div", attributes, ...children);
}

/** A drawing that is as wide as its parent and is drawn again when that changes. `fixed`: its
 * height in pixels; undefined: that of the style sheet. */
export function drawing(
  fixed: number | undefined,
  draw: (surface: SVGElement, width: number, height: number) => void,
): { element: HTMLElement; redraw(): void } {
  const surface = svg("svg", { role: "img" });
  const style = fixed && `height:${fixed}px`;
  const element = html("div", { class: "lf-drawing", style }, surface);
  let [width, height] = [0, 0]; // from the observer: measuring while drawing would force a layout
  const redraw = () => {
    if (width === 0) return; // not on the screen yet
    set(surface, { width, height, viewBox: `0 0 ${width} ${height}` });
    draw(surface, width, height);
  };
  new ResizeObserver(([{ contentRect }]) => {
    width = Math.round(contentRect.width);
    height = fixed ?? Math.round(contentRect.height);
    redraw();
  }).observe(element);
  return { element, redraw };
}

/** The path through some points, to a tenth of a pixel. */
export function polyline(points: [number, number][]): string {
  return points
    .map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");
}

/** A horizontal line of a chart's grid. */
export function gridLine(x1: number, x2: number, y: number): SVGElement {
  return svg("line", { class: "lf-grid", x1, x2, y1: y, y2: y });
}

/** Put `text` into `element` unless it is there already (a live region would be read again). */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) renew(element, ...(text ? [text] : []));
}

/** A button; `action` identifies it for tests and styles. */
export function button(action: string, text: string, run: () => void): HTMLButtonElement {
  const element = html("button", { type: "button", "data-action": action }, text);
  element.addEventListener("click", run);
  return element;
}

// Two labs in a notebook are two copies of this module: a counter alone would repeat ids.
const own = Math.random().toString(36).slice(2, 8);
let created = 0;

/** An id that no other element has. */
export function newId(): string {
  return `lf-${own}-${++created}`;
}

/** Download a text as a file; works without a server too. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  html("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // some browsers read it later
}
