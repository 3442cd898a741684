// node build.mjs OUT.js: one file of main.js and what it imports, and beside it the licences.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const [out] = process.argv.slice(2);
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["main.js"],
  outfile: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  metafile: true,
});

const inside = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const names = new Set(Object.keys(metafile.inputs).map((path) => path.match(inside)?.[1]).filter(Boolean));
const licences = [...names].sort().map(async (name) => {
  const { version } = JSON.parse(await readFile(join(here, "node_modules", name, "package.json"), "utf8"));
  const text = await readFile(join(here, "node_modules", name, "LICENSE"), "utf8");
  return `${name} ${version}\n\n${text.trim()}\n`;
});
await writeFile(out.replace(/\.js$/, ".licences.txt"), (await Promise.all(licences)).join("\n\n"));
