import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { copyAt, type Copy } from "../tools/copy.ts";
import { sharedBrowser } from "./site.ts";

/** `npm run dev` of a copy of the project, in which a test may save what it likes. */
export interface Dev {
  copy: Copy;
  /** A page of it in a window; `loads` counts how often it was loaded. */
  page(path: string, window?: Window): Promise<{ page: Page; loads: () => number }>;
  /** What was opened in the editor's program, a place a line. */
  opened(): string;
}

type Window = { width: number; height: number; dark?: boolean };

/** Opens pages of the dev server for the tests of one file, and puts back what each has changed. */
export function openDev(): Dev {
  const { url, root } = inject("dev");
  const copy = copyAt(root);
  const before = new Map<string, string | undefined>();
  let context: BrowserContext;
  beforeAll(async () => {
    // One context for all pages, so that what does not change is fetched once.
    context = await (
      await sharedBrowser()
    ).newContext({
      permissions: ["clipboard-read", "clipboard-write"],
      reducedMotion: "reduce",
    });
    // The first page makes the fonts and bundles the packages; tests are not to wait for that.
    const page = await context.newPage();
    await page.goto(new URL("two-to-five/", url).href);
    await page.waitForSelector("[data-live]");
    await page.close();
  });
  afterEach(async () => {
    for (const page of context.pages()) await page.close();
    for (const [file, text] of before)
      if (text === undefined) copy.take(file);
      else copy.write(file, text);
    before.clear();
  });
  afterAll(() => context?.close());
  const has = (file: string) => existsSync(join(root, file));
  const remembering = (file: string) => {
    if (!before.has(file)) before.set(file, has(file) ? copy.read(file) : undefined);
  };
  return {
    copy: {
      ...copy,
      write: (file, text) => (remembering(file), copy.write(file, text)),
      change: (file, to) => (remembering(file), copy.change(file, to)),
      take: (file) => (remembering(file), copy.take(file)),
    },
    opened: () => (has("opened") ? copy.read("opened") : ""),
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
