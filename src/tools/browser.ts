import { accessSync, constants, mkdirSync } from "node:fs";
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

/** A Chromium: the one in CHROME_PATH, else the machine's own, else the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  return launch(process.env["CHROME_PATH"] ?? installed() ?? (await shipped()));
}

/** The Chromium of that file, as every one is started here. */
export function launch(executablePath: string): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: root ? [...flags, "--no-sandbox"] : flags });
}

function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
  const apps = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, apps].find(runs);
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function shipped(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("no browser found; install Chrome or Chromium, or set CHROME_PATH to one");
  }
  const { AWS_EXECUTION_ENV, TMPDIR } = process.env;
  try {
    // Under this name the package also unpacks the libraries that a bare machine lacks; it does so in TMPDIR.
    process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs24.x";
    process.env["TMPDIR"] = resolve(".cache/chromium");
    mkdirSync(".cache/chromium", { recursive: true });
    const { default: packed } = await import("@sparticuz/chromium");
    return await packed.executablePath();
  } finally {
    restore({ AWS_EXECUTION_ENV, TMPDIR });
  }
}

function restore(before: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
