/** A YAML text as a tree of names, lists and texts that knows its lines. What the file of
 * the scenes does not need (anchors, tags, several documents) is refused.
 *
 * Every text stays as it is written: what is a number, the reader of the scenes decides. */

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLParseError,
} from "yaml";

import rules from "../../../spec/scenes.json";
import type { Language } from "../core/settings";
import { diagnose } from "./scene_hints";
import type { Mistake } from "./scenes";

export interface TextNode {
  kind: "text";
  line: number;
  text: string;
}
export interface ListNode {
  kind: "list";
  line: number;
  items: Tree[];
}
export interface MapNode {
  kind: "map";
  line: number;
  entries: { name: string; line: number; value: Tree }[];
}
export type Tree = TextNode | ListNode | MapNode;

type MessageKey = keyof typeof rules.messages;

/** A sentence of `scenes.json`; a doubled brace stands for itself. */
export function sentence(
  key: MessageKey,
  language: Language,
  fields: Record<string, string | number> = {},
): string {
  const text = rules.messages[key][language];
  return text.replace(/\{\{|\}\}|\{(\w+)\}/g, (all, field: string | undefined) =>
    field ? String(fields[field]) : all[0],
  );
}

/** What no text of a scene may hold: control characters, separators of lines, halves of
 * characters. */
export const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;

/** The tree of a text, or what keeps it from being read. */
export function readTree(given: string, language: Language): { root?: Tree; mistakes: Mistake[] } {
  const say = (line: number, key: MessageKey, fields = {}): Mistake => ({
    line,
    message: sentence(key, language, fields),
  });
  const { bytes } = rules.limits;
  if (new TextEncoder().encode(given).length > bytes)
    return { mistakes: [say(1, "large", { limit: bytes })] };
  const text = given.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const lines = text.split("\n");
  const first = lines.findIndex((line) => /^ *[^# ]/.test(line));
  const refused = lines.flatMap((line, i) => {
    const key = refuse(line, i === first);
    return key ? [say(i + 1, key)] : [];
  });
  if (refused.length > 0) return { mistakes: refused };
  const counter = new LineCounter();
  const slip = diagnose(text);
  // What ends on a later line, some parsers read and others do not.
  if (slip && ["bracket", "unclosed", "quote"].includes(slip.key))
    return { mistakes: [say(slip.line, slip.key, slip.fields)] };
  try {
    const document = parseDocument(text, {
      schema: "failsafe",
      uniqueKeys: false,
      lineCounter: counter,
      logLevel: "silent",
    });
    const { errors } = document;
    // Thousands of brackets in each other exhaust the parser's stack.
    if (errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) throw new TooDeep();
    if (errors.length > 0) {
      const { line, key, fields } = slip ?? {
        line: lineOf(counter, placeOf(errors)),
        key: "syntax",
        fields: {},
      };
      return { mistakes: [say(line, key, fields)] };
    }
    const maker = new TreeMaker(counter, say);
    const root = maker.make(document.contents, 1, 0);
    return { root, mistakes: maker.mistakes };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { mistakes: [say(1, "deep")] };
  }
}

/** What is wrong with a line before any YAML is read. */
function refuse(line: string, isFirst: boolean): MessageKey | undefined {
  if (line.includes("\t")) return "tab";
  if (unseen.test(line)) return "character";
  if (/(?<!\\)(\\\\)*\\[xuU]/.test(line)) return "escape";
  if (/^%|^\.\.\.( |$)/.test(line)) return "document";
  if (/^---( |$)/.test(line) && !isFirst) return "document";
  return undefined;
}

/** Where YAML stops being readable. A name that is indented below a text is counted among
 * that text: it stands where the parser's second complaint ends. */
function placeOf([first, second]: YAMLParseError[]): number {
  const below = first.code === "BLOCK_AS_IMPLICIT_KEY" && second?.code === "MULTILINE_IMPLICIT_KEY";
  if (below) return second.pos[1] - 1;
  return first.code === "BAD_INDENT" ? first.pos[1] : first.pos[0];
}

function lineOf(counter: LineCounter, offset: number): number {
  return Math.max(1, counter.linePos(offset).line);
}

class TooDeep extends Error {}

class TreeMaker {
  readonly mistakes: Mistake[] = [];

  constructor(
    private readonly counter: LineCounter,
    private readonly say: (line: number, key: MessageKey) => Mistake,
  ) {}

  /** A node that stands in the entry or list of `line`. */
  make(node: unknown, line: number, depth: number): Tree {
    if (depth > rules.limits.depth) throw new TooDeep();
    if (
      isAlias(node) ||
      (node as Node | null)?.tag ||
      (node as { anchor?: string } | null)?.anchor
    ) {
      this.mistakes.push(this.say(line, "anchor"));
      if (isAlias(node)) return { kind: "text", line, text: "" };
    }
    if (isSeq(node))
      return {
        kind: "list",
        line,
        items: node.items.map((item) => this.make(item, this.start(item, line), depth + 1)),
      };
    if (!isMap(node))
      return { kind: "text", line, text: isScalar(node) ? String(node.value ?? "") : "" };
    const entries = node.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || key.tag || key.anchor || key.value === "" || key.value === null) {
        this.mistakes.push(this.say(line, "key"));
        return [];
      }
      const at = this.start(key, line);
      return [{ name: String(key.value), line: at, value: this.make(value, at, depth + 1) }];
    });
    return { kind: "map", line, entries };
  }

  /** The line on which a node begins; that of what it stands in where it is empty. */
  private start(node: unknown, line: number): number {
    const { range, anchor, tag } = (node ?? {}) as {
      range?: [number, number, number];
      anchor?: string;
      tag?: string;
    };
    return !range || range[0] === range[1] || anchor || tag || isAlias(node)
      ? line
      : lineOf(this.counter, range[0]);
  }
}
