import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";

const PATH = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
const env = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };

/** How many checks or tests of a part passed and failed. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** A part of `npm test`: a command that counts as one check. */
export interface Part {
  name: string;
  command: string[];
}

/** Runs a part, says how long it took, and shows what it wrote only when it failed. */
export async function run({ name, command }: Part): Promise<Outcome> {
  const fine = await finished(name, command);
  return { passed: fine ? 1 : 0, failed: fine ? 0 : 1 };
}

/** Runs a project of src/vitest.config.ts and counts its tests; a file that does not load counts as one failed. */
export async function tests(project: string): Promise<Outcome> {
  const file = `.cache/${project}-tests.json`;
  mkdirSync(".cache", { recursive: true });
  rmSync(file, { force: true });
  const report = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const fine = await finished(`${project} tests`, [
    "vitest",
    ...["run", "--root", ".", "--config", "src/vitest.config.ts", "--project", project],
    ...report,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const counted = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counted;
  return { passed, failed: fine ? failed : Math.max(failed, 1) };
}

function finished(name: string, [program = "", ...rest]: string[]): Promise<boolean> {
  const start = performance.now();
  const shell = process.platform === "win32";
  return new Promise((done) => {
    execFile(program, rest, { env, shell, maxBuffer: 1e9 }, (error, stdout, stderr) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (error)
        console.log([stdout, stderr].filter(Boolean).join("\n").trimEnd() || error.message);
      console.log(`${error ? "FAILED" : "ok    "} ${name}, ${seconds} s`);
      done(!error);
    });
  });
}
