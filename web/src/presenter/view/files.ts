/** Open another scenes file, download the present one, go back to the book's. */

import { button, download, html, setText } from "../../ui/dom";
import type { Mistake } from "../scenes";
import type { StageState } from "../state";
import type { Tell } from "../texts";

const LARGEST = 262144; // bytes, as the reader has it

export interface FilesDesk {
  /** Take up a file's text; answers with its mistakes. */
  open(text: string): Mistake[];
  text(): string;
  /** Back to the book's scenes. */
  restore(): void;
}

export function filesContent(
  stage: StageState,
  desk: FilesDesk,
  tell: Tell,
  close: () => void,
): HTMLElement[] {
  const said = html("div", { role: "alert", class: "ls-mistakes" });
  const input = html("input", { type: "file", accept: ".yml,.yaml,.txt,text/yaml,text/plain" });
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST)
      return said.replaceChildren(html("p", {}, tell("fileLarge", { name: file.name })));
    const mistakes = desk.open(await file.text());
    if (mistakes.length === 0) return close();
    const items = mistakes.map(({ line, message }) =>
      html("li", {}, html("b", {}, tell("fileLine", { line })), " ", message),
    );
    said.replaceChildren(
      html("p", {}, tell("fileMistakes", { name: file.name, count: mistakes.length })),
      html("ul", {}, ...items),
    );
    input.value = ""; // the same file, mended, can be opened again
  };
  input.addEventListener("change", () => void take(input.files?.[0]));
  const drop = html("label", { class: "ls-drop" }, html("span", {}, tell("fileOpen")), input);
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
  const about = html("p");
  setText(
    about,
    tell(stage.own ? "fileOwn" : "fileBook", {
      title: stage.file.title,
      count: stage.file.scenes.length,
    }),
  );
  const restore = button("restore-scenes", tell("fileRestore"), () => {
    desk.restore();
    close();
  });
  return [
    about,
    drop,
    said,
    html(
      "div",
      { class: "ls-form-buttons" },
      button("download-scenes", tell("fileDownload"), () =>
        download("scenes.yml", "text/yaml", desk.text()),
      ),
      ...(stage.own ? [restore] : []),
    ),
    html("p", { class: "ls-soft" }, tell("fileKept")),
  ];
}
