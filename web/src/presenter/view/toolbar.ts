/** In the page, not on the wall: buttons for the keys' commands, the scene's code, the engine. */

import { button, html, setText } from "../../ui/dom";
import { engineText, kernelProblem } from "../engine_text";
import type { Command } from "../keys";
import type { ScenePlayer } from "../scene_player";
import { findScene, sceneOf } from "../state";
import type { StageKey, Translate } from "../texts";
import type { StageView } from "./view";

export function toolbarView(
  player: ScenePlayer,
  act: (command: Command) => void,
  t: Translate,
): StageView {
  const make = (command: Command, text: StageKey) => button(command, t(text), () => act(command));
  const forward = make("forward", "run");
  const pin = make("pin", "pin");
  const main = html(
    "div",
    { class: "ls-buttons" },
    make("previousScene", "previousScene"),
    make("back", "back"),
    forward,
    make("nextScene", "nextScene"),
    make("projector", "projector"),
  );
  const others: [Command, StageKey][] = [
    ["epoch", "epochStep"],
    ["reset", "reset"],
  ];
  const late: [Command, StageKey][] = [
    ["baseline", "baseline"],
    ["join", "join"],
    ["notes", "notes"],
    ["vote", "voteTimer"],
    ["timer", "timer"],
    ["blank", "blankScreen"],
    ["theme", "theme"],
    ["save", "save"],
    ["files", "files"],
    ["help", "help"],
  ];
  const more = html(
    "div",
    { class: "ls-buttons" },
    ...others.map(([command, text]) => make(command, text)),
    pin,
    ...late.map(([command, text]) => make(command, text)),
  );
  const code = html("code", { class: "ls-id" });
  const engine = html("span", { class: "ls-engine", "data-role": "engine" });
  const element = html(
    "div",
    { class: "ls-toolbar" },
    main,
    html("p", { class: "ls-staff" }, code, engine),
    html("p", { class: "ls-keys-hint" }, t("keysHint")),
    goTo(player, t),
    html("details", { class: "ls-more" }, html("summary", {}, t("moreActions")), more),
  );
  return {
    element,
    draw({ lab, stage }) {
      setText(code, sceneOf(stage).id);
      setText(engine, engineText(lab, player.lab.controller, t));
      engine.title = kernelProblem(lab, t);
      setText(
        forward,
        t(stage.step === "asked" ? "run" : stage.step === "run" ? "conclude" : "done"),
      );
      setText(pin, t(stage.pinned ? "unpin" : "pin"));
    },
  };
}

/** The field for a scene's number or code. */
function goTo(player: ScenePlayer, t: Translate): HTMLElement {
  const word = html("input", {
    type: "text",
    class: "ls-word",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    maxlength: 40,
  });
  const problem = html("p", { class: "ls-problem", role: "alert" });
  const form = html(
    "form",
    { class: "ls-goto" },
    html("label", {}, html("span", {}, t("goTo")), word),
    html("button", { type: "submit", "data-action": "goto" }, t("open")),
    problem,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { file } = player.state;
    const index = findScene(file, word.value);
    setText(
      problem,
      index < 0 && word.value.trim() !== ""
        ? t("noScene", { word: word.value.trim(), count: file.scenes.length })
        : "",
    );
    if (index < 0) return;
    word.value = "";
    player.go(index);
  });
  return form;
}
