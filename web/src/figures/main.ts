/** Entry of figures.js: turns each `.livefit-figure` of the page into its figure. */

import style from "styles:figures";
import spec from "../../../spec/figures.json";
import { html } from "../ui/dom";
import { followTheme } from "../ui/theme";
import type { Context, Figure } from "./kit";
import { oneBatch } from "./one_batch/view";
import { oneLoss } from "./one_loss/view";
import { oneWeight } from "./one_weight/view";
import { twoWeights } from "./two_weights/view";
import { weightedSum } from "./weighted_sum/view";

type Name = keyof typeof spec;

const figures: Record<Name, (context: Context) => Figure> = {
  "one-weight": oneWeight,
  "two-weights": twoWeights,
  "one-batch": oneBatch,
  "weighted-sum": weightedSum,
  "one-loss": oneLoss,
};

function mount(host: HTMLElement): void {
  const { name, ...context } = JSON.parse(host.dataset.figure!) as Context & { name: Name };
  const { language } = context;
  const title = spec[name].title[language];
  const figure = figures[name](context);
  const root = html(
    "div",
    { class: "livefit-drawing", lang: language, role: "group", "aria-label": title },
    html("p", { class: "lf-title" }, title),
    html(
      "div",
      { class: figure.wide ? "lf-figure-wide" : "lf-figure-pair" },
      html("div", { class: "lf-figure-picture" }, ...figure.picture),
      html("div", { class: "lf-figure-controls" }, ...figure.controls),
    ),
    figure.says,
  );
  followTheme(root, host);
  host.replaceChildren(root);
  figure.draw();
}

/** A notebook loads this script once for each figure: what is there already stays. */
function mountAll(): void {
  const hosts = document.querySelectorAll<HTMLElement>(".livefit-figure:not([data-state])");
  if (hosts.length > 0 && !document.querySelector("style[data-livefit-figures]"))
    document.head.append(html("style", { "data-livefit-figures": true }, style));
  for (const host of hosts) {
    try {
      mount(host);
      host.dataset.state = "done";
    } catch (error) {
      host.dataset.state = "error"; // its sentence stays
      console.error(error);
    }
  }
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", mountAll);
else mountAll();
