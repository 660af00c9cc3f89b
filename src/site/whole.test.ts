import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../tools/copy.ts";

const copy = copyProject();
const story = "content/stories/uk-2034.mdx";
let first: Record<string, string>;

/** Every file of the built site, with what is in it. */
function site(): Record<string, string> {
  const dist = join(copy.root, "dist");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((file) => [file, readFileSync(file, "latin1")]),
  );
}

const build = () => copy.run("node", "src/tools/build.ts");

beforeAll(() => {
  const { fine, said } = build();
  if (!fine) throw new Error(said);
  first = site();
}, 120_000);

afterAll(() => copy.remove());

test("a site without a host names none, neither in its pages nor in its feed", () => {
  const naming = Object.entries(first).filter(
    ([file, text]) =>
      /\.(html|xml)$/.test(file) && /localhost|site\.invalid|rel="canonical"/.test(text),
  );
  expect(naming.map(([file]) => file)).toEqual([]);
});

test("GitHub Pages is told to serve folders that begin with an underscore", () => {
  expect(Object.keys(first)).toContain(join(copy.root, "dist", ".nojekyll"));
});

test("a second build gives the same bytes", () => {
  expect(build().fine).toBe(true);
  expect(site()).toEqual(first);
});

test("a build that Astro ends with an error leaves the site as it was", () => {
  const page = copy.read("src/pages/404.astro");
  copy.write("src/pages/404.astro", page.replace("---\n", '---\nthrow new Error("half-way");\n'));
  const { fine, said } = build();
  copy.write("src/pages/404.astro", page);
  expect([fine, said.includes("half-way")]).toEqual([false, true]);
  expect(site()).toEqual(first);
});

test("faults in the content leave the site as it was", () => {
  copy.change(story, (text) => text.replace("../choose/", "../chose/"));
  const { fine, said } = build();
  copy.change(story, (text) => text.replace("../chose/", "../choose/"));
  expect([fine, said.includes("leads to no page")]).toEqual([false, true]);
  expect(site()).toEqual(first);
});

test("a build that is killed while Astro works leaves the site as it was", async () => {
  const PATH = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const env = { PATH, HOME: process.env["HOME"], ASTRO_TELEMETRY_DISABLED: "1" };
  const child = spawn("node", ["src/tools/build.ts"], { cwd: copy.root, env });
  for await (const words of child.stdout) if (String(words).includes("[build]")) break;
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
  expect(site()).toEqual(first);
});
