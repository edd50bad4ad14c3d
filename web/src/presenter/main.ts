/** Entry of the second bundle: the lecturer's screen, or the window of its notes. */

import style from "styles:stage";
import type { Language } from "../core/settings";
import { html } from "../ui/dom";
import { embed } from "./lab";
import { mountNotes } from "./notes";
import { isNotesWindow } from "./notes_channel";
import { openStage } from "./stage";
import { stageTexts } from "./texts";

function mountAll(): void {
  const host = document.querySelector<HTMLElement>(".livefit-stage");
  const scenes = document.querySelector<HTMLScriptElement>(
    'script[type="application/json"][data-livefit-scenes]',
  );
  if (!host || !scenes) return;
  const language: Language = /^(ko\b|$)/i.test(document.documentElement.lang) ? "ko" : "en";
  const t = stageTexts(language);
  document.head.append(
    html("style", { "data-livefit-style": true }, embed.style),
    html("style", {}, style),
  );
  if (isNotesWindow()) mountNotes(host, t);
  else openStage(host, JSON.parse(scenes.textContent!), language, t);
}

if (typeof document !== "undefined") {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", mountAll);
  else mountAll();
}
