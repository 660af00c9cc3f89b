import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { openForTests } from "../tools/browser.ts";
import { serve, type Served, type Server } from "../tools/serve.ts";
import { base, builtStories } from "./built.ts";
import { begun } from "./changed-site.ts";

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

/** A built site in a browser; `path` is under the base and has no leading slash. */
export interface Site {
  page(path: string, reader?: Reader): Promise<Visit>;
  url(): string;
}

let shared: Promise<Browser> | undefined;

/** The browser of all files of a worker; it ends with the worker. */
export const sharedBrowser = (): Promise<Browser> => (shared ??= openForTests());

/** Serves a built site for the tests of one file, in the shared browser or another; its pages are closed after each. */
export function openSite(served: Served = { base }, open = sharedBrowser): Site {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(served);
    browser = await open();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => server?.close());
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

/** A story and the site in which it stands. */
export interface Told {
  path: string;
  site: Site;
}

/** Every story of the built site, and one that the tool began, in a site of its own: what holds of stories holds of it. */
export function openStories(): Told[] {
  const site = openSite();
  const third = { path: begun.path, site: openSite(inject("changed")) };
  return [...builtStories().map((page) => ({ path: page.path.slice(base.length), site })), third];
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
