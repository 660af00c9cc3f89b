import { parseArgs } from "node:util";
import { base, builtStories } from "../site/built.ts";
import { openBrowser } from "./browser.ts";
import { measure, type Figures } from "./measure.ts";
import { serve } from "./serve.ts";

const budget: Partial<Figures> = {
  "first paint": 1000,
  "largest paint": 1000,
  "blocking time": 50,
  "longest task": 50,
  "longest task, scrolling": 50,
  "shift, loading": 0,
  "shift, scrolling": 0,
  kilobytes: 160,
  requests: 12,
};

const { values } = parseArgs({ options: { runs: { type: "string", default: "3" } } });
const server = await serve({ base });
const browser = await openBrowser();
try {
  console.log("A phone of 390 × 844 at 3×, processor slowed 4×, 1.6 Mbit/s, 150 ms, empty cache.");
  console.log(`This machine: ${speed().toFixed(0)} million steps of a plain loop a second.`);
  for (const { path } of builtStories()) {
    const url = new URL(path, server.url).href;
    // The first visit only warms the server, which compresses each file once.
    await measure(browser, url);
    const runs: Figures[] = [];
    for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(browser, url));
    console.log(`\n${path}, ${runs.length} runs`);
    console.table(rows(runs));
  }
} finally {
  await browser.close();
  await server.close();
}

function rows(runs: Figures[]) {
  const [first] = runs;
  return Object.fromEntries(
    (Object.keys(first ?? {}) as (keyof Figures)[]).map((what) => {
      const sorted = runs.map((run) => run[what]).toSorted((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
      const limit = budget[what];
      const ratio = limit ? round(median / limit) : "";
      return [what, { median: round(median), worst: round(sorted.at(-1) ?? 0), limit, ratio }];
    }),
  );
}

/** Millions of steps of a fixed loop that this machine does in a second. */
function speed(): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < 2e8; i++) sum = (sum * 31 + i) | 0;
  return 2e8 / (performance.now() - start) / 1000 + (sum === 0.5 ? 1 : 0);
}

function round(figure: number): number {
  return Number(figure.toFixed(figure < 10 ? 3 : 0));
}
