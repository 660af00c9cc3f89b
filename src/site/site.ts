import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import { serve, type Served, type Server } from "../tools/serve.ts";
import { base } from "./built.ts";

/** How a reader looks at a page: the window, and what the device asks for. */
export interface Reader {
  width?: number;
  height?: number;
  dark?: boolean;
  reduced?: boolean;
  js?: boolean;
  touch?: boolean;
}

/** An opened page, what it wrote to the console, and the requests it made to other hosts. */
export interface Visit {
  page: Page;
  messages: string[];
  elsewhere: string[];
}

/** A built site in a browser, for the tests of one file; `path` is under the base and has no leading slash. */
export function openSite(served: Served = { base }): {
  page(path: string, reader?: Reader): Promise<Visit>;
  url(): string;
} {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(served);
    browser = await openBrowser();
  }, 60_000);
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    url: () => server.url,
    page: async (path, reader) => {
      const visit = await arrive(browser, server.url, reader);
      await visit.page.goto(new URL(path.replace(/^\//, ""), server.url).href, {
        waitUntil: "load",
      });
      return visit;
    },
  };
}

async function arrive(browser: Browser, home: string, reader: Reader = {}): Promise<Visit> {
  const { width = 1280, height = 800, dark, reduced, js = true, touch = false } = reader;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: reduced ? "reduce" : "no-preference",
    javaScriptEnabled: js,
    hasTouch: touch,
    isMobile: touch,
  });
  const page = await context.newPage();
  const visit: Visit = { page, messages: [], elsewhere: [] };
  page.on("console", (message) => visit.messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => visit.messages.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(home).origin)
      visit.elsewhere.push(url.href);
  });
  return visit;
}
