/** One row for each setting that the lab lets the reader change. */

import {
  defaults,
  hasEffect,
  learningRate,
  type Row,
  row,
  rows,
  type Settings,
  valueText,
} from "../../core/settings";
import { type Language, translator } from "../../core/words";
import type { Controller } from "../../state/controller";
import { type Options, visibleControls } from "../../state/options";
import { isAsking, type State } from "../../state/store";
import { button, html, newId, setText } from "../../ui/dom";
import { isHeld, sliderInput } from "../../ui/slider";
import { messages, type T } from "./messages";

interface Control {
  element: HTMLElement;
  /** Stands beside the label. */
  note?: HTMLElement;
  draw(state: State): void;
}

export function controlsView(options: Options, controller: Controller): Control {
  const { language, lock, hide, start } = options;
  const t = translator(messages, language);
  const names = visibleControls(options);
  const why = html("p", { class: "lf-note lf-wide", id: newId() });
  const controls = names.map((name) =>
    control(row(name)!, controller, language, t, lock.includes(name) ? why.id : undefined),
  );
  const chips = chipsView(names, controls, language, t);
  const changed = rows.some((r) => start[r.name] !== defaults()[r.name]);
  const fixed = html("p", { class: "lf-note lf-wide" });
  const newSeed = button("new-seed", t("newSeed"), () => controller.newSeed());
  if (lock.includes("seed")) lockIt(newSeed, why.id, t);
  const buttons = html(
    "div",
    { class: "lf-buttons lf-wide" },
    ...(changed ? [button("restart", t("restart"), () => controller.restart())] : []),
    button("reset", t("reset"), () => controller.reset()),
    ...(hide.includes("seed") ? [] : [newSeed]),
  );
  const seen: (keyof Settings)[] = hide.includes("seed") ? names : [...names, "seed"]; // the seed has a button too
  if (seen.some((name) => lock.includes(name))) setText(why, t("lockedWhy"));
  const element = html(
    "fieldset",
    { class: "lf-controls", "aria-label": t("controls") },
    chips.element,
    ...controls.map((c) => c.element),
    buttons,
    why,
    fixed,
  );
  return {
    element,
    draw(state) {
      element.disabled = isAsking(state);
      controls.forEach((each) => each.draw(state));
      chips.draw(state);
      const text = withoutControl(names, state.settings, language, t);
      // What an open question will change takes its place already.
      const after = element.disabled && withoutControl(names, state.question!.after, language, t);
      setText(fixed, text || after || "");
      fixed.classList.toggle("lf-later", !text);
    },
  };
}

/** On a phone one control is on the screen at a time, chosen by these buttons. */
function chipsView(
  names: (keyof Settings)[],
  controls: Control[],
  language: Language,
  t: T,
): Control {
  const chips = names.map((name, i) => {
    const chip = html("button", { type: "button", class: "lf-chip", "data-chip": name });
    chip.textContent = row(name)!.label[language];
    chip.addEventListener("click", () => choose(i));
    return chip;
  });
  const choose = (chosen: number) => {
    controls.forEach(({ element }, i) => element.classList.toggle("lf-chosen", i === chosen));
    chips.forEach((chip, i) => chip.setAttribute("aria-pressed", String(i === chosen)));
  };
  choose(0);
  return {
    element: html("div", { class: "lf-chips", role: "group", "aria-label": t("chips") }, ...chips),
    draw(state) {
      names.forEach((name, i) => {
        chips[i].hidden = controls[i].element.hidden;
        chips[i].toggleAttribute("data-differs", differs(name, state.settings));
      });
      // A setting without effect on the current data has no control.
      const chosen = controls.findIndex(({ element }) => element.matches(".lf-chosen"));
      if (controls[chosen]?.element.hidden)
        choose(controls.findIndex(({ element }) => !element.hidden));
    },
  };
}

/** Whether a setting is not the lecture's. */
function differs(name: keyof Settings, settings: Settings): boolean {
  return settings[name] !== defaults()[name];
}

/** The settings that differ from the lecture but have no control. */
function withoutControl(
  names: (keyof Settings)[],
  settings: Settings,
  language: Language,
  t: T,
): string {
  const differing = rows.filter(
    (r) => !names.includes(r.name) && differs(r.name, settings) && hasEffect(r.name, settings),
  );
  const list = differing
    .map((r) => `${r.label[language]} ${valueText(r.name, settings[r.name], language)}`)
    .join(", ")
    .replace(/ \([^)]*\)/g, ""); // there is little room
  return list && t("fixed", { list });
}

/** Disable the inputs of an element; the element with the id `why` gives the reason. */
function lockIt(element: HTMLElement, why: string, t: T): void {
  (element.querySelector(".lf-label") ?? element).append(
    " ",
    html("span", { class: "lf-locked" }, t("locked")),
  );
  const inputs = element.matches("button") ? [element] : element.querySelectorAll("input, select");
  for (const input of inputs) {
    input.toggleAttribute("disabled", true);
    input.setAttribute("aria-describedby", why);
  }
}

