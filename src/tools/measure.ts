import type { Browser, CDPSession, Page } from "playwright-core";
import { watchFrames, watchPage, type Noted } from "./watch-page.ts";

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const slow = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const free = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

const kinds: Record<string, string> = {
  Document: "html",
  Script: "js",
  Stylesheet: "css",
  Font: "fonts",
};

/** What a reader on a slow phone meets, by name: kilobytes on the wire, milliseconds, layout shift; times of scrolling are for each 1,000 px. */
export type Figures = Record<string, number>;

/** Opens a page once on a slow phone with an empty cache, and scrolls it from top to bottom. */
export async function measure(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await listen(session);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.emulateNetworkConditions", { offline: false, ...slow });
  await page.addInitScript(watchPage);
  await page.goto(url, { waitUntil: "load", timeout: 90_000 });
  await page.waitForTimeout(2500);
  const loaded = await noted(page);
  const sent = wire();
  await session.send("Network.emulateNetworkConditions", { offline: false, ...free });
  const scrolling = await scrolled(page, session);
  const { shift, tasks } = await noted(page);
  await context.close();
  return {
    ...sent,
    "first paint": loaded.paint,
    "largest paint": loaded.largest,
    blocking: loaded.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    shift: loaded.shift,
    "shift, scrolled": shift,
    ...scrolling,
    "long tasks, scrolled": tasks.length - loaded.tasks.length,
  };
}

const noted = (page: Page): Promise<Noted> => page.evaluate(() => structuredClone(window.noted));

/** Counts what comes over the wire from now on: kilobytes, by type too, and requests. */
async function listen(session: CDPSession): Promise<() => Figures> {
  const bytes: Figures = { html: 0, js: 0, css: 0, fonts: 0, other: 0 };
  const types = new Map<string, string>();
  let requests = 0;
  session.on("Network.requestWillBeSent", ({ request }) => {
    if (!/^(data|blob):/.test(request.url)) requests += 1;
  });
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds[types.get(requestId) ?? ""] ?? "other"]! += encodedDataLength / 1000;
  });
  await session.send("Network.enable");
  await session.send("Performance.enable");
  return () => ({ kB: Object.values(bytes).reduce((a, b) => a + b, 0), ...bytes, requests });
}

/** Scrolls 60 px every 16 ms to the end (30,000 px at most): what that costs, and the frames of it. */
async function scrolled(page: Page, session: CDPSession): Promise<Figures> {
  const costs = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  await page.evaluate(watchFrames);
  const before = await costs();
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const far = Math.min(height, 30_000);
  for (let y = 0; y < far; y += 60) {
    await page.evaluate(() => scrollBy(0, 60));
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(800);
  const after = await costs();
  const spent = (name: string) => ((after[name]! - before[name]!) * 1000) / Math.max(1, far / 1000);
  const frames = (await noted(page)).frames.slice(2).toSorted((a, b) => a - b);
  return {
    script: spent("ScriptDuration"),
    "layout + style": spent("LayoutDuration") + spent("RecalcStyleDuration"),
    "p95 frame": frames[Math.floor((frames.length - 1) * 0.95)] ?? 0,
  };
}
