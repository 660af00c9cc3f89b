import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import type { Browser } from "playwright-core";
import { launch } from "../tools/browser.ts";

/** A browser of the past, or why there is none here: "Chromium 112 is only for Linux on x64". */
export type Old =
  { browser: Browser; missing?: undefined } | { browser?: undefined; missing: string };

/** The Chromium of that version as npm brought it, unpacked in `.cache` once. */
export async function openOld(version: number): Promise<Old> {
  const name = `Chromium ${version}`;
  const packed = `node_modules/chromium-${version}/bin/chromium.br`;
  if (process.platform !== "linux" || process.arch !== "x64")
    return { missing: `${name} is only for Linux on x64` };
  if (!existsSync(packed)) return { missing: `${name} is not installed` };
  try {
    return {
      browser: await launch({
        executablePath: await unpacked(packed, `.cache/chromium-${version}`),
      }),
    };
  } catch (error) {
    return { missing: `${name} does not start: ${String(error).split("\n")[0]}` };
  }
}

async function unpacked(packed: string, file: string): Promise<string> {
  if (existsSync(file)) return resolve(file);
  mkdirSync(".cache", { recursive: true });
  const part = `${file}.${process.pid}`;
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o700 }),
  );
  renameSync(part, file);
  return resolve(file);
}
