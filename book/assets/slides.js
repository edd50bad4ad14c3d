// The slides of the chapters: reveal.js with the lab inside. A classic script in the head; what needs the
// slides waits for them. `?handout` shows each slide beside its notes instead, for printing.
"use strict";

(() => {
  const root = document.documentElement;
  const handout = new URLSearchParams(location.search).has("handout");

  // ---- Light or dark: what was chosen in the book, else what the system has.

  const system = matchMedia("(prefers-color-scheme: dark)");
  const kept = (storage, key) => {
    try {
      return storage().getItem(key);
    } catch {
      return null; // a page from a file, in a browser that forbids it
    }
  };
  const showTheme = () => {
    const chosen = kept(() => localStorage, "mode");
    const dark = chosen === "dark" || (chosen !== "light" && system.matches);
    root.dataset.theme = dark && !handout ? "dark" : "light";
  };
  const turnTheme = () => {
    const mode = root.dataset.theme === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("mode", mode);
    } catch {
      // It holds for this page only.
    }
    root.dataset.theme = mode;
  };
  showTheme();
  system.addEventListener("change", showTheme);

  // ---- What does not fit a slide is continued on the next one.

  /** Continue a slide on new ones after it until each shows all that it holds. */
  function share(slide) {
    const content = slide.querySelector(".content");
    if (!content) return; // a lab
    slide.style.display = "block"; // reveal.js hides all slides but one
    const fits = () => content.scrollHeight <= content.clientHeight;
    const leads = (piece) => piece.classList.contains("leads");
    const next = slide.cloneNode(true);
    const rest = next.querySelector(".content");
    rest.replaceChildren();
    while (!fits()) {
      const last = content.lastElementChild;
      const before = [...content.children].slice(0, -1);
      if (last.querySelector("table") && before.every(leads)) {
        rest.prepend(rowsThatDoNotFit(last, fits));
        break;
      }
      if (!before.length) break;
      rest.prepend(last);
    }
    // A piece that leads goes with the piece after it, unless nothing is left then.
    const stays = [...content.children].findLastIndex((piece) => !leads(piece));
    if (rest.children.length && stays >= 0) rest.prepend(...[...content.children].slice(stays + 1));
    slide.style.display = next.style.display = "";
    if (!rest.children.length) return;
    next.querySelector(":scope > .notes").replaceChildren();
    if (!next.querySelector(".goes-on")) next.querySelector("h2").insertAdjacentHTML("beforeend", ' <span class="goes-on">(이어서)</span>');
    slide.after(next);
    share(next);
  }

  /** Take the last rows off a table; return them as a table with the same head. */
  function rowsThatDoNotFit(piece, fits) {
    const rest = piece.cloneNode(true);
    rest.querySelector(".notes")?.remove();
    const [from, to] = [piece, rest].map((each) => each.querySelector("tbody"));
    to.replaceChildren();
    while (!fits() && from.children.length > 1) to.prepend(from.lastElementChild);
    return rest;
  }

  /** Put the notes of the pieces after those of their slide. */
  function collectNotes(slide) {
    const notes = slide.querySelector(":scope > .notes");
    for (const part of slide.querySelectorAll(".piece > .notes")) {
      notes.append(...part.childNodes);
      part.remove();
    }
  }

  // ---- Keys: those of the lab belong to the lab while it has the focus; Esc gives them back.

  const holder = () => document.activeElement?.closest(".lab-frame");

  /** Whether reveal.js may act on a key. */
  function belongsToSlides(event) {
    if (event.defaultPrevented || holder()) return false;
    const pressed = event.key === "Enter" || event.key === " ";
    return !(pressed && document.activeElement?.closest("a, button, summary"));
  }

  function leaveLab(event) {
    if (event.key !== "Escape" || event.defaultPrevented || !holder()) return;
    document.activeElement.blur();
    event.preventDefault();
    event.stopPropagation(); // reveal.js would show all slides
  }

  function tellKeys() {
    const told = document.querySelector(".lab-keys");
    const text = holder() ? "키는 지금 실험실의 것입니다. Esc: 슬라이드로" : "";
    if (told && told.textContent !== text) told.textContent = text;
  }

  // ---- Start.

  const place = `livefit-slide:${location.pathname}`;

  /** After a reload go on where it stopped: the address belongs to the labs. */
  function goBack() {
    const [entry] = performance.getEntriesByType("navigation");
    const slide = Number(kept(() => sessionStorage, place));
    if (entry?.type === "reload" && slide > 0) Reveal.slide(slide);
  }

  function keepPlace() {
    try {
      sessionStorage.setItem(place, String(Reveal.getIndices().h));
    } catch {
      // After a reload the first slide is shown.
    }
  }

  const NAMES = { ".navigate-left": "앞 슬라이드", ".navigate-right": "다음 슬라이드" };

  async function startSlides() {
    const slides = document.querySelector(".slides");
    slides.addEventListener("keydown", leaveLab);
    document.addEventListener("focusin", tellKeys);
    document.addEventListener("focusout", () => setTimeout(tellKeys));
    await Reveal.initialize({
      width: 1280,
      height: 720,
      margin: 0,
      minScale: 0.1,
      maxScale: 4,
      center: false,
      transition: "none",
      backgroundTransition: "none",
      slideNumber: "c/t",
      controlsTutorial: false, // its arrow hops for 100 seconds
      // The part of the address behind # is the labs'.
      hash: false,
      respondToHashChanges: false,
      keyboardCondition: belongsToSlides,
      plugins: [RevealNotes],
    });
    // As on the lecturer's screen; S for the notes is reveal.js's own and stays.
    Reveal.addKeyBinding({ keyCode: 76, key: "L", description: "밝은 화면, 어두운 화면" }, turnTheme);
    Reveal.addKeyBinding({ keyCode: 78, key: "N", description: "노트 창" }, () => Reveal.getPlugin("notes").open());
    Reveal.on("slidechanged", () => {
      if (holder()) document.activeElement.blur();
      keepPlace();
    });
    for (const [selector, name] of Object.entries(NAMES)) document.querySelector(selector)?.setAttribute("aria-label", name);
    if (!/receiver/.test(location.search)) goBack();
    root.dataset.slides = "ready";
  }

  document.addEventListener("DOMContentLoaded", () => {
    const slides = document.querySelector(".reveal");
    if (!slides) return; // the list of chapters
    for (const slide of slides.querySelectorAll("section")) share(slide);
    for (const slide of slides.querySelectorAll("section")) collectNotes(slide);
    if (handout) {
      root.classList.add("handout");
      slides.classList.remove("reveal");
      root.dataset.slides = "ready";
    } else startSlides();
  });
})();
