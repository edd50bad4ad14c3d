
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
    })();
  