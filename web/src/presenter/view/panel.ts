/** The panel and the controls of a scene: the lab's own, enlarged. */

import type { DataSet } from "../../data/datasets";
import type { EmbeddedLab } from "../../lab/embed";
import { html } from "../../ui/dom";
import type { View } from "../../ui/view";
import type { Scene } from "../scenes";
import { isMapOnly, sceneOf } from "../state";
import type { StageView } from "./view";

const OF_READERS = ["shelf", "table"]; // of one reader's work, not for a projector

/** A view of the lab: `make` builds it, again when the result of `of` has changed. */
function labView(
  classes: string,
  of: (scene: Scene) => string[],
  make: (scene: Scene) => View | undefined,
): StageView {
  const element = html("div", { class: `livefit-lab ${classes}` });
  let view: View | undefined;
  let written = "";
  let data: DataSet | undefined;
  return {
    element,
    draw({ lab, stage }) {
      const scene = sceneOf(stage);
      const names = of(scene);
      element.hidden = names.length === 0;
      if (names.join() !== written || lab.data !== data) {
        [written, data] = [names.join(), lab.data];
        view = names.length > 0 ? make(scene) : undefined;
        element.replaceChildren(...(view ? [view.element] : []));
      }
      view?.draw(lab);
    },
  };
}

/** Before the vote there are none: a touch would show the run. */
export function controlsView({ controls }: EmbeddedLab): StageView {
  const inner = labView(
    "ls-controls",
    (scene) => scene.controls,
    (scene) => controls(scene.controls),
  );
  return {
    element: inner.element,
    draw(both) {
      inner.draw(both);
      inner.element.hidden ||= both.stage.step === "asked";
    },
  };
}

/** Before the vote there is none, except the map of the run to compare with, which then has the
 * place of the curves: an untrained network, for example, or other seeds would show the answer. */
export function panelView({ panel }: EmbeddedLab): StageView {
  const shown = ({ show }: Scene) => show.filter((name) => !OF_READERS.includes(name)).slice(0, 1);
  const inner = labView("ls-panel", shown, (scene) => panel(shown(scene)[0]));
  const element = html("div", { class: "ls-panel-place" }, inner.element);
  return {
    element,
    draw(both) {
      const { stage, drawn } = both;
      if (drawn === undefined) inner.draw(both); // else it is that of the run before
      element.hidden = inner.element.hidden || (stage.step === "asked" && !isMapOnly(stage));
      const empty = drawn !== undefined && !sceneOf(stage).before;
      inner.element.classList.toggle("ls-closed", empty);
    },
  };
}
