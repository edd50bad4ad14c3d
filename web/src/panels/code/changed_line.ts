/** The lines of the program that the last change has changed, always in view. */

import { statements } from "../../core/program";
import { type Row, row, type Settings } from "../../core/settings";
import { translator } from "../../core/words";
import type { DataSet } from "../../data/datasets";
import { html, setText } from "../../ui/dom";
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
  let drawn: Settings[] = [];
  return {
    element,
    draw({ settings, previous }) {
      const before = previous?.settings ?? settings;
      if (settings === drawn[0] && before === drawn[1]) return; // every step of a training draws
      drawn = [settings, before];
      const [kind, lines] = choose(data, settings, before, names);
      const last = lines.slice(-MOST); // the model's are below the data's
      const shown = last.join("").length > LONG ? last.slice(-1) : last;
      const more = lines.length - shown.length;
      setText(label, t(kind));
      setText(code, shown.map((line) => line.trim()).join("\n"));
      setText(rest, more > 0 ? t("moreLines", { count: more }) : "");
    },
  };
}

/** The lines to show, and what they are. */
function choose(
  data: DataSet,
  settings: Settings,
  before: Settings,
  names: (keyof Settings)[],
): ["changedLine" | "goneLine" | "lineOfCode", string[]] {
  const changed = difference(data, settings, before);
  if (changed.length > 0) return ["changedLine", changed];
  const gone = difference(data, before, settings);
  if (gone.length > 0) return ["goneLine", gone];
  const each = names.map((name) => lineOf(data, settings, name)).filter((own) => own.length > 0);
  return ["lineOfCode", each.find((own) => own.length <= MOST) ?? each[0] ?? []];
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
