import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildSite, busy, type Work } from "./build-site.ts";

let project = "";
let said = "";
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "build-site-"));
  mkdirSync(join(project, "dist"));
  writeFileSync(join(project, "dist", "index.html"), "old");
  said = "";
  const say = (...words: unknown[]) => void (said += `${words.join(" ")}\n`);
  vi.spyOn(console, "error").mockImplementation(say);
  vi.spyOn(console, "warn").mockImplementation(say);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true });
});

const page = () => readFileSync(join(project, "dist", "index.html"), "utf8");

const makeNew = async (folder: string) => writeFileSync(join(folder, "index.html"), "new");

const build = (work: Partial<Work> = {}) =>
  buildSite({
    project,
    env: { SITE_URL: "https://example.org" },
    faults: () => "",
    make: makeNew,
    ...work,
  });

/** A build in a process of its own that has made half of the site and waits to be killed. */
async function halfBuilt(): Promise<ChildProcess> {
  const module = pathToFileURL(resolve("src/tools/build/build-site.ts")).href;
  const program = `
    import { writeFileSync } from "node:fs";
    import { buildSite } from ${JSON.stringify(module)};
    await buildSite({
      project: ${JSON.stringify(project)}, env: {}, faults: () => "",
      make: (folder) => {
        writeFileSync(folder + "/index.html", "half");
        console.log("half");
        return new Promise(() => setInterval(() => {}, 1e6));
      },
    });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
  await once(child.stdout, "data");
  return child;
}

const nothingLeft = () => {
  expect(readdirSync(project).toSorted()).toEqual([".cache", "dist"]);
  expect(readdirSync(join(project, ".cache"))).toEqual([]);
};

test("a build puts the new site in the place of the old one and leaves nothing beside", async () => {
  expect(await build()).toBe(0);
  expect(page()).toBe("new");
  nothingLeft();
});

test("faults in the content are told, and the old site stays", async () => {
  expect(await build({ faults: () => "a.mdx:1:1: wrong" })).toBe(1);
  expect([page(), said]).toEqual(["old", "a.mdx:1:1: wrong\n"]);
  nothingLeft();
});

test("a build that fails half-way leaves the old site", async () => {
  const make = async (folder: string) => {
    await makeNew(folder);
    throw new Error("no room");
  };
  expect(await build({ make })).toBe(1);
  expect([page(), said]).toEqual(["old", "no room\n"]);
  nothingLeft();
});

test("a build that makes no front page leaves the old site", async () => {
  expect(await build({ make: async () => {} })).toBe(1);
  expect(page()).toBe("old");
  expect(said).toContain("no index.html was made");
});

test("the old site stands while a new one is made", async () => {
  let meanwhile = "";
  const make = async (folder: string) => {
    await makeNew(folder);
    meanwhile = page();
  };
  await build({ make });
  expect(meanwhile).toBe("old");
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("a build ended by %s leaves the old site and nothing beside", async (signal, code) => {
  const child = await halfBuilt();
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([code, null]);
  expect(page()).toBe("old");
  nothingLeft();
});

test("a build that was killed leaves the old site, and the next one takes over", async () => {
  const child = await halfBuilt();
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(page()).toBe("old");
  expect(await build()).toBe(0);
  expect(page()).toBe("new");
  nothingLeft();
});

test("a second build at the same time says so and lets the first one be", async () => {
  const child = await halfBuilt();
  try {
    expect(await build()).toBe(busy);
    expect(said).toContain(`another build of this folder is at work (process ${child.pid})`);
    expect(page()).toBe("old");
  } finally {
    child.kill();
    await once(child, "exit");
  }
});

test("a faulty setting is told before anything is made", async () => {
  const make = vi.fn<Work["make"]>();
  expect(await build({ env: { SITE_URL: "", BASE_PATH: "/a b/" }, make })).toBe(1);
  expect(said).toMatch(/^SITE_URL: found "".*\nBASE_PATH: found "\/a b\/".*\n$/);
  expect(make).not.toHaveBeenCalled();
});

test("without SITE_URL a site is built, with a word", async () => {
  expect(await build({ env: {} })).toBe(0);
  expect(said).toMatch(/^SITE_URL: not set/);
});

test.each(["a%2Fb", "a#b", "why?"])("in a folder named %s nothing is made", async (name) => {
  const odd = join(project, name);
  mkdirSync(odd);
  expect(await build({ project: odd })).toBe(1);
  expect(said).toContain(`${name}: the name of this folder has`);
  expect(readdirSync(odd)).toEqual([]);
});
