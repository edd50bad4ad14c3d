/** Light or dark as the page is, unless the lecturer has chosen. */

export function followTheme(root: HTMLElement): (chosen: "light" | "dark" | undefined) => void {
  let choice: "light" | "dark" | undefined;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const page = document.documentElement;
  const apply = () => {
    const dark = choice
      ? choice === "dark"
      : page.dataset.theme
        ? page.dataset.theme === "dark"
        : system.matches;
    root.classList.toggle("ls-dark", dark);
    root.querySelectorAll(".livefit-lab").forEach((each) => each.classList.toggle("lf-dark", dark));
  };
  new MutationObserver(apply).observe(page, { attributes: true, attributeFilter: ["data-theme"] });
  system.addEventListener("change", apply);
  return (chosen) => {
    if (chosen === choice && root.dataset.themed) return;
    root.dataset.themed = "true";
    choice = chosen;
    apply();
  };
}
