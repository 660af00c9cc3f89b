import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freeLock, takeLock } from "./lock.ts";

let folder = "";
let lock = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  lock = join(folder, "build.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a lock that a living process holds is refused with its number", () => {
  expect(takeLock(lock)).toBeUndefined();
  expect(takeLock(lock)).toBe(String(process.pid));
});

test("a lock that was given back can be taken again", () => {
  takeLock(lock);
  freeLock(lock);
  expect(takeLock(lock)).toBeUndefined();
});

test("the lock of a process that ended is taken over", () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(lock, `${pid} 1`);
  expect(takeLock(lock)).toBeUndefined();
  expect(readFileSync(lock, "utf8")).toMatch(`${process.pid} `);
});

test("the lock of an older process that had the number of a living one is taken over", () => {
  writeFileSync(lock, `${process.pid} an-earlier-start`);
  expect(takeLock(lock)).toBeUndefined();
});

test("a lock whose holder cannot be read counts as held", () => {
  writeFileSync(lock, "");
  expect(takeLock(lock)).toBe("unknown");
});
