/** What the inputs are called. */

import type { Context } from "../../ui/view";

const LONGEST = 11; // Latin letters of a short name; a Hangul syllable is as wide as two

export interface Names {
  full: string[];
  short: string[];
}

export function inputNames({ language, data }: Pick<Context, "language" | "data">): Names {
  return {
    full: data.columns.map((column, i) => data.titles?.[i][language] ?? column),
    short: data.columns.map((column, i) => data.shorts?.[i][language] ?? cut(column)),
  };
}

function cut(name: string): string {
  const letters = [...name];
  let room = LONGEST;
  const end = letters.findIndex((letter) => {
    room -= letter > "\u1100" ? 2 : 1;
    return room < 0;
  });
  return end < 0 ? name : `${letters.slice(0, end - 1).join("")}…`;
}
