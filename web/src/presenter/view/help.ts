/** All keys, from their table. */

import type { Language } from "../../core/settings";
import { html } from "../../ui/dom";
import { keys } from "../keys";

export function helpTable(language: Language): HTMLElement {
  const rows = keys.map(({ shown, does }) =>
    html(
      "div",
      { class: "ls-key" },
      html(
        "dt",
        {},
        ...shown.split(", ").flatMap((each, i) => [...(i > 0 ? [" "] : []), html("kbd", {}, each)]),
      ),
      html("dd", {}, does[language]),
    ),
  );
  return html("dl", { class: "ls-keys" }, ...rows);
}
