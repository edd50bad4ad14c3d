/** Builds the lecturer's screen: connects state, keys, dialogs, notes window and address. */

import type { Language } from "../core/settings";
import { html } from "../ui/dom";
import { type Place, readAddress, StageAddress } from "./address";
import { kernelProblem } from "./engine_text";
import { kernelChannel } from "./kernel_channel";
import { keepFocus, onKeys, releaseAfterPointer } from "./keyboard";
import type { Command } from "./keys";
import { NotesChannel } from "./notes_channel";
import { notesContent } from "./notes_content";
import { NumberKeys } from "./number_keys";
import { OwnScenes } from "./own_scenes";
import { Projector } from "./projector";
import { ScenePlayer } from "./scene_player";
import { fromContent, readScenes } from "./scenes";
import { makeScreen } from "./screen";
import { findScene, type StageState, steps } from "./state";
import { setScenesAside, storedScenes, storedSession, storeSession, unreadScenes } from "./storage";
import { type Translate, wordsOf } from "./texts";
import { followTheme } from "./theme";
import { dialogView } from "./view/dialog";
import { filesContent } from "./view/files";
import { helpContent } from "./view/help";
import { joinContent } from "./view/join";
import { saveContent } from "./view/save";

/** `content`: the book's scenes, checked when the book was built. */
export function openStage(
  host: HTMLElement,
  content: unknown,
  language: Language,
  t: Translate,
): void {
  const book = fromContent(content);
  const stored = storedScenes();
  const ownFile = stored === undefined ? undefined : readScenes(stored, language).file;
  if (stored !== undefined && !ownFile) setScenesAside();
  const file = ownFile ?? book;
  const place = readAddress();
  const index = place ? Math.max(0, findScene(file, place.scene)) : 0;
  const step = steps.find((each) => each === place?.step) ?? "asked";
  const state: StageState = {
    file,
    own: ownFile !== undefined,
    index,
    step,
    baseline: true,
    blank: false,
    projector: false,
    hands: {},
    chosen: {},
    typed: "",
    ...storedSession(),
  };
  const player = new ScenePlayer(state, language, kernelChannel(t("demoEnded")));
  const screen = makeScreen(player, language, t, (command) => act(command));
  const { root } = screen;
  const projector = new Projector(root);
  const notes = new NotesChannel(
    () => notesContent(player, t),
    (command, digit) => act(command, digit),
  );
  const address = new StageAddress((to) => goTo(to));
  const { store } = player.lab;
  const dialogs = {
    help: dialogView("help", t("help"), t, () => helpContent(language)),
    join: dialogView("join", t("join"), t, () => joinContent(player.state, t, language)),
    save: dialogView("save", t("save"), t, (close) =>
      saveContent(
        store.state,
        player.state,
        t,
        wordsOf(store.state, language),
        (texts) => ownScenes.save(texts),
        close,
      ),
    ),
    files: dialogView("files", t("files"), t, (close) =>
      filesContent(player.state, ownScenes, t, close),
    ),
  };
  root.append(...Object.values(dialogs).map(({ element }) => element));
  const message = html("p", { class: "ls-message", role: "alert" });
  root.append(message);
  host.replaceChildren(root);
  if (unreadScenes() && !ownFile) message.textContent = t("unreadScenes");
  const numbers = new NumberKeys(player);
  const ownScenes = new OwnScenes(player, book, language);
  const acts: Record<Command, (digit: number) => void> = {
    forward: () => player.forward(),
    back: () => player.back(),
    nextScene: () => player.nextScene(1),
    previousScene: () => player.nextScene(-1),
    firstScene: () => player.go(0),
    lastScene: () => player.go(player.state.file.scenes.length - 1),
    digit: (digit) => numbers.type(digit),
    reveal: () => (player.state.typed ? numbers.go() : player.reveal()),
    epoch: () => player.epoch(),
    reset: () => player.reset(),
    pin: () => player.pin(),
    baseline: () => player.update({ baseline: !player.state.baseline }),
    blank: () => player.update({ blank: !player.state.blank }),
    timer: () => player.toggleTimer(),
    timerReset: () => player.clearTimer(),
    notes: () => (message.textContent = notes.open() ? "" : t("notesForbidden")),
    hands: () => screen.enterHands(),
    vote: () => player.toggleVote(),
    projector: () => project(!projector.on),
    theme: () => player.update({ theme: root.classList.contains("ls-dark") ? "light" : "dark" }),
    join: () => dialogs.join.toggle(),
    save: () => dialogs.save.toggle(),
    files: () => dialogs.files.toggle(),
    help: () => dialogs.help.toggle(),
    leave: () => leave(),
  };
  function act(command: Command, digit = NaN): void {
    message.textContent = "";
    delete message.dataset.engine;
    if (command !== "digit" && command !== "reveal") numbers.drop();
    acts[command](digit);
  }

  function project(on: boolean): void {
    if (on) projector.enter();
    else projector.leave();
    if (on) projector.fill();
    player.update({ projector: on });
  }

  function leave(): void {
    if (projector.on) project(false);
  }

  function goTo(to: Place): void {
    const index = findScene(player.state.file, to.scene);
    if (index < 0) return;
    player.go(index, steps.find((each) => each === to.step) ?? "asked");
  }

  const theme = followTheme(root);
  const draw = () => {
    theme(player.state.theme);
    screen.draw();
    notes.send();
  };
  store.subscribe(draw);
  let shown = ""; // the last problem of Keras
  store.subscribe(() => {
    const problem = kernelProblem(store.state, t);
    if (problem === shown) return;
    if (["", shown].includes(message.textContent)) {
      message.textContent = problem;
      message.dataset.engine = "";
    }
    shown = problem;
  });
  player.listen(() => {
    store.update({}); // drawn with the lab, once a frame
    storeSession(player.state);
    address.write(player.state.index + 1, player.state.step, player.state.projector);
    if (document.hidden) notes.send(); // hidden windows get no frames
  });
  onKeys(root, () => projector.on, act);
  releaseAfterPointer(root);
  keepFocus(root);
  draw();
  if (place?.projector) {
    projector.enter();
    player.update({ projector: true });
  } else if (document.activeElement === document.body) root.focus({ preventScroll: !place });
}