/** `why`: the id of the element that gives the reason if the control is locked. */
function control(
  setting: Row,
  controller: Controller,
  language: Language,
  t: T,
  why?: string,
): Control {
  const id = newId();
  const problem = html("p", { class: "lf-problem", id: `${id}-problem`, role: "alert" });
  const input =
    setting.type === "choice"
      ? choiceInput(setting, id, controller, language)
      : numberInput(setting, id, controller, t, language);
  const label = html("label", { for: id, title: setting.help[language] }, setting.label[language]);
  const name = setting.keras && html("code", {}, setting.keras);
  const back = button(`reset-${setting.name}`, "●", () => {
    controller.set(setting.name, setting.default);
    controller.releaseControl();
    element.querySelector<HTMLElement>("input, select")!.focus({ preventScroll: true }); // this button is gone
  });
  back.className = "lf-differs";
  const lecture = setting.default ?? learningRate(defaults());
  back.title = t("backToLecture", { value: lecture });
  back.setAttribute("aria-label", `${setting.label[language]}: ${back.title}`);
  const element = html(
    "div",
    { class: "lf-control", "data-setting": setting.name },
    html("span", { class: "lf-label" }, label, " ", name, " ", input.note ?? "", back),
    input.element,
    problem,
  );
  if (why) lockIt(element, why, t);
  return {
    element,
    draw(state) {
      element.toggleAttribute(
        "hidden",
        !hasEffect(setting.name, state.settings, state.data.target),
      );
      back.toggleAttribute("hidden", Boolean(why) || !differs(setting.name, state.settings));
      input.draw(state);
      setText(problem, state.problems[setting.name] ?? "");
    },
  };
}

function choiceInput(
  setting: Row,
  id: string,
  controller: Controller,
  language: Language,
): Control {
  const options = setting.choices!.map((choice) =>
    html("option", { value: choice.value }, choice.label[language]),
  );
  const select = html("select", { id }, ...options);
  select.addEventListener("change", () => {
    controller.set(setting.name, select.value);
    controller.releaseControl();
  });
  return {
    element: select,
    draw: (state) => void (select.value = String(state.settings[setting.name])),
  };
}

/** A slider and a number field for the same setting. */
function numberInput(
  setting: Row,
  id: string,
  controller: Controller,
  t: T,
  language: Language,
): Control {
  const field = html("input", {
    type: "number",
    id,
    min: setting.minimum,
    max: setting.maximum,
    step: setting.step ?? (setting.decimals ? "any" : 1),
    inputmode: setting.decimals ? "decimal" : "numeric",
    "aria-describedby": `${id}-problem`,
  });
  let typing = false;
  let steps = false;
  field.addEventListener("input", (event) => {
    typing = true;
    steps = !(event as InputEvent).inputType; // from the arrows, not from typing
  });
  field.addEventListener("change", () => {
    typing = false;
    controller.set(setting.name, typed(field, setting), steps);
    controller.releaseControl();
  });
  const slider =
    setting.slider === "none" ? undefined : settingSlider(setting, controller, language);
  const note = html("span", { class: "lf-unset", id: `${id}-note` });
  if (setting.nullable) field.setAttribute("aria-describedby", `${id}-problem ${note.id}`);
  return {
    element: html("span", { class: "lf-number" }, ...(slider ? [slider.element] : []), field),
    note: setting.nullable ? note : undefined,
    draw(state) {
      const value = state.settings[setting.name];
      const refused = state.problems[setting.name] !== undefined;
      field.setAttribute("aria-invalid", String(refused));
      // Typed text stays for correction; the slider's value replaces it.
      if (!refused && !typing) field.value = value === null ? "" : String(value);
      if (setting.nullable) {
        field.placeholder = String(learningRate(state.settings));
        setText(note, value === null ? t("optimizersDefault") : "");
      }
      slider?.draw(state);
    },
  };
}

/** The value of a number field; text that is no number is returned for the error message. */
function typed(field: HTMLInputElement, setting: Row): number | string | null {
  if (field.value === "" && setting.nullable) return null;
  return Number.isNaN(field.valueAsNumber) ? field.value : field.valueAsNumber;
}

function settingSlider(setting: Row, controller: Controller, language: Language): Control {
  const scale =
    setting.slider === "logarithmic"
      ? { to: Math.log10, from: (v: number) => 10 ** v, step: 0.05 }
      : { to: Number, from: Number, step: setting.step ?? 1 };
  const slider = sliderInput(
    {
      min: scale.to(setting.minimum!),
      max: scale.to(setting.maximum!),
      step: scale.step,
      "aria-label": setting.label[language],
    },
    () => controller.isAwaited,
  );
  slider.addEventListener("input", () =>
    controller.set(setting.name, scale.from(slider.valueAsNumber), true),
  );
  slider.addEventListener("change", () => controller.releaseControl());
  return {
    element: slider,
    draw(state) {
      const value =
        setting.name === "learning_rate"
          ? learningRate(state.settings)
          : Number(state.settings[setting.name]);
      if (!isHeld(slider)) slider.value = String(scale.to(value));
      slider.setAttribute("aria-valuetext", String(value));
    },
  };
}
