/** The lines of the program that the last change has changed, always in view. */

import { statements } from "../../core/program";
import { type Row, row, type Settings } from "../../core/settings";
import { translator } from "../../core/words";
import type { State } from "../../state/store";
import { html } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import { messages } from "./messages";

const MOST = 2; // statements that fit,
const LONG = 90; // unless they have more characters: then the last one

/** `first`: the setting whose line is shown until something has changed. */
export function changedLineView(
  { language, data }: Context,
  first: keyof Settings | undefined,
): View {
  const t = translator(messages, language, data.words);
  const label = html("div");
  const code = html("code");
  const rest = html("div");
  const element = html(
    "div",
    { class: "lf-changed-line", "data-role": "changed-line" },
    html("div", { class: "lf-line-label" }, label, rest),
    html("pre", {}, code),
  );
  let written = "";
  return {
    element,
    draw(state) {
      const before = state.previous?.settings;
      const changed = before ? difference(state, before) : [];
      const lines = changed.length > 0 || !first ? changed : lineOf(state, first);
      const last = lines.slice(-MOST); // the model's are below the data's
      const shown = last.join("").length > LONG ? last.slice(-1) : last;
      const texts = [
        t(changed.length > 0 ? "changedLine" : "lineOfCode"),
        shown.map((line) => line.trim()).join("\n"),
        lines.length > shown.length ? t("moreLines", { count: lines.length - shown.length }) : "",
      ];
      if (texts.join() === written) return;
      written = texts.join();
      [label.textContent, code.textContent, rest.textContent] = texts;
    },
  };
}

/** The lines that the program with other settings does not have. */
function difference({ settings, data }: State, before: Settings): string[] {
  const known = new Set(statements(before, data.target));
  return statements(settings, data.target).filter((line) => !known.has(line));
}

/** The lines of one setting: those that another value of it would change. */
function lineOf(state: State, name: keyof Settings): string[] {
  return difference(state, { ...state.settings, [name]: otherValue(row(name)!, state.settings) });
}

function otherValue({ name, type, choices, minimum, maximum }: Row, settings: Settings) {
  if (type === "choice")
    return choices!.map(({ value }) => value).find((value) => value !== settings[name])!;
  return settings[name] === maximum ? minimum! : maximum!;
}
