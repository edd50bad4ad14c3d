// Runs the tests of TypeScript, test/**/*.test.ts, in one process of Node's own runner:
// `npm test [-- --test-name-pattern=...]`.

import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import esbuild from "esbuild";
import { here, options } from "./bundle.mjs";

const out = mkdtempSync(join(tmpdir(), "livefit-tests-"));
try {
  await esbuild.build({
    ...options,
    entryPoints: globSync("test/**/*.test.ts", { cwd: here }),
    outdir: out,
    outExtension: { ".js": ".mjs" },
    outbase: "test",
    format: "esm",
    platform: "node",
    splitting: true,
    target: "node24",
    sourcemap: "inline",
  });
  const files = globSync("**/*.test.mjs", { cwd: out }).map((name) => join(out, name));
  const flags = [
    "--test",
    "--test-isolation=none",
    "--enable-source-maps",
    "--expose-gc",
    "--test-force-exit",
  ];
  const { status } = spawnSync(process.execPath, [...flags, ...process.argv.slice(2), ...files], {
    stdio: "inherit",
    cwd: here,
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(out, { recursive: true });
}
