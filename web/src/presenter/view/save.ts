/** The form that saves the present state as a scene. */

import schema from "../../../../spec/scenes.schema.json";
import type { State } from "../../state/store";
import { button, html, setText } from "../../ui/dom";
import { reasonNotSavable, type SceneTexts } from "../own_scene";
import { figureNames } from "../scene_check";
import { type StageState, sceneOf } from "../state";
import type { Fields, StageKey, Translate } from "../texts";

const limits = schema.properties.scenes.items.properties;
const { choices } = limits.predict.properties;
const fields = ["title", "ask", "choices", "point", "see", "conclude", "notes"] as const;
const optional = ["choices", "point", "see", "conclude", "notes"];

/** `save` takes the texts and returns what is wrong with them. */
export function saveContent(
  lab: State,
  stage: StageState,
  t: Translate,
  words: Fields,
  save: (texts: SceneTexts) => string[],
  close: () => void,
): HTMLElement[] {
  const why = reasonNotSavable(lab);
  if (why) return [html("p", {}, t(why))];
  const inputs = new Map(fields.map((name) => [name, fieldOf(name)]));
  const minutes = html("input", {
    type: "number",
    min: 1,
    max: limits.minutes.maximum,
    value: 3,
    required: true,
  });
  const answer = html("input", { type: "number", min: 1, max: choices.maxItems, value: 1 });
  const figure = html(
    "select",
    {},
    ...figureNames.map((name) =>
      html("option", { value: name }, t(`figure_${name}` as StageKey, words)),
    ),
  );
  figure.value = sceneOf(stage).figures[0] ?? "found";
  const problems = html("ul", { class: "ls-problems", role: "alert" });
  const rows = fields.flatMap((name) => [
    labelled(
      `${t(`form_${name}`)}${optional.includes(name) ? ` ${t("formOptional")}` : ""}`,
      inputs.get(name)!,
    ),
    ...(name === "choices" ? [labelled(t("form_answer"), answer)] : []),
  ]);
  const form = html(
    "form",
    { class: "ls-form" },
    html("p", {}, t("formAbout")),
    ...rows,
    labelled(t("form_figure"), figure),
    labelled(t("form_minutes"), minutes),
    problems,
    html(
      "div",
      { class: "ls-form-buttons" },
      html("button", { type: "submit", "data-action": "save-scene" }, t("saveScene")),
      button("cancel", t("cancel"), close),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = (name: (typeof fields)[number]) => inputs.get(name)!.value.trim();
    const lines = text("choices")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    const texts = {
      title: text("title"),
      ask: text("ask"),
      figures: [figure.value],
      point: text("point"),
      see: text("see"),
      conclude: text("conclude"),
      notes: text("notes"),
      choices: lines,
      minutes: Number(minutes.value),
      answer: Number(answer.value) - 1,
    };
    const wrong =
      lines.length === 1 || lines.length > choices.maxItems
        ? [t("formChoices", { most: choices.maxItems })]
        : save(texts);
    problems.replaceChildren(...wrong.map((message) => html("li", {}, message)));
    if (wrong.length === 0) close();
  });
  setText(form.querySelector("p")!, t("formAbout", { number: stage.index + 2 }));
  return [form];
}

function fieldOf(name: (typeof fields)[number]): HTMLInputElement | HTMLTextAreaElement {
  if (name === "title")
    return html("input", { type: "text", required: true, maxlength: limits.title.maxLength });
  const length =
    name === "choices" ? choices.maxItems * (choices.items.maxLength + 1) : limits[name].maxLength;
  return html("textarea", {
    rows: name === "choices" ? 3 : 2,
    maxlength: length,
    required: name === "ask",
  });
}

function labelled(label: string, field: HTMLElement): HTMLElement {
  return html("label", { class: "ls-field" }, html("span", {}, label), field);
}
