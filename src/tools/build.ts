import { spawnSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { check, isFault } from "../check/check.ts";
import { report } from "./report.ts";

const making = ".cache/site";

/** Builds the site beside `dist` and puts it there only when it is whole; the faults of content are told first. */
function build(): number {
  rmSync("dist", { recursive: true, force: true });
  rmSync(making, { recursive: true, force: true });
  const faults = check().filter(isFault);
  if (faults.length > 0) {
    console.error(report(faults, "text"));
    return 1;
  }
  const { status } = spawnSync("astro", ["build", "--outDir", making], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status === 0) renameSync(making, "dist");
  else rmSync(making, { recursive: true, force: true });
  return status ?? 1;
}

process.exitCode = build();
