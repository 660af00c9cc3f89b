import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format, resolveConfig } from "prettier";
import { check, isFault } from "../../check/check.ts";
import { changed, projectContent } from "../../data/content.ts";
import { formatFault } from "../../data/fault.ts";
import { settingsOf } from "../build/settings.ts";
import { Refused } from "./refused.ts";

/** Files by their name, from the root of the project. */
export type Files = Record<string, string>;

/** Refuses if one of the files is there already. */
export function mustBeNew(...files: string[]): void {
  const there = files.filter((file) => existsSync(file));
  if (there.length > 0)
    throw new Refused(
      there.map((file) => `${file}: is there already; expected a new name`).join("\n"),
    );
}

/** Refuses if these files of the content would have a fault. */
export function mustPass(files: Files): void {
  const faults = check(changed(projectContent(), files)).filter(
    (d) => isFault(d) && d.file in files,
  );
  if (faults.length > 0)
    throw new Refused(
      ["nothing was written, since it would not pass:", ...faults.map(formatFault)].join("\n"),
    );
}

/** The files as prettier would have them. */
export async function inShape(files: Files): Promise<Files> {
  const pairs = Object.entries(files).map(async ([file, text]) => {
    const settings = await resolveConfig(file);
    return [file, await format(text, { ...settings, filepath: file })] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** Writes the files, and says so: one line each. */
export function write(files: Files): string[] {
  return Object.entries(files).map(([file, text]) => {
    const done = existsSync(file) ? "changed" : "wrote  ";
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return `${done} ${file}`;
  });
}

/** Where to look at a story while `npm run dev` runs. */
export function lookAt(slug: string): string {
  const { PORT = "4321" } = process.env;
  const { base } = settingsOf(process.env);
  return `look    http://localhost:${PORT}${base}${slug}/ (while npm run dev runs)`;
}
