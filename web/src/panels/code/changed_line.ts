/** The lines of the program that the last change has changed, always in view. */

import { statements } from "../../core/program";
import { type Row, row, type Settings } from "../../core/settings";
import { translator } from "../../core/words";
import type { DataSet } from "../../data/datasets";
import { html } from "../../ui/dom";
import type { Context, View } from "../../ui/view";
import { messages } from "./messages";

const MOST = 2; // statements that fit,
const LONG = 90; // unless they have more characters: then the last one

/** `names`: until something has changed the line of the first that has one (not a dozen, as the
 * data have) is shown. */
export function changedLineView({ language, data }: Context, names: (keyof Settings)[]): View {
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
      const { settings } = state;
      const before = state.previous?.settings ?? settings;
      let kind: "changedLine" | "goneLine" | "lineOfCode" = "changedLine";
      let lines = difference(data, settings, before);
      if (lines.length === 0) {
        kind = "goneLine";
        lines = difference(data, before, settings);
      }
      if (lines.length === 0) {
        kind = "lineOfCode";
        const each = names.map((name) => lineOf(data, settings, name)).filter((own) => own.length);
        lines = each.find((own) => own.length <= MOST) ?? each[0] ?? [];
      }
      const last = lines.slice(-MOST); // the model's are below the data's
      const shown = last.join("").length > LONG ? last.slice(-1) : last;
      const texts = [
        t(kind),
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
function difference({ target }: DataSet, settings: Settings, other: Settings): string[] {
  const known = new Set(statements(other, target));
  return statements(settings, target).filter((line) => !known.has(line));
}

/** The lines of one setting: those that another value of it would change. */
function lineOf(data: DataSet, settings: Settings, name: keyof Settings): string[] {
  return difference(data, settings, { ...settings, [name]: otherValue(row(name)!, settings) });
}

function otherValue({ name, type, choices, minimum, maximum }: Row, settings: Settings) {
  if (type === "choice")
    return choices!.map(({ value }) => value).find((value) => value !== settings[name])!;
  return settings[name] === maximum ? minimum! : maximum!;
}
