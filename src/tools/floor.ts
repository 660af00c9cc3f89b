import { readFileSync } from "node:fs";

const { browserslist } = JSON.parse(readFileSync("package.json", "utf8")) as {
  browserslist: string[];
};

/** The oldest browsers that the site works in, as Vite names them: "chrome100"; they stand in package.json. */
export const floor: string[] = browserslist.map((browser) => browser.replace(" ", ""));

/** The version of each engine: { chrome: 100, … }. */
export const floorVersions = Object.fromEntries(
  browserslist
    .map((browser) => browser.split(" "))
    .map(([engine, version]) => [engine, Number(version)]),
) as Record<"chrome" | "firefox" | "safari", number>;

/** The same for the syntax of scripts. The compiler writes fields of a class as WeakMaps for Safari before 16,
 *  for a fault of its scopes; MDN and esbuild have them sound since 14.1, and a kilobyte is too much for it. */
export const syntaxFloor: string[] = floor.map((browser) =>
  browser.replace("safari15.4", "safari16"),
);
