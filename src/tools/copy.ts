import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";

/** What of the project a copy needs. */
export const parts = [
  "package.json",
  "tsconfig.json",
  "astro.config.mjs",
  "src",
  "content",
  "public",
];

/** A copy of the project in which a test may change whatever it likes. */
export interface Copy {
  root: string;
  /** Changes a file: its text as it is in, as it shall be out. */
  change(file: string, to: (text: string) => string): void;
  write(file: string, text: string): void;
  read(file: string): string;
  /** Takes a file away. */
  take(file: string): void;
  /** Runs a command of package.json, or a program, in the copy; what it printed, and whether it went well. */
  run(program: string, ...rest: string[]): { fine: boolean; said: string };
  remove(): void;
}

/** Gives a copy the packages and the cut fonts of the project, which take long to make. */
export function share(root: string): void {
  for (const folder of ["node_modules", ".cache/fonts"]) {
    mkdirSync(folder, { recursive: true });
    mkdirSync(dirname(join(root, folder)), { recursive: true });
    symlinkSync(resolve(folder), join(root, folder), "junction");
  }
}

/** Copies the project to a folder of its own; the packages and fonts are shared, and settings such as BASE_PATH are its own. */
export function copyProject(settings: Record<string, string> = {}): Copy {
  mkdirSync(".cache", { recursive: true });
  const root = mkdtempSync(resolve(".cache/copy-"));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  share(root);
  return copyAt(root, settings);
}

/** A copy that is there already. */
export function copyAt(root: string, settings: Record<string, string> = {}): Copy {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  // vitest sets BASE_URL, NODE_ENV and others for itself, and Astro would take them over
  const { HOME, SITE_URL } = process.env;
  const PATH = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const env = { PATH, HOME, SITE_URL, NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1", ...settings };
  return {
    root,
    read,
    write,
    take: (file) => rmSync(join(root, file), { force: true }),
    change: (file, to) => write(file, to(read(file))),
    run: (program, ...rest) => {
      try {
        const said = execFileSync(program, rest, {
          cwd: root,
          env,
          encoding: "utf8",
          stdio: "pipe",
        });
        return { fine: true, said };
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        return { fine: false, said: `${stdout}${stderr}` };
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
