import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";

const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-lcd-text",
  "--disable-sync",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--no-first-run",
];

type Program = { executablePath: string; env?: NodeJS.ProcessEnv };

/** A Chromium as readers have it: the one in CHROME_PATH, else the machine's own, else the one that npm brought. */
export const openBrowser = (): Promise<Browser> => open([named, installed, shipped]);

/** A Chromium for tests: the one in CHROME_PATH, else npm's, which has no windows and asks a third of the work, else the machine's own. */
export const openForTests = (): Promise<Browser> => open([named, shipped, installed]);

async function open(ways: (() => Program | undefined | Promise<Program | undefined>)[]) {
  for (const way of ways) {
    const program = await way();
    if (program) return launch(program);
  }
  throw new Error("no browser found; install Chrome or Chromium, or set CHROME_PATH to one");
}

/** The Chromium of that file, as every one is started here. */
export function launch(program: Program): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({ ...program, args: root ? [...flags, "--no-sandbox"] : flags });
}

function named(): Program | undefined {
  const { CHROME_PATH } = process.env;
  return CHROME_PATH ? { executablePath: CHROME_PATH } : undefined;
}

function installed(): Program | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
  const apps = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = [...places, apps].find(runs);
  return executablePath ? { executablePath } : undefined;
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const home = resolve(".cache/chromium");

/** The browser that npm brought, for Linux on x64, with the libraries that a bare machine lacks. */
async function shipped(): Promise<Program | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  if (!existsSync(join(home, "chromium"))) await unpack(`${home}-${process.pid}`);
  const fonts = existsSync("/etc/fonts/fonts.conf") ? "/etc/fonts" : join(home, "fonts");
  const LD_LIBRARY_PATH = join(home, "al2023", "lib");
  const env = { ...process.env, LD_LIBRARY_PATH, FONTCONFIG_PATH: fonts };
  return { executablePath: join(home, "chromium"), env };
}

/** Unpacks it beside its place and puts it there whole, for another run of tests may do so at the same moment. */
async function unpack(making: string): Promise<void> {
  const before = { ...process.env };
  mkdirSync(making, { recursive: true });
  try {
    // Under this name the package also unpacks the libraries; it does so in TMPDIR.
    process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs24.x";
    process.env["TMPDIR"] = making;
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    for (const name of ["AWS_EXECUTION_ENV", "TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  }
  try {
    renameSync(making, home);
  } catch {
    rmSync(making, { recursive: true, force: true });
  }
}
