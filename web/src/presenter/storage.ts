/** What stays over a reload: own scenes for good, the hands and the timer while the tab is
 * open. Storage can be forbidden or full: then nothing is stored, and the screen works. */

import type { StageState } from "./state";

type Session = Pick<StageState, "hands" | "chosen" | "timer" | "theme">;

const scenesKey = () => `livefit-scenes-2:${location.pathname}`;
/** Own scenes that cannot be opened. An earlier version stored its scenes here, as YAML. */
const unreadKey = () => `livefit-scenes-1:${location.pathname}`;
const sessionKey = () => `livefit-stage-1:${location.pathname}`;

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function read(key: () => string): string | undefined {
  return attempt(() => localStorage.getItem(key())) ?? undefined;
}

function write(key: () => string, text: string | undefined): void {
  attempt(() =>
    text === undefined ? localStorage.removeItem(key()) : localStorage.setItem(key(), text),
  );
}

export const storedScenes = () => read(scenesKey);

/** Store the text of a scenes file; undefined: none. */
export const storeScenes = (text: string | undefined) => write(scenesKey, text);

/** The text of stored scenes that this version cannot open. */
export const unreadScenes = () => read(unreadKey);

export const removeUnreadScenes = () => write(unreadKey, undefined);

/** Move the stored scenes to those that cannot be opened, so that new ones do not overwrite
 * them. */
export function setScenesAside(): void {
  write(unreadKey, [unreadScenes(), storedScenes()].filter(Boolean).join("\n\n"));
  if (unreadScenes()) storeScenes(undefined);
}

export function storeSession({ hands, chosen, timer, theme }: StageState): void {
  const session: Session = { hands, chosen, timer, theme };
  attempt(() => sessionStorage.setItem(sessionKey(), JSON.stringify(session)));
}

export function storedSession(): Partial<Session> {
  const stored: unknown = attempt(() => JSON.parse(sessionStorage.getItem(sessionKey()) ?? "{}"));
  if (typeof stored !== "object" || stored === null) return {};
  const { hands, chosen, timer, theme } = stored as Partial<Session>;
  return {
    hands: isCounts(hands) ? hands : {},
    chosen: typeof chosen === "object" && chosen !== null ? chosen : {},
    timer: timer && Number.isFinite(timer.passed) ? timer : undefined,
    theme: theme === "light" || theme === "dark" ? theme : undefined,
  };
}

/** The secret of the demo that opened this tab: the new one, or the stored one. */
export function keepDemoKey(key: string | null): string {
  if (key) attempt(() => sessionStorage.setItem("livefit-demo", key));
  return key ?? attempt(() => sessionStorage.getItem("livefit-demo")) ?? "";
}

function isCounts(hands: unknown): hands is StageState["hands"] {
  return (
    typeof hands === "object" &&
    hands !== null &&
    Object.values(hands).every(
      (counts) =>
        Array.isArray(counts) && counts.every((count) => Number.isInteger(count) && count >= 0),
    )
  );
}
