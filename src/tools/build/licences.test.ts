import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licencesOf, packageFolder } from "./licences.ts";

test.each([
  ["/x/node_modules/d3-scale/src/linear.js", "/x/node_modules/d3-scale"],
  [
    "/x/node_modules/d3/node_modules/d3-path/src/path.js",
    "/x/node_modules/d3/node_modules/d3-path",
  ],
  ["/x/node_modules/@a/b/index.js?v=1", "/x/node_modules/@a/b"],
  ["\0vite/preload-helper.js", "node_modules/vite"],
  ["/x/src/marks/scene.ts", undefined],
])("a module of the bundle is traced to its package: %j", (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});

test("packages come by name, each once, with version and licence", () => {
  const text = licencesOf(["node_modules/scrollama", "node_modules/d3", "node_modules/scrollama"]);
  expect(text.match(/^(d3|scrollama) [\d.]+ \(\w+\)$/gm)).toEqual([
    "d3 7.9.0 (ISC)",
    "scrollama 3.2.0 (MIT)",
  ]);
});

test("a package without a licence stops the build", () => {
  const folder = mkdtempSync(join(tmpdir(), "licences-"));
  writeFileSync(join(folder, "package.json"), '{ "name": "bare", "version": "1.0.0" }');
  expect(() => licencesOf([folder])).toThrow(`${folder}: no licence; expected a file LICENSE`);
  rmSync(folder, { recursive: true });
});
