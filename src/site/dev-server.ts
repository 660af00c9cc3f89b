import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import { copyProject, type Copy } from "./copy.ts";

/** `npm run dev` of a copy of the project, in which a test may save what it likes. */
export interface Dev {
  copy: Copy;
  /** A page of it in a window; `loads` counts how often it was loaded. */
  page(path: string, window?: Window): Promise<{ page: Page; loads: () => number }>;
  /** What was opened in the editor's program, a place a line. */
  opened(): string;
}

type Window = { width: number; height: number; dark?: boolean };

/** Starts the server and a browser for the tests of one file, and puts back what each has changed. */
export function openDev(): Dev {
  const copy = copyProject();
  const before = new Map<string, string | undefined>();
  let server: ChildProcess;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    copy.write("editor.sh", '#!/bin/sh\necho "$1:$2" >> opened\n');
    chmodSync(join(copy.root, "editor.sh"), 0o755);
    ({ server, url } = await start(copy.root));
    browser = await openBrowser();
    // One context for all pages, so that what does not change is fetched once.
    context = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
      reducedMotion: "reduce",
    });
    // The first page makes the fonts and bundles the packages; tests are not to wait for that.
    const page = await context.newPage();
    await page.goto(new URL("two-to-five/", url).href);
    await page.waitForSelector("[data-live]");
    await page.close();
  }, 60_000);
  afterEach(async () => {
    for (const page of context.pages()) await page.close();
    for (const [file, text] of before)
      if (text === undefined) copy.take(file);
      else copy.write(file, text);
    before.clear();
  });
  afterAll(async () => {
    await browser?.close();
    server?.kill();
    copy.remove();
  });
  const remembering = (file: string) => {
    if (!before.has(file)) before.set(file, has(copy, file) ? copy.read(file) : undefined);
  };
  return {
    copy: {
      ...copy,
      write: (file, text) => (remembering(file), copy.write(file, text)),
      change: (file, to) => (remembering(file), copy.change(file, to)),
      take: (file) => (remembering(file), copy.take(file)),
    },
    opened: () => (has(copy, "opened") ? copy.read("opened") : ""),
    page: async (path, { width, height, dark = false } = { width: 1280, height: 800 }) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
      let loads = 0;
      page.on("load", () => loads++);
      await page.goto(new URL(path, url).href);
      await page.waitForSelector("desk-panel", { state: "attached" });
      return { page, loads: () => loads };
    },
  };
}

const has = ({ root }: Copy, file: string) => existsSync(join(root, file));

/** Waits until the server says where it listens. */
async function start(root: string): Promise<{ server: ChildProcess; url: string }> {
  const { PATH, HOME } = process.env;
  // vitest sets BASE_URL, NODE_ENV and others for itself, and Astro would take them over
  const env = {
    PATH,
    HOME,
    PORT: "0",
    LAUNCH_EDITOR: "./editor.sh",
    ASTRO_TELEMETRY_DISABLED: "1",
  };
  const server = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev"], {
    cwd: root,
    env,
  });
  let said = "";
  const url = await new Promise<string>((found, fail) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (words) => {
        said += words;
        const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
        if (address) found(address);
      });
    server.on("exit", () => fail(new Error(said)));
  });
  return { server, url };
}
