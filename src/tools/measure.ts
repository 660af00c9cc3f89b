import type { Browser, CDPSession, Page } from "playwright-core";

/** What a reader on a slow phone meets: milliseconds, layout shift, bytes on the wire, requests. */
export interface Figures {
  "first paint": number;
  "largest paint": number;
  "blocking time": number;
  "longest task": number;
  "longest task, scrolling": number;
  "shift, loading": number;
  "shift, scrolling": number;
  kilobytes: number;
  requests: number;
}

interface Seen {
  paint: number;
  largest: number;
  shift: number;
  tasks: number[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

const slow = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** Opens a page once on a slow phone with an empty cache, and scrolls it from top to bottom. */
export async function measure(browser: Browser, url: string): Promise<Figures> {
  const viewport = { width: 390, height: 844 };
  const phone = { viewport, deviceScaleFactor: 3, isMobile: true, hasTouch: true };
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const wire = await slowDown(await context.newCDPSession(page));
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(1500);
  const loaded = await page.evaluate(() => structuredClone(window.seen));
  const { kilobytes, requests } = wire();
  await scrollThrough(page);
  const scrolled = await page.evaluate(() => structuredClone(window.seen));
  await context.close();
  return {
    "first paint": loaded.paint,
    "largest paint": loaded.largest,
    "blocking time": loaded.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    "longest task": Math.max(0, ...loaded.tasks),
    "longest task, scrolling": Math.max(0, ...scrolled.tasks.slice(loaded.tasks.length)),
    "shift, loading": loaded.shift,
    "shift, scrolling": scrolled.shift - loaded.shift,
    kilobytes,
    requests,
  };
}

async function slowDown(session: CDPSession) {
  let bytes = 0;
  let requests = 0;
  session.on("Network.requestWillBeSent", ({ request }) => {
    if (!request.url.startsWith("data:")) requests += 1;
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, ...slow });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return () => ({ kilobytes: bytes / 1000, requests });
}

async function scrollThrough(page: Page): Promise<void> {
  const steps = await page.evaluate(() => document.documentElement.scrollHeight / 300);
  await page.mouse.move(195, 420);
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(1000);
}

/** Runs in the page before anything else. */
function watch(): void {
  const seen: Seen = { paint: 0, largest: 0, shift: 0, tasks: [] };
  window.seen = seen;
  const on = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.paint = startTime;
  });
  on("largest-contentful-paint", ({ startTime }) => (seen.largest = startTime));
  on("layout-shift", ({ value = 0 }) => (seen.shift += value));
  on("longtask", ({ duration }) => seen.tasks.push(duration));
}
