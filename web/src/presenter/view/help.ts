/** All keys, from their table; first those that a first lecture needs. */

import type { Language } from "../../core/settings";
import { html } from "../../ui/dom";
import { type KeyRow, keys } from "../keys";

export function helpContent(language: Language): HTMLElement[] {
  const table = (name: string, first: boolean) =>
    html(
      "dl",
      { class: name },
      ...keys.filter((key) => (key.first ?? false) === first).map((key) => row(key, language)),
    );
  return [table("ls-keys ls-first-keys", true), table("ls-keys", false)];
}

function row({ shown, does }: KeyRow, language: Language): HTMLElement {
  const names = shown
    .split(", ")
    .flatMap((each, i) => [...(i > 0 ? [" "] : []), html("kbd", {}, each)]);
  return html("div", { class: "ls-key" }, html("dt", {}, ...names), html("dd", {}, does[language]));
}
