/** What a lecturer most likely meant where YAML cannot be read: the first line that looks
 * like one of the usual slips. Most of them count only where the parser has failed. */

import rules from "../../../spec/scenes.json";

export interface Hint {
  line: number;
  key: "no_space" | "no_colon" | "quote" | "unclosed" | "bracket" | "indent" | "no_name";
  fields: Record<string, string | number>;
}

const sceneFields = rules.fields.scene;
const known = [...new Set([...rules.fields.file, ...sceneFields, ...rules.fields.predict])];
const texts = ["id", ...Object.keys(rules.lengths)];

/** The first of what look like the usual slips, or none. */
export function diagnose(text: string): Hint | undefined {
  // The column at which a scene's fields begin, and that of a field whose text is the block
  // of deeper lines below it.
  let [column, block] = [0, -1];
  let nameless: Hint | undefined;
  for (const [i, line] of text.split("\n").entries()) {
    const found = /^( *)((?:- +)*)([A-Za-z_]+)(.*)$/.exec(line);
    const indent = /^ */.exec(line)![0].length;
    if (block >= 0 && (indent > block || line.trim() === "")) continue;
    block = -1;
    if (!/^ *(#|$|(- +)*[A-Za-z_]+:( |$)|- )/.test(line))
      nameless ??= { line: i + 1, key: "no_name", fields: {} };
    if (!found || !known.includes(found[3])) continue;
    const [, spaces, dash, name, rest] = found;
    const at = spaces.length + dash.length;
    if (dash && sceneFields.includes(name)) column = at;
    const slip = slipIn(name, rest, at, column);
    if (slip) return { line: i + 1, ...slip };
    if (/^: *[|>][-+0-9]* *(#.*)?$/.test(rest)) block = at;
  }
  return nameless;
}

function slipIn(
  name: string,
  rest: string,
  at: number,
  column: number,
): Omit<Hint, "line"> | undefined {
  if (!rest.startsWith(":"))
    return rest === "" || rest.startsWith(" ") ? { key: "no_colon", fields: { name } } : undefined;
  if (rest.length > 1 && rest[1] !== " ") return { key: "no_space", fields: { name } };
  if (column > 0 && at !== column && sceneFields.includes(name))
    return { key: "indent", fields: { name, found: at, wanted: column } };
  const value = rest.slice(1).trim();
  if (/^["']/.test(value))
    return isClosed(value) ? undefined : { key: "unclosed", fields: { name } };
  if (!texts.includes(name) || name === "choices") {
    return /^[[{]/.test(value) && !isBalanced(value)
      ? { key: "bracket", fields: { name } }
      : undefined;
  }
  if (/^[|>][-+0-9]*( +#.*)?$/.test(value)) return undefined;
  return /^[[{&*!|>%@`]|^[-?] |: |:$/.test(value.replace(/ +#.*/, ""))
    ? { key: "quote", fields: { name } }
    : undefined;
}

/** Whether a text in quotes ends with its line. */
function isClosed(value: string): boolean {
  const inside = value[0] === '"' ? /^"(?:[^"\\]|\\.)*" *(#.*)?$/ : /^'(?:[^']|'')*' *(#.*)?$/;
  return inside.test(value);
}

/** Whether every bracket outside quotes has its other half. */
function isBalanced(value: string): boolean {
  const open: string[] = [];
  const plain = value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "");
  if (/[[{,:] *["']/.test(plain)) return false; // a quote without its other half
  for (const sign of plain) {
    if (sign === "[" || sign === "{") open.push(sign);
    if (sign === "]" && open.pop() !== "[") return false;
    if (sign === "}" && open.pop() !== "{") return false;
  }
  return open.length === 0;
}
