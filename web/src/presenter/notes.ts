/** The window of the lecturer's notes. */

import { html, setText } from "../ui/dom";
import { followStage, type NotesContent } from "./notes_channel";
import { clockText, elapsed } from "./state";
import type { Translate } from "./texts";

const TICK_MS = 500;

export function mountNotes(host: HTMLElement, t: Translate): void {
  const line = (name: string, label: string) => {
    const value = html("p", {});
    const element = html(
      "section",
      { class: "ls-note", "data-note": name },
      html("h3", {}, label),
      value,
    );
    return {
      element,
      show: (text: string) => {
        setText(value, text);
        element.hidden = text === "";
      },
    };
  };
  const clock = html("span", { class: "ls-now" });
  const timer = html("span", { class: "ls-timer" });
  const state = html("p", { class: "ls-notes-state", role: "status" });
  const title = html("h2", {});
  const names = ["ask", "answer", "hands", "point", "see", "conclude", "notes", "next"] as const;
  const lines = Object.fromEntries(
    names.map((name) => [name, line(name, t(`note_${name}`))]),
  ) as Record<(typeof names)[number], ReturnType<typeof line>>;
  const head = html(
    "header",
    { class: "ls-notes-head" },
    html("div", { class: "ls-clocks" }, clock, timer),
    title,
    state,
  );
  const root = html(
    "div",
    { class: "ls-notes" },
    head,
    html("div", { class: "ls-notes-body" }, ...names.map((name) => lines[name].element)),
    html("p", { class: "ls-notes-keys" }, t("notesKeys")),
  );
  let content: NotesContent | undefined;
  document.title = t("notesTitle");
  document.body.append(root);
  document.documentElement.classList.add("ls-covered");
  for (const each of document.body.children) if (each !== root) each.toggleAttribute("inert", true);
  host.hidden = true;
  const tick = () => {
    setText(
      clock,
      new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    );
    const passed = content?.timer ? clockText(elapsed(content.timer)) : "–";
    setText(timer, content ? t("notesTime", { passed, planned: content.planned }) : "");
  };
  tick();
  setInterval(tick, TICK_MS);
  setText(state, t("notesWaiting"));
  followStage(
    (next) => {
      content = next;
      setText(title, `${next.number} / ${next.count} · ${next.title}`);
      setText(
        state,
        [
          t(`step_${next.step}` as "step_asked"),
          t("noteMinutes", { minutes: next.minutes }),
          next.id,
          next.engine,
          next.blank ? t("noteBlank") : "",
        ]
          .filter(Boolean)
          .join(" · "),
      );
      root.classList.remove("ls-lost");
      for (const name of ["ask", "answer", "hands", "point", "see", "conclude", "notes"] as const)
        lines[name].show(next[name]);
      lines.next.show(next.next ? `${next.next.title}: ${next.next.ask}` : t("noteLast"));
      tick();
    },
    () => {
      root.classList.add("ls-lost");
      setText(state, t("notesLost"));
    },
  );
}
