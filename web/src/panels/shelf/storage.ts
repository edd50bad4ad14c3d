/** Where a shelf's text is kept: by the browser on a page, by the kernel in a notebook. */

export interface Keep {
  readonly place: "browser" | "kernel";
  /** All of these may throw: storage can be forbidden, full or gone. */
  read(): unknown;
  /** An empty text leaves nothing behind. */
  write(text: string): void;
  /** Hear of what another tab or another view has kept; returns how to stop that. */
  follow(changed: () => void): () => void;
}

/** The part of a widget's model that keeps values. */
export interface Traits {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, handler: () => void): void;
  off(event: string, handler: () => void): void;
}

/** The browser's storage, under one key for each page and lab on it. */
export function browserKeep(host: HTMLElement): Keep {
  const lab = [...document.querySelectorAll(".livefit[data-livefit]")].indexOf(host) + 1;
  const key = `livefit-shelf-1:${location.pathname}:${lab}`;
  return {
    place: "browser",
    read: () => localStorage.getItem(key),
    write: (text) => (text ? localStorage.setItem(key, text) : localStorage.removeItem(key)),
    follow(changed) {
      const hear = (event: StorageEvent) => event.key === key && changed();
      addEventListener("storage", hear);
      return () => removeEventListener("storage", hear);
    },
  };
}

/** A synced trait of the widget: it lives in the kernel, beside the cell's output. */
export function kernelKeep(model: Traits): Keep {
  return {
    place: "kernel",
    read: () => model.get("shelf"),
    write(text) {
      model.set("shelf", text);
      model.save_changes();
    },
    follow(changed) {
      model.on("change:shelf", changed);
      return () => model.off("change:shelf", changed);
    },
  };
}
