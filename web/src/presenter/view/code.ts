/** The program: before the vote of a scene with nothing to compare all of it, else the lines that
 * the scene is about. */

import type { Settings } from "../../core/settings";
import { html, setText } from "../../ui/dom";
import { makeSettings, statements } from "../lab";
import { sceneOf } from "../state";
import type { Translate } from "../texts";
import type { StageView } from "./view";

const MOST = 2; // lines that fit
const LONG = 80; // characters; beside a longer line no other fits
const MODEL = /model\b/;
const FIT = /model\.fit\(/; // shown if nothing is to be pointed at
const BEGIN = /^(data = np\.load|model = )/; // before it are imports, and points that are drawn

export function programView(): StageView {
  const code = html("code");
  const element = html("pre", { class: "ls-program" }, code);
  let written = "";
  return {
    element,
    draw({ stage }) {
      const scene = sceneOf(stage);
      element.hidden = stage.step !== "asked" || scene.before !== undefined;
      if (element.hidden) return;
      const lines = statements(makeSettings(scene.settings, "ko"));
      const shown = lines.slice(lines.findIndex((line) => BEGIN.test(line)));
      const key = shown.join("\n");
      if (key === written) return;
      written = key;
      const marked = holding(makeSettings(scene.settings, "ko"), scene.controls);
      code.replaceChildren(
        ...shown.map((line) =>
          html(marked.includes(line) ? "strong" : "span", { class: "ls-program-line" }, line),
        ),
      );
    },
  };
}

export function codeView(t: Translate): StageView {
  const label = html("span", { class: "ls-code-label" });
  const code = html("code");
  const element = html("div", { class: "ls-code" }, label, html("pre", {}, code));
  return {
    element,
    draw({ lab, stage }) {
      const { before, settings, controls } = sceneOf(stage);
      const asked = stage.step === "asked";
      element.hidden = asked && before === undefined;
      if (element.hidden) return;
      const now = asked ? makeSettings(before!, "ko") : lab.settings;
      const other = before && makeSettings(asked ? settings : before, "ko");
      const lines = other ? without(statements(now), statements(other)) : holding(now, controls);
      // Before the vote only lines of the model: the seed's, for example, is the answer.
      const shown = foremost(asked ? lines.filter(ofModel) : lines);
      const changed = !asked && before !== undefined && shown.length > 0;
      setText(label, t(changed ? "lineOfCode" : "code"));
      const whole = shown.length > 0 ? shown : statements(now).filter((line) => FIT.test(line));
      setText(code, whole.map((line) => line.trim()).join("\n"));
    },
  };
}

const ofModel = (line: string) => MODEL.test(line);

/** The lines that fit: those of the model, then those next to it. */
function foremost(lines: string[]): string[] {
  const sorted = [...lines].reverse().sort((a, b) => Number(ofModel(b)) - Number(ofModel(a)));
  const chosen = sorted.slice(0, sorted[0]?.length > LONG ? 1 : MOST);
  return lines.filter((line) => chosen.includes(line));
}

function without(lines: string[], others: string[]): string[] {
  return lines.filter((line) => !others.includes(line));
}

/** The lines that hold these settings: those that another value changes. */
function holding(settings: Settings, names: (keyof Settings)[]): string[] {
  const lecture = makeSettings({}, "ko");
  const others = names.map((name) => {
    const value = settings[name];
    return { ...settings, [name]: typeof value === "number" ? value + 1 : lecture[name] };
  });
  return statements(settings).filter((line) =>
    others.some((other) => !statements(other).includes(line)),
  );
}
