
    // Before the page is drawn: its theme, so that there is no flash.
    (() => {
      // Where the browser allows no storage, every use of it is an error, and the theme's script stops at the first.
      // Then what is stored lasts as long as the page.
      for (const name of ["localStorage", "sessionStorage"]) {
        try {
          window[name].getItem("mode");
        } catch {
          const kept = new Map();
          const value = {
            getItem: (key) => kept.get(key) ?? null,
            setItem: (key, text) => kept.set(key, String(text)),
            removeItem: (key) => kept.delete(key),
          };
          Object.defineProperty(window, name, { value });
        }
      }
      const root = document.documentElement;
      const dark = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
      root.dataset.mode = localStorage.getItem("mode") || "auto";
      root.dataset.theme = root.dataset.mode === "auto" ? dark : root.dataset.mode;

      // The typeface comes after the lab, until the browser has it.
      if (!localStorage.getItem("typeface")) root.dataset.typeface = "later";

      // A lab as wide as the page: told to the styles as soon as it is read, not by `:has()`, which would make the
      // browser look at the whole page again whenever a lab draws.
      const parsed = new MutationObserver(() =>
        root.classList.toggle("full-width", document.querySelector(".tag_full-width .livefit") !== null),
      );
      parsed.observe(root, { childList: true, subtree: true });
      document.addEventListener("DOMContentLoaded", () => {
        parsed.disconnect();
        delete root.dataset.typeface;
        // The theme's own button opens the table of contents again.
        if (root.classList.contains("full-width"))
          document.querySelector(".bd-sidebar-primary").classList.add("pst-sidebar-hidden");
        localStorage.setItem("typeface", "here"); // last: it is an error where the storage is full
      });
    })();

    // Deferred scripts have run by then: the lab's shares the line with no other.
    function afterLab(address) {
      document.addEventListener("DOMContentLoaded", () => {
        document.head.append(Object.assign(document.createElement("script"), { src: address }));
      });
    }
  