/** Light or dark theme of `root`, derived from the text colour that the page gives to its host: this
 * works everywhere (a book, Jupyter, Colab). */

export function followTheme(root: HTMLElement, host: HTMLElement): () => void {
  const apply = () => {
    const [r, g, b] = (getComputedStyle(host).color.match(/[\d.]+/g) ?? ["0", "0", "0"]).map(
      Number,
    );
    root.classList.toggle("lf-dark", 0.299 * r + 0.587 * g + 0.114 * b > 140);
  };
  const observer = new MutationObserver(apply);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", apply);
  apply();
  return () => {
    observer.disconnect();
    system.removeEventListener("change", apply);
  };
}
