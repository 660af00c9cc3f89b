import { build } from "astro";
import { check, isFault } from "../check/check.ts";
import { buildSite } from "./build/build-site.ts";
import { report } from "./report.ts";

const faults = () => {
  const found = check().filter(isFault);
  return found.length > 0 ? report(found, "text") : "";
};

process.exitCode = await buildSite({
  project: ".",
  env: process.env,
  faults,
  make: (outDir) => build({ outDir }),
});
