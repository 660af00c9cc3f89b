import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A path with a slash at both ends and none doubled. */
export const slashed = (path: string): string => `/${path}/`.replace(/\/+/g, "/");

/** The base path that the site in `dist` was built under. */
export const base = slashed(process.env["BASE_PATH"] ?? "/");

/** Every HTML page of a built site, sorted: its address under the base, and its file; throws if there is no site. */
export function pagesOf(root = "dist"): { path: string; file: string }[] {
  if (!existsSync(root)) throw new Error(`${root}: no such folder; run "npm run build" first`);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => ({
      path: file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1"),
      file: join(root, file),
    }));
}
