/** What outlives a reload: own scenes for good, the hands and the timer while the tab is
 * open. Storage can be forbidden or full: then nothing is kept, and the screen works on. */

import type { StageState } from "./state";

type Session = Pick<StageState, "hands" | "timer" | "theme">;

const scenesKey = () => `livefit-scenes-1:${location.pathname}`;
const sessionKey = () => `livefit-stage-1:${location.pathname}`;

function softly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

export function keptScenes(): string | undefined {
  return softly(() => localStorage.getItem(scenesKey())) ?? undefined;
}

/** Keep the text of a scenes file; undefined: keep none. Tell whether that was possible. */
export function keepScenes(text: string | undefined): boolean {
  return (
    softly(
      () => (
        text === undefined
          ? localStorage.removeItem(scenesKey())
          : localStorage.setItem(scenesKey(), text),
        true
      ),
    ) ?? false
  );
}

export function keepSession({ hands, timer, theme }: StageState): void {
  softly(() =>
    sessionStorage.setItem(sessionKey(), JSON.stringify({ hands, timer, theme } satisfies Session)),
  );
}

export function keptSession(): Partial<Session> {
  const kept: unknown = softly(() => JSON.parse(sessionStorage.getItem(sessionKey()) ?? "{}"));
  if (typeof kept !== "object" || kept === null) return {};
  const { hands, timer, theme } = kept as Partial<Session>;
  return {
    hands: isCounts(hands) ? hands : {},
    timer: timer && Number.isFinite(timer.passed) ? timer : undefined,
    theme: theme === "light" || theme === "dark" ? theme : undefined,
  };
}

/** The secret of the demo that opened this tab: a new one, or the one kept. */
export function keepDemoKey(key: string | null): string {
  if (key) softly(() => sessionStorage.setItem("livefit-demo", key));
  return key ?? softly(() => sessionStorage.getItem("livefit-demo")) ?? "";
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
