// Builds ../livefit/static/livefit.js, the lab as one classic script, and beside it stage.js, the
// lecturer's screen, which uses the lab: `npm run build [-- --out FOLDER]`.
// The script holds its WebAssembly loops, its styles and the patients' table, and its own
// text is what its workers run, so that it works from a file and without network.

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import asc from "assemblyscript/asc";
import esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out ?? join(here, "..", "livefit", "static");

/** WebAssembly of simd/loops.ts, as bytes. */
async function compileLoops() {
  const files = {};
  const { error, stderr } = await asc.main(
    [
      "loops.ts",
      "--outFile",
      "loops.wasm",
      "--enable",
      "simd",
      "--runtime",
      "stub",
      "--importMemory",
      "--noAssert",
      "-O3",
      "--converge",
    ],
    {
      readFile: (name) => readFile(join(here, "simd", name), "utf8").catch(() => null),
      writeFile: (name, content) => void (files[name] = content),
      listFiles: () => [],
    },
  );
  if (error) throw new Error(stderr.toString());
  return files["loops.wasm"];
}

/** The module "wasm:loops", made here and not read from a file. */
const loops = {
  name: "wasm:loops",
  setup(build) {
    build.onResolve({ filter: /^wasm:loops$/ }, ({ path }) => ({ path, namespace: "wasm" }));
    build.onLoad({ filter: /./, namespace: "wasm" }, async () => ({
      contents: await compileLoops(),
      loader: "binary",
    }));
  },
};

/** The bundle holds code of others, whose licences want to go along. */
async function licences(...names) {
  const texts = names.map(async (name) => {
    const licence = await readFile(join(here, "node_modules", name, "LICENSE"), "utf8");
    return `Contains ${name}:\n${licence.trim()}`;
  });
  return `/* livefit (MIT). ${(await Promise.all(texts)).join("\n\n")}\n*/`;
}

const description = JSON.parse(
  await readFile(join(here, "..", "data", "datapackage.json"), "utf8"),
);
/** The names and titles of the patients' 16 attributes: the module "data:columns". */
const fields = description.resources[0].schema.fields.slice(0, -1);
const names = fields.map(({ name, title, title_ko }) => ({
  name,
  title: { ko: title_ko, en: title },
}));
const columns = {
  name: "data:columns",
  setup(build) {
    build.onResolve({ filter: /^data:columns$/ }, ({ path }) => ({ path, namespace: "columns" }));
    build.onLoad({ filter: /./, namespace: "columns" }, () => ({
      contents: JSON.stringify(names),
      loader: "json",
    }));
  },
};

/** Style sheets as short texts. */
const styles = {
  name: "styles",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, "utf8"), {
        loader: "css",
        minify: true,
        charset: "utf8",
      });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

const shared = {
  absWorkingDir: here,
  bundle: true,
  format: "iife",
  minify: true,
  charset: "utf8",
  target: ["es2022"],
  loader: { ".csv": "text", ".txt": "text" },
  legalComments: "none",
  logLevel: "warning",
};

await esbuild.build({
  ...shared,
  entryPoints: ["src/main.ts"],
  outfile: join(out, "livefit.js"),
  globalName: "exported",
  // All of it is one function that can name itself: a worker is given the function's text.
  banner: {
    js: `${await licences("d3-array", "d3-dsv", "lean-qr")}\nvar livefit=(function livefitBundle(){`,
  },
  footer: { js: "return exported})();" },
  plugins: [loops, columns, styles],
});

await esbuild.build({
  ...shared,
  entryPoints: ["src/presenter/main.ts"],
  outfile: join(out, "stage.js"),
  globalName: "livefitStage",
  banner: { js: "/* livefit (MIT). */" },
  plugins: [styles],
});
