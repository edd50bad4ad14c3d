/** Where the run history is stored: by the browser on a page, by the kernel in a notebook. */

export interface HistoryStorage {
  readonly place: "browser" | "kernel";
  /** These functions may throw: storage can be forbidden, full or gone. */
  read(): unknown;
  /** An empty text removes the entry. */
  write(text: string): void;
  /** Call `changed` when another tab or view has written; returns how to stop that. */
  follow(changed: () => void): () => void;
}

/** The part of a widget's model that stores values. */
export interface Traits {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, handler: () => void): void;
  off(event: string, handler: () => void): void;
}

/** The browser's storage, with one key for each page and lab. */
export function browserStorage(host: HTMLElement): HistoryStorage {
  const lab = [...document.querySelectorAll(".livefit[data-livefit]")].indexOf(host) + 1;
  const key = `livefit-shelf-1:${location.pathname}:${lab}`;
  return {
    place: "browser",
    read: () => localStorage.getItem(key),
    write: (text) => (text ? localStorage.setItem(key, text) : localStorage.removeItem(key)),
    follow(changed) {
      const onStorage = (event: StorageEvent) => event.key === key && changed();
      addEventListener("storage", onStorage);
      return () => removeEventListener("storage", onStorage);
    },
  };
}

/** A synced trait of the widget, which the kernel holds beside the cell's output. */
export function kernelStorage(model: Traits): HistoryStorage {
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
