// Checks who imports whom in src (types too): a module may import its own layer and those
// before it, and no import leads back to where it came from. Prints what breaks this.

import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The first that matches is a module's layer. The screen has a bundle of its own, and uses
 * the public names of main.ts; the figures have one that needs no other. */
const layers = [
  ["core", /^core\//],
  ["data", /^data\//],
  ["engine", /^engine\//],
  ["training", /^training\//],
  ["panel models", /^panels\/\w+\/model\.ts$/],
  ["state", /^state\//],
  ["ui", /^ui\//],
  ["panels", /^panels\//],
  ["lab", /^lab\//],
  ["main", /^main\.ts$/],
  ["presenter", /^presenter\//],
  ["figures", /^figures\//],
];

const src = join(dirname(fileURLToPath(import.meta.url)), "src");
const layer = (module) => layers.findIndex(([, pattern]) => pattern.test(module));

function importsOf(module) {
  const text = readFileSync(join(src, module), "utf8");
  return [...text.matchAll(/(?:\bfrom |^import |\bimport\()"(\.[^"]*)"/gm)]
    .map(([, path]) => join(dirname(module), path).replaceAll("\\", "/"))
    .map((path) => `${path}.ts`)
    .filter((path) => modules.includes(path));
}

const modules = globSync("**/*.ts", { cwd: src, exclude: ["*.d.ts"] }).map((name) =>
  name.replaceAll("\\", "/"),
);
const imports = new Map(modules.map((module) => [module, importsOf(module)]));
const found = new Set();

for (const [module, targets] of imports) {
  if (layer(module) < 0) found.add(`${module} is in no layer`);
  for (const target of targets) {
    if (layer(target) > layer(module)) found.add(`${module} -> ${target}`);
  }
}

/** Depth first; `path`: the chain of imports to `module`. */
function findCircles(module, path, done) {
  if (path.includes(module)) {
    const circle = path.slice(path.indexOf(module));
    const first = circle.indexOf(circle.toSorted()[0]);
    found.add([...circle.slice(first), ...circle.slice(0, first), circle[first]].join(" -> "));
  } else if (!done.has(module)) {
    for (const target of imports.get(module)) findCircles(target, [...path, module], done);
    done.add(module);
  }
}
const done = new Set();
for (const module of modules) findCircles(module, [], done);

for (const each of found) console.error(`layers: ${each}`);
process.exitCode = found.size > 0 ? 1 : 0;
