import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.ts";
import { measure, type Figures } from "./measure.ts";
import { base, pagesOf } from "./pages.ts";
import { serve } from "./serve.ts";
import { squeezed } from "./squeeze.ts";

const options = {
  runs: { type: "string", default: "5" },
  json: { type: "string" },
  against: { type: "string" },
} as const;
const { values } = parseArgs({ options });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs: found "${values.runs}"; expected a whole number from 1`);

/** One row: a page of a build, and the middle of what its runs gave. */
type Row = { page: string; figures: Figures };

/** The middle of the runs, figure by figure. */
function median(all: Figures[]): Figures {
  const middle = (name: string) =>
    all.map((run) => run[name]!).toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
  return Object.fromEntries(Object.keys(all[0]!).map((name) => [name, middle(name)]));
}

/** Measures a page of each build in turn, so that a busy moment of the machine meets both. */
async function rowsOf(path: string, builds: { name: string; url: string }[]): Promise<Row[]> {
  const found = builds.map(({ name }): { name: string; all: Figures[] } => ({ name, all: [] }));
  for (let run = 0; run < runs; run++)
    for (const [at, { url }] of builds.entries())
      found[at]!.all.push(await measure(browser, url + path));
  return found.map(({ name, all }) => ({ page: `${base}${path}${name}`, figures: median(all) }));
}

const round = (figure: number) => Number(figure.toFixed(figure < 10 ? 3 : 0));
const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;

const roots = ["dist", ...(values.against ? [values.against] : [])];
const pages = roots.map((root) => pagesOf(root).map(({ path }) => path));
const servers = await Promise.all(
  roots.map(async (root) => serve({ root: await squeezed(root), base })),
);
const builds = servers.map(({ url }, at) => ({ name: at > 0 ? ` of ${roots[at]}` : "", url }));
const browser = await openBrowser();
const rows: Row[] = [];
try {
  console.log(
    `A phone of 390 × 844, processor slowed 4×, 1.6 Mbit/s, 150 ms, empty cache; medians of runs: ${runs}. ` +
      "Milliseconds; script and layout + style for each 1,000 px scrolled. Compare rows of one run.\n",
  );
  for (const path of new Set(pages.flat())) {
    const has = builds.filter((_, at) => pages[at]!.includes(path));
    for (const row of await rowsOf(path, has)) {
      const names = Object.keys(row.figures);
      if (rows.length === 0)
        console.log(
          [line(["page", ...names]), line(["---", ...names.map(() => "---:")])].join("\n"),
        );
      console.log(line([row.page, ...Object.values(row.figures).map(round)]));
      rows.push(row);
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
}
