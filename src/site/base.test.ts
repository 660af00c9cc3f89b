import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtPages } from "./built.ts";
import { linkFaults } from "./faults.ts";

const root = ".cache/under-a-base";
const under = "/some/where/";

beforeAll(() => {
  const build = ["node_modules/astro/bin/astro.mjs", "build", "--outDir", root, "--silent"];
  // vitest sets BASE_URL, NODE_ENV and others for itself, and Astro would take them over
  const { PATH, HOME, SITE_URL } = process.env;
  const env = { PATH, HOME, SITE_URL, BASE_PATH: under };
  execFileSync(process.execPath, build, { env, stdio: "pipe" });
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a site built under a base path keeps every address under it", () => {
  const pages = builtPages(root, under);
  const escaped = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/\s[\w:-]+="(\/[^"]*)"|url\(["']?(\/[^"')]*)/g)]
      .map(([, attribute, url]) => attribute ?? url ?? "")
      .filter((address) => !address.startsWith(under))
      .map((address) => `${path}: "${address}" leaves the base path "${under}"`),
  );
  const faults = pages.flatMap((page) => linkFaults(page, root, under));
  expect(pages.length).toBeGreaterThan(0);
  expect([...new Set([...escaped, ...faults])].join("\n")).toBe("");
});
