// What all bundles share: esbuild's options, and the modules that are generated from other files.

import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";
import esbuild from "esbuild";

export const here = dirname(fileURLToPath(import.meta.url));
const target = ["es2022", "safari15.4"];

/** WebAssembly of simd/loops.ts, as an array of bytes: it compresses better than base64, by 0.4 KB. */
async function compileLoops() {
  const files = {};
  const options = "--enable simd --runtime stub --importMemory --noAssert -O3 --converge";
  const { error, stderr } = await asc.main(
    ["loops.ts", "--outFile", "loops.wasm", ...options.split(" ")],
    {
      readFile: (name) => readFile(join(here, "simd", name), "utf8").catch(() => null),
      writeFile: (name, content) => void (files[name] = content),
      listFiles: () => [],
    },
  );
  if (error) throw new Error(stderr.toString());
  return JSON.stringify([...files["loops.wasm"]]);
}

/** The names, titles and short titles of the patients' 16 attributes. */
async function columns() {
  const text = await readFile(join(here, "..", "data", "datapackage.json"), "utf8");
  const fields = JSON.parse(text).resources[0].schema.fields.slice(0, -1);
  return JSON.stringify(
    fields.map(({ name, title, title_ko, short, short_ko }) => ({
      name,
      title: { ko: title_ko, en: title },
      short: { ko: short_ko, en: short },
    })),
  );
}

/** The patients' table, a column a line, without commas where each value is one character: it
 * compresses better than row by row, by 1.5 KB. */
async function patients() {
  const text = await readFile(join(here, "..", "data", "ThoracicSurgery3.csv"), "utf8");
  const rows = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  const columns = rows[0].map((_, column) => rows.map((row) => row[column]));
  const isShort = (column) => column.every((value) => value.length === 1);
  return columns.map((column) => column.join(isShort(column) ? "" : ",")).join("\n");
}

/** A module that is generated here and not read from a file. */
const generated = (name, loader, make) => ({
  name,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: name }));
    build.onLoad({ filter: /./, namespace: name }, async () => ({
      contents: await make(),
      loader,
    }));
  },
});

/** A style sheet as a short text. */
async function minified(css) {
  const settings = { loader: "css", minify: true, charset: "utf8", target };
  return (await esbuild.transform(css, settings)).code.trim();
}

/** A style sheet with the colours that it uses, of spec/tokens.json, before it. */
async function coloured(css, light, dark) {
  const { colours } = JSON.parse(await readFile(join(here, "..", "spec", "tokens.json"), "utf8"));
  const used = Object.entries(colours).filter(([name]) => css.includes(`(--lf-${name})`));
  const rule = (selector, theme) => {
    const here = used.filter(([, pair]) => !theme || pair[0] !== pair[1]);
    return `${selector}{${here.map(([name, pair]) => `--lf-${name}:${pair[theme]}`).join(";")}}`;
  };
  return minified(rule(light, 0) + rule(dark, 1) + css);
}

/** The colours of the two classes on a map, as numbers. */
async function classColours() {
  const { colours } = JSON.parse(await readFile(join(here, "..", "spec", "tokens.json"), "utf8"));
  return JSON.stringify(
    ["zero", "one"].map((name) => [...Buffer.from(colours[name][0].slice(1), "hex")]),
  );
}

/** The lab's style sheets as one: its own first, then those of ui and of the panels. */
async function labStyle() {
  const cwd = join(here, "src");
  const names = ["lab/*.css", "ui/*.css", "panels/*/*.css"].flatMap((pattern) =>
    globSync(pattern, { cwd }).sort(),
  );
  const sheets = names.map((name) => readFile(join(cwd, name), "utf8"));
  return coloured((await Promise.all(sheets)).join(""), ".livefit-lab", ".livefit-lab.lf-dark");
}

/** The style sheets of the lecturer's screen; the window of its notes is always dark. */
async function stageStyle() {
  const names = ["stage", "projector", "windows"].map((name) => `presenter/style/${name}.css`);
  const sheets = names.map((name) => readFile(join(here, "src", name), "utf8"));
  return coloured((await Promise.all(sheets)).join(""), ".ls-stage", ".ls-stage.ls-dark,.ls-notes");
}

/** The figures' style sheet: the colours and controls of the lab, under their own name, since both
 * can be on a page, then what the figures add. */
async function figureStyle() {
  const names = ["lab/lab.css", "ui/chart.css", "figures/style.css"];
  const sheets = names.map((name) => readFile(join(here, "src", name), "utf8"));
  const css = (await Promise.all(sheets)).join("").replaceAll(".livefit-lab", ".livefit-drawing");
  return coloured(css, ".livefit-drawing", ".livefit-drawing.lf-dark");
}

export const options = {
  absWorkingDir: here,
  bundle: true,
  charset: "utf8",
  target,
  loader: { ".txt": "text" },
  legalComments: "none",
  logLevel: "warning",
  plugins: [
    generated("wasm:loops", "json", compileLoops),
    generated("data:columns", "json", columns),
    generated("data:patients", "text", patients),
    generated("styles:lab", "text", labStyle),
    generated("styles:figures", "text", figureStyle),
    generated("styles:stage", "text", stageStyle),
    generated("tokens:classes", "json", classColours),
  ],
};
