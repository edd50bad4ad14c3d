/** How the class opens the scene: address, QR code, the scene's code; and what needs a
 * server. */

import type { Language } from "../../core/words";
import { html } from "../../ui/dom";
import { addressOf } from "../address";
import { embed } from "../lab";
import { type StageState, sceneOf } from "../state";
import type { Translate } from "../texts";

const LOCAL = /^(localhost|127\.[\d.]+|\[::1\]|.*\.localhost)$/;

/** Whether other machines can open this page. */
function isPublic(): boolean {
  return /^https?:$/.test(location.protocol) && !LOCAL.test(location.hostname);
}

export function joinContent(state: StageState, t: Translate, language: Language): HTMLElement[] {
  const { id } = sceneOf(state);
  const number = state.index + 1;
  const address = addressOf(number);
  // Own scenes are in this browser only: elsewhere the number is another scene.
  const shared = isPublic() && !state.own;
  const code = html(
    "p",
    { class: "ls-join-code" },
    t("joinCode"),
    " ",
    html("strong", {}, String(number)),
    " ",
    t("joinOr"),
    " ",
    html("code", {}, id),
  );
  const qr = shared
    ? [
        html("div", { class: "ls-qr" }, embed.qrCode(address, language)),
        html("p", { class: "ls-join-address" }, html("code", {}, address)),
      ]
    : [html("p", {}, t(state.own ? "joinOwn" : "joinLocal"))];
  return [
    html(
      "div",
      { class: "ls-join" },
      ...qr,
      html(
        "div",
        {},
        code,
        html("p", {}, t("joinHow")),
        html("p", { class: "ls-join-server" }, t("joinServer")),
      ),
    ),
  ];
}
