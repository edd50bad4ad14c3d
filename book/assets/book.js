// Small corrections to the theme that its options do not offer. A classic script: modules do not load from file://.
"use strict";

(() => {
  const root = document.documentElement;

  // Paper is light.
  let onScreen;
  addEventListener("beforeprint", () => {
    onScreen = root.dataset.theme;
    root.dataset.theme = "light";
  });
  addEventListener("afterprint", () => (root.dataset.theme = onScreen));

  // A search result's excerpt is fetched from its page, which browsers refuse for file://. The result is still shown.
  if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;

  // A wide equation scrolls in its box. The theme lets the keyboard reach wide tables and code, equations not.
  const equations = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const wide = target.scrollWidth > target.clientWidth;
      target.toggleAttribute("tabindex", wide);
      if (wide) target.tabIndex = 0;
    }
  });
  // A lab as wide as the page: told to the styles as soon as it is read, not by `:has()`, which would make the
  // browser look at the whole page again whenever a lab draws.
  const parsed = new MutationObserver(() =>
    root.classList.toggle("full-width", document.querySelector(".tag_full-width .livefit") !== null),
  );
  parsed.observe(root, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => {
    parsed.disconnect();
    document.querySelectorAll("div.math").forEach((equation) => equations.observe(equation));
    // The theme's own button opens the table of contents again.
    if (root.classList.contains("full-width"))
      document.querySelector(".bd-sidebar-primary").classList.add("pst-sidebar-hidden");
    addSkipLink(document.querySelector(".livefit"));
  });

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
})();
