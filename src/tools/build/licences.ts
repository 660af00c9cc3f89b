import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";

/** The packages whose fonts readers are sent; those whose code they are sent are found in the bundle. */
const fontFolders = ["newsreader", "public-sans"].map(
  (name) => `node_modules/@fontsource-variable/${name}`,
);

/** The folder of the package that a module of the bundle is of, if it is not ours; what a bundler adds of itself counts as its own. */
export function packageFolder(id: string): string | undefined {
  const helper = /^\0(vite|rolldown)\//.exec(id);
  if (helper) return `node_modules/${helper[1]}`;
  return /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
}

/** The licences of packages, each once and by name, as the packages themselves bring them; throws where one brings none. */
export function licencesOf(folders: Iterable<string>): string {
  const head = "What this site sends that is not its own, each with its licence.\n";
  const each = new Set([...folders].map(licenceOf));
  return [head, ...[...each].toSorted()].join(`\n${"-".repeat(72)}\n\n`);
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
  if (!file) throw new Error(`${folder}: no licence; expected a file LICENSE beside what is sent`);
  // Vite goes on with the licences of what it needs itself, none of which is sent.
  const [text = ""] = readFileSync(`${folder}/${file}`, "utf8").split(/^# Licenses of bundled/m);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** Writes licences.txt into the built site, from what its scripts were found to hold. */
export function licences(): AstroIntegration {
  const sent = new Set(fontFolders);
  const notice = {
    name: "licences",
    generateBundle(
      this: { environment: { name: string } },
      _: unknown,
      bundle: Record<string, { modules?: Record<string, { renderedLength: number }> }>,
    ) {
      if (this.environment.name !== "client") return;
      for (const { modules = {} } of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : undefined;
          if (folder) sent.add(folder);
        }
    },
  };
  return {
    name: "licences",
    hooks: {
      "astro:config:setup": ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [notice] } }),
      "astro:build:done": ({ dir }) =>
        writeFileSync(new URL("licences.txt", dir), licencesOf(sent)),
    },
  };
}
