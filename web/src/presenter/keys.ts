/** The keys of `spec/keys.json`: one table for the handler, the help and the guide.
 *
 * Keys are identified by position (`code`), not by letter: a Korean input method makes
 * another letter of the same key, or none. */

import table from "../../../spec/keys.json";
import type { Language } from "../core/settings";

export type Command =
  | "forward"
  | "back"
  | "nextScene"
  | "previousScene"
  | "firstScene"
  | "lastScene"
  | "digit"
  | "reveal"
  | "epoch"
  | "reset"
  | "pin"
  | "baseline"
  | "blank"
  | "timer"
  | "timerReset"
  | "notes"
  | "hands"
  | "vote"
  | "projector"
  | "theme"
  | "join"
  | "save"
  | "files"
  | "help"
  | "leave";

export interface KeyRow {
  /** Whether a first lecture needs it: the help shows it first. */
  first?: boolean;
  command: Command;
  /** `KeyboardEvent.code`, after "Shift+" if that is pressed too. */
  codes: string[];
  /** As it is written on the keyboard. */
  shown: string;
  does: Record<Language, string>;
}

export const keys = table as KeyRow[];

const byCode = new Map(
  keys.flatMap(({ command, codes }) => codes.map((code) => [code, command] as const)),
);

/** The command of a key event, if any. */
export function commandOf({
  code,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">):
  | Command
  | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return byCode.get(shiftKey ? `Shift+${code}` : code);
}

/** The digit that a key writes. */
export function digitOf(code: string): number {
  return Number(code.at(-1));
}
