/** The lines of the program that the scene changes. */

import type { State } from "../../lab/store";
import type { Settings } from "../../settings";
import { html, setText } from "../../view/dom";
import { makeSettings, source } from "../lab";
import { sceneOf } from "../state";
import type { Tell } from "../texts";
import type { StageView } from "./view";

const MOST = 2; // lines that find room
const LECTURE = /model\.fit\(/; // stands for the whole where nothing differs

export function codeView(tell: Tell): StageView {
  const label = html("span", { class: "ls-code-label" });
  const code = html("code");
  const rest = html("span", { class: "ls-code-rest" });
  const element = html("div", { class: "ls-code" }, label, html("pre", {}, code), rest);
  return {
    element,
    draw({ lab, stage }) {
      const scene = sceneOf(stage);
      const settings = stage.step === "asked" ? makeSettings(scene.settings, "ko") : lab.settings;
      const lines = changed(settings, scene.before ?? {}, lab);
      const whole = source(settings, lab.data.target).split("\n");
      const shown = lines.length > 0 ? lines.slice(0, MOST) : whole.filter((line) => LECTURE.test(line)).slice(0, 1);
      setText(label, tell(lines.length > 0 ? "lineOfCode" : "lectureCode"));
      setText(code, shown.map((line) => line.trim()).join("\n"));
      setText(rest, lines.length > MOST ? tell("moreLines", { count: lines.length - MOST }) : "");
    },
  };
}

/** The program's lines that the program of other settings does not have. */
function changed(settings: Settings, before: Partial<Settings>, { data }: State): string[] {
  const known = new Set(source(makeSettings(before, "ko"), data.target).split("\n"));
  return source(settings, data.target).split("\n").filter((line) => line.trim() !== "" && !known.has(line));
}
