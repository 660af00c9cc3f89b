import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publish, recover, targetOf } from "./publish.ts";

let root = "";
let project = "";
let made = "";
let dist = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "publish-")));
  project = join(root, "project");
  made = join(project, ".cache", "site");
  dist = join(project, "dist");
  write(made, { "index.html": "new", "_astro/new.js": "new", "same/index.html": "new" });
});
afterEach(() => rmSync(root, { recursive: true }));

const old = { "index.html": "old", "_astro/old.js": "old", "same/index.html": "old" };

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function read(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), readFileSync(file, "utf8")];
    }),
  );
}

const fresh = { "index.html": "new", "_astro/new.js": "new", "same/index.html": "new" };

/** A rename that fails as it does where `folder` is a mount, or lies on another disk. */
function failing(folder: string, code: string): typeof renameSync {
  return (from, to) => {
    if (from === folder) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  };
}

test("a site is put where there was none", () => {
  publish(made, targetOf(dist, project));
  expect(read(dist)).toEqual(fresh);
});

test("a site takes the whole place of the old one", () => {
  write(dist, old);
  publish(made, targetOf(dist, project));
  expect(read(dist)).toEqual(fresh);
  expect(readdirSync(project)).toEqual([".cache", "dist"]);
});

test.each(["EBUSY", "EXDEV", "EPERM", "EACCES"])(
  "a dist that cannot be moved (%s) is filled where it stands",
  (code) => {
    write(dist, { ...old, "gone/index.html": "old" });
    publish(made, targetOf(dist, project), failing(dist, code));
    expect(read(dist)).toEqual(fresh);
    expect(readdirSync(project)).toEqual([".cache", "dist"]);
  },
);

test("a dist beside which nothing may be written is filled where it stands", () => {
  write(dist, old);
  publish(made, targetOf(dist, project), failing(made, "EACCES"));
  expect(read(dist)).toEqual(fresh);
});

test("a file and a folder of one name give way to each other when dist is filled", () => {
  write(dist, { "index.html/odd": "old", same: "old" });
  publish(made, targetOf(dist, project), failing(dist, "EBUSY"));
  expect(read(dist)).toEqual(fresh);
});

test("a dist that is a mount is filled and stays one; where none may be made, as its rename says", () => {
  mkdirSync(dist);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "tmpfs", dist]).status === 0;
  try {
    write(dist, old);
    const place = lstatSync(dist);
    publish(made, targetOf(dist, project), mounted ? renameSync : failing(dist, "EBUSY"));
    expect(read(dist)).toEqual(fresh);
    expect(lstatSync(dist)).toMatchObject({ dev: place.dev, ino: place.ino });
  } finally {
    if (mounted) spawnSync("umount", [dist]);
  }
});

test("a site that was made on another disk is copied beside and then moved", () => {
  write(dist, old);
  publish(made, targetOf(dist, project), failing(made, "EXDEV"));
  expect(read(dist)).toEqual(fresh);
  expect(readdirSync(project)).toEqual([".cache", "dist"]);
});

test("a dist that is a link stays one, and where it leads has the new site", () => {
  const www = join(root, "www");
  write(www, old);
  symlinkSync(www, dist);
  publish(made, targetOf(dist, project));
  expect(lstatSync(dist).isSymbolicLink()).toBe(true);
  expect(read(www)).toEqual(fresh);
});

test("a link that leads nowhere is refused", () => {
  symlinkSync(join(root, "www"), dist);
  expect(() => targetOf(dist, project)).toThrow("dist: a link that leads nowhere; expected");
});

test("a link to a folder that holds the project is refused", () => {
  symlinkSync(root, dist);
  expect(() => targetOf(dist, project)).toThrow(`leads to ${root}, which holds this project`);
});

test("a link to a folder of the project, such as its sources, is refused", () => {
  write(join(project, "src"), old);
  symlinkSync(join(project, "src"), dist);
  expect(() => targetOf(dist, project)).toThrow("src, a folder of this project; expected one");
});

test("a dist that is a file is refused", () => {
  write(project, { dist: "" });
  expect(() => targetOf(dist, project)).toThrow("dist: not a folder; expected one, or nothing");
});

test("the old site comes back when the new one cannot take its place", () => {
  write(dist, old);
  const move = failing(join(project, ".dist.coming"), "ENOSPC");
  expect(() => publish(made, targetOf(dist, project), move)).toThrow("ENOSPC");
  expect(read(dist)).toEqual(old);
});

test("the old site comes back after a build that was killed between the two renames", () => {
  write(join(project, ".dist.going"), old);
  write(join(project, ".dist.coming"), fresh);
  recover(targetOf(dist, project));
  expect(read(dist)).toEqual(old);
  expect(existsSync(join(project, ".dist.coming"))).toBe(false);
});
