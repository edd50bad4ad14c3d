// Builds ../static/livefit.js, the lab as one classic script: `npm run build [-- --out FILE]`.
// The script holds its own worker (as text), its WebAssembly loops, its styles and the
// patients' table, so that it works from a file and without network.

import asc from "assemblyscript/asc";
import esbuild from "esbuild";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out ?? join(here, "..", "static", "livefit.js");

const common = {
  absWorkingDir: here,
  bundle: true,
  format: "iife",
  minify: true,
  charset: "utf8",
  target: ["es2022"],
  loader: { ".csv": "text", ".txt": "text", ".css": "text" },
  legalComments: "none",
  logLevel: "warning",
};

/** WebAssembly of simd/loops.ts, as bytes. */
async function compileLoops() {
  const files = {};
  const { error, stderr } = await asc.main(
    ["loops.ts", "--outFile", "loops.wasm", "--enable", "simd", "--runtime", "stub", "--importMemory", "--noAssert", "-O3", "--converge"],
    {
      readFile: (name) => readFile(join(here, "simd", name), "utf8").catch(() => null),
      writeFile: (name, content) => void (files[name] = content),
      listFiles: () => [],
    },
  );
  if (error) throw new Error(stderr.toString());
  return files["loops.wasm"];
}

/** The worker's bundle, as text. */
async function buildWorker(plugins) {
  const built = await esbuild.build({ ...common, entryPoints: ["src/training/worker.ts"], plugins, write: false });
  return built.outputFiles[0].text;
}

/** A module `name` whose content is made here, not read from a file. */
function virtual(name, loader, make) {
  let content;
  return {
    name,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: "virtual" }));
      build.onLoad({ filter: new RegExp(`^${name}$`), namespace: "virtual" }, async () => ({
        contents: await (content ??= make()),
        loader,
      }));
    },
  };
}

/** The bundle holds code of these packages, whose licences want to go along. */
const notices = await Promise.all(["d3-array", "d3-dsv"].map(async (name) => `Contains ${name}:\n${(await readFile(join(here, "node_modules", name, "LICENSE"), "utf8")).trim()}`));
const banner = { js: `/* livefit (MIT). ${notices.join("\n\n")}\n*/` };

/** The names of the patients' 16 attributes, from the table's description. */
async function columnNames() {
  const description = JSON.parse(await readFile(join(here, "..", "..", "data", "datapackage.json"), "utf8"));
  const names = description.resources[0].schema.fields.map((field) => field.name);
  return JSON.stringify(names.slice(0, -1));
}

const columns = virtual("data:columns", "json", columnNames);
const loops = virtual("wasm:loops", "binary", compileLoops);
const worker = virtual("worker:source", "text", () => buildWorker([loops]));
await esbuild.build({ ...common, entryPoints: ["src/main.ts"], globalName: "livefit", outfile: out, banner, plugins: [columns, loops, worker] });
