// Calls JavaScript for tests/node.py. A request is a line of JSON, {code, argument}: `code` is
// the text of a function, called with the argument. The answer is a line, {result} or {error}.
// `use("core/metrics")` in such a function is the module src/core/metrics.ts.

import { globSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import vm from "node:vm";
import esbuild from "esbuild";
import { here, options } from "../bundle.mjs";

const names = globSync("**/*.ts", { cwd: join(here, "src"), exclude: ["**/*.d.ts"] }).map((name) =>
  name.replaceAll("\\", "/").slice(0, -".ts".length),
);
// `require`: each module is run when it is first used.
const entry = names.map((name) => `"${name}": () => require("./src/${name}.ts"),`).join("\n");
const { outputFiles } = await esbuild.build({
  ...options,
  stdin: { contents: `export const modules = {\n${entry}\n};`, resolveDir: here },
  format: "iife",
  globalName: "bundle",
  sourcemap: "inline",
  write: false,
});
vm.runInThisContext(outputFiles[0].text, "modules.js");
globalThis.use = (name) => vm.runInThisContext("bundle").modules[name]();
console.log = console.error; // the output is for answers

async function answer({ code, argument }) {
  try {
    return { result: await vm.runInThisContext(`(${code})`)(argument) };
  } catch (error) {
    return { error: String(error.stack ?? error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
}
