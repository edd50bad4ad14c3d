// Builds ../livefit/static/livefit.js, the lab as one classic script, and beside it stage.js, the
// lecturer's screen, which uses the lab: `npm run build [-- --out FOLDER]`.
// The script holds its WebAssembly loops, its styles and the patients' table, and its own
// text is what its workers run, so that it works from a file and without network.

import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import esbuild from "esbuild";
import { minify } from "terser";
import { here, options } from "./bundle.mjs";

const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out ?? join(here, "..", "livefit", "static");

// The bundle holds code of others. Their licences are a file beside it, as bundlers do it: the reader
// need not load them.
const BUNDLES = ["livefit.js", "stage.js", "figures.js"];
const LICENCES = "livefit.js.LICENSE.txt";
const licences = ["d3-array", "d3-dsv", "lean-qr"].map(async (name) => {
  const licence = await readFile(join(here, "node_modules", name, "LICENSE"), "utf8");
  return `livefit.js contains ${name}:\n\n${licence.trim()}\n`;
});

const shared = { ...options, format: "iife", minify: true };

// The styles, then the texts come first and next to each other: gzip then compresses them better,
// by 2.7 KB.
const texts = globSync("src/**/messages.ts", { cwd: here }).sort();
const first = ["styles:lab", ...texts.map((name) => `./${name}`)];

await esbuild.build({
  ...shared,
  stdin: {
    contents: `${first.map((name) => `import "${name}";`).join("")}export * from "./src/main";`,
    resolveDir: here,
  },
  outfile: join(out, "livefit.js"),
  globalName: "exported",
  // The bundle is one named function: a worker is given the function's text.
  banner: {
    js: `/* livefit (MIT), with parts of others: ${LICENCES} */\nvar livefit=(function livefitBundle(){`,
  },
  footer: { js: "return exported})();" },
});

await esbuild.build({
  ...shared,
  stdin: {
    contents: 'import "./src/presenter/texts"; import "./src/presenter/main";',
    resolveDir: here,
  },
  outfile: join(out, "stage.js"),
  banner: { js: "/* livefit (MIT). */" },
});

await esbuild.build({
  ...shared,
  entryPoints: ["src/figures/main.ts"],
  outfile: join(out, "figures.js"),
  banner: { js: `/* livefit (MIT), with a part of d3-array: ${LICENCES} */` },
});

await writeFile(join(out, LICENCES), (await Promise.all(licences)).join("\n"));

// Terser's minifier leaves 3 KB less to load than esbuild's.
for (const name of BUNDLES) {
  const { code } = await minify(await readFile(join(out, name), "utf8"), {
    ecma: 2020,
    compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
    format: { comments: /^!|MIT/ },
  });
  await writeFile(join(out, name), `${code}\n`);
}

// esbuild translates newer syntax, but for look-behind: a Safari before 16.4 throws there.
for (const name of BUNDLES) {
  const lookBehind = (await readFile(join(out, name), "utf8")).match(/.{0,30}\(\?<[=!].{0,30}/);
  if (lookBehind) throw new Error(`${name} has a look-behind: ${lookBehind[0]}`);
}
