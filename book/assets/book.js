// Small corrections to the theme that its options do not offer, and the search. A classic script: modules do not load
// from file://.
"use strict";

(() => {
  const root = document.documentElement;

  // What has moved to another page of its chapter: the address of a section or of a lab leads there.
  const moved = document.getElementById("moved");
  const follow = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    const { sections, labs } = JSON.parse(moved.textContent);
    for (const [number, name] of Object.entries(labs)) {
      const settings = hash.split("&").find((part) => part.startsWith(`lab${number}=`));
      if (settings) location.replace(`${name}.html#${settings.replace(number, "")}`);
    }
    if (!document.getElementById(hash) && Object.hasOwn(sections, hash)) location.replace(`${sections[hash]}.html#${hash}`);
  };
  if (moved) {
    follow();
    addEventListener("hashchange", follow);
  }

  // Paper is light, and what is folded in the text is open on it; folded code stays folded.
  let onScreen;
  let folded = [];
  addEventListener("beforeprint", () => {
    onScreen = root.dataset.theme;
    root.dataset.theme = "light";
    folded = [...document.querySelectorAll(".bd-article details:not([open], .hide, .livefit *, .livefit-figure *)")];
    for (const fold of folded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    root.dataset.theme = onScreen;
    for (const fold of folded) fold.open = false;
  });

  // The menus above the text: opened by their button, closed by a choice, a click elsewhere or Esc.
  for (const button of document.querySelectorAll('[data-bs-toggle="dropdown"]')) {
    const menu = button.nextElementSibling;
    const show = (open) => {
      menu.classList.toggle("show", open);
      button.setAttribute("aria-expanded", open);
    };
    button.addEventListener("click", () => show(!menu.classList.contains("show")));
    addEventListener("click", (event) => button.contains(event.target) || show(false));
    button.parentElement.addEventListener("keydown", (event) => {
      const choices = [button, ...menu.querySelectorAll("a, button")];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape") show(false);
      else if (step) show(true);
      else return;
      (step ? choices[choices.indexOf(document.activeElement) + step] : button)?.focus();
      event.preventDefault();
    });
  }

  // Who scrolls back is offered the way to the top.
  const toTop = document.getElementById("pst-back-to-top");
  let before = scrollY;
  toTop.addEventListener("click", () => scrollTo(0, 0));
  addEventListener(
    "scroll",
    () => {
      toTop.style.display = scrollY < before && scrollY > innerHeight ? "block" : "none";
      before = scrollY;
    },
    { passive: true },
  );

  // The search is loaded when its field is used.
  function prepareSearch() {
    const form = document.querySelector("form.bd-search");
    if (!form) return;
    const { q } = form.elements;
    const load = () => document.head.append(Object.assign(document.createElement("script"), { src: form.dataset.script }));
    q.addEventListener("focus", load, { once: true });
    if (form.closest("dialog")) return;
    q.value = new URLSearchParams(location.search).get("q") ?? "";
    q.focus();
    document.querySelectorAll(".search-button__button").forEach((button) => button.addEventListener("click", () => q.focus()));
  }

  // A search result leads here with what was found: it is marked in the text. The lab's words are its own.
  function markFound() {
    const address = new URL(location.href);
    const words = address.searchParams.get("highlight")?.split("|").filter(Boolean);
    if (!words) return;
    address.searchParams.delete("highlight");
    history.replaceState(history.state, "", address);
    const found = new RegExp(words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "gi");
    const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      if (!parentElement.closest(".livefit, .livefit-figure, script, style, noscript, math, button")) texts.push(walker.currentNode);
    }
    for (const text of texts) {
      for (const { index, 0: word } of [...text.data.matchAll(found)].reverse()) {
        const mark = document.createElement("mark");
        const rest = text.splitText(index);
        rest.splitText(word.length);
        rest.replaceWith(mark);
        mark.append(rest);
      }
    }
  }

  // A wide equation scrolls in its box. The theme lets the keyboard reach wide tables and code, equations not.
  const equations = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const wide = target.scrollWidth > target.clientWidth;
      target.toggleAttribute("tabindex", wide);
      if (wide) target.tabIndex = 0;
    }
  });
  document.querySelectorAll("div.math").forEach((equation) => equations.observe(equation));

  // For the keyboard, beside the theme's link to the text. The address is the lab's: it is left alone.
  function addSkipLink(lab) {
    if (!lab) return;
    const link = document.createElement("a");
    link.href = "#";
    link.textContent = "실험실로 건너뛰기";
    link.addEventListener("click", (event) => {
      event.preventDefault();
      lab.tabIndex = -1;
      lab.focus();
    });
    document.getElementById("pst-skip-link").append(" ", link);
  }

  // The page has been read: templates/head.js loads this afterwards.
  prepareSearch();
  markFound();
  addSkipLink(document.querySelector(".livefit"));
})();
