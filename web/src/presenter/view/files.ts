/** Opens another scenes file, downloads the present one, returns to the book's. */

import spec from "../../../../spec/scenes.json";
import { button, download, html, setText } from "../../ui/dom";
import type { OwnScenes } from "../own_scenes";
import type { StageState } from "../state";
import { removeUnreadScenes, unreadScenes } from "../storage";
import type { Translate } from "../texts";

const MAX_MISTAKES = 50; // that are listed

export function filesContent(
  stage: StageState,
  scenes: OwnScenes,
  t: Translate,
  close: () => void,
): HTMLElement[] {
  const problems = html("div", { role: "alert", class: "ls-mistakes" });
  const input = html("input", { type: "file", accept: ".json,application/json" });
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > spec.bytes)
      return problems.replaceChildren(html("p", {}, t("fileLarge", { name: file.name })));
    const mistakes = scenes.open(await file.text());
    if (mistakes.length === 0) return close();
    const items = mistakes
      .slice(0, MAX_MISTAKES)
      .map(({ scene, message }) =>
        html("li", {}, ...(scene ? [html("b", {}, t("fileScene", { scene })), " "] : []), message),
      );
    problems.replaceChildren(
      html("p", {}, t("fileMistakes", { name: file.name, count: mistakes.length })),
      html("ul", {}, ...items),
    );
    input.value = ""; // the same file, corrected, can be opened again
  };
  input.addEventListener("change", () => void take(input.files?.[0]));
  const drop = html("label", { class: "ls-drop" }, html("span", {}, t("fileOpen")), input);
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
  const about = html("p");
  setText(
    about,
    t(stage.own ? "fileOwn" : "fileBook", {
      title: stage.file.title,
      count: stage.file.scenes.length,
    }),
  );
  const restore = button("restore-scenes", t("fileRestore"), () => {
    scenes.restore();
    close();
  });
  return [
    about,
    drop,
    problems,
    html(
      "div",
      { class: "ls-form-buttons" },
      button("download-scenes", t("fileDownload"), () =>
        download("scenes.json", "application/json", scenes.text()),
      ),
      ...(stage.own ? [restore] : []),
    ),
    html("p", { class: "ls-soft" }, t("fileKept")),
    ...unreadContent(t),
  ];
}

/** Own scenes that cannot be opened: to be downloaded, then removed. */
function unreadContent(t: Translate): HTMLElement[] {
  const text = unreadScenes();
  if (text === undefined) return [];
  const name = text.startsWith("{") ? "scenes-old.json" : "scenes-old.yml";
  const element = html(
    "div",
    { class: "ls-form-buttons" },
    html("p", {}, t("unreadScenes")),
    button("download-unread", t("unreadDownload"), () => download(name, "text/plain", text)),
    button("remove-unread", t("unreadRemove"), () => {
      removeUnreadScenes();
      element.remove();
    }),
  );
  return [element];
}
