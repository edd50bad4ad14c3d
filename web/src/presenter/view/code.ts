/** The lines of the program that the scene changes. */

import type { Settings, Target } from "../../core/settings";
import type { State } from "../../state/store";
import { html, setText } from "../../ui/dom";
import { makeSettings, source } from "../lab";
import { sceneOf } from "../state";
import type { Translate } from "../texts";
import type { StageView } from "./view";

const MOST = 2; // lines that fit
const LONG = 80; // characters; beside a longer line no other fits
const MODEL = /model\.|keras\./;
const LECTURE = /model\.fit\(/; // shown if nothing differs

export function codeView(t: Translate): StageView {
  const label = html("span", { class: "ls-code-label" });
  const code = html("code");
  const rest = html("span", { class: "ls-code-rest" });
  const element = html("div", { class: "ls-code" }, label, html("pre", {}, code), rest);
  return {
    element,
    draw({ lab, stage }) {
      const scene = sceneOf(stage);
      const settings = stage.step === "asked" ? makeSettings(scene.settings, "ko") : lab.settings;
      const lines = changed(settings, scene.before, lab);
      const whole = statements(settings, lab.data.target);
      const shown =
        lines.length > 0 ? foremost(lines) : whole.filter((line) => LECTURE.test(line)).slice(0, 1);
      setText(label, t(lines.length > 0 ? "lineOfCode" : "lectureCode"));
      setText(code, shown.map((line) => line.trim()).join("\n"));
      setText(
        rest,
        lines.length > shown.length ? t("moreLines", { count: lines.length - shown.length }) : "",
      );
    },
  };
}

/** The lines that fit: those of the model rather than of the data. */
function foremost(lines: string[]): string[] {
  const sorted = [...lines].sort((a, b) => Number(MODEL.test(b)) - Number(MODEL.test(a)));
  const chosen = sorted.slice(0, sorted[0].length > LONG ? 1 : MOST);
  return lines.filter((line) => chosen.includes(line));
}

/** The lines that differ from the program of the run to compare with, else from the
 * lecture's program on the same data. */
function changed(
  settings: Settings,
  before: Partial<Settings> | undefined,
  { data }: State,
): string[] {
  const { noise, data_seed } = settings;
  const known = new Set(
    statements(
      makeSettings(before ?? { data: settings.data, noise, data_seed }, "ko"),
      data.target,
    ),
  );
  return statements(settings, data.target).filter((line) => !known.has(line));
}

/** The program's lines; a call over several lines counts as one. */
function statements(settings: Settings, target: Target): string[] {
  const joined = source(settings, target)
    .replace(/\(\n\s+/g, "(")
    .replace(/,\n\s*\)/g, ")")
    .replace(/,\n\s+/g, ", ");
  return joined.split("\n").filter((line) => line.trim() !== "");
}
