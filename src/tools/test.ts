import { run, tests, type Outcome } from "./part.ts";

const checks = [
  { name: "types", command: ["astro", "check"] },
  { name: "format", command: ["prettier", "--check", "."] },
  { name: "lint", command: ["oxlint", "--deny-warnings"] },
  { name: "content", command: ["node", "src/tools/check.ts"] },
  { name: "dead code", command: ["knip", "--no-progress"] },
];
const build = { name: "build", command: ["node", "src/tools/build.ts"] };

/** The built site and its tests in a browser, which mostly wait. */
async function built(): Promise<Outcome[]> {
  const site = await run(build);
  if (site.failed === 0) return [site, await tests("site")];
  console.log("FAILED site tests: skipped, for there is no site");
  return [site, { passed: 0, failed: 1 }];
}

/** The dev server, which mostly waits, and then the checks of what is written. */
async function written(): Promise<Outcome[]> {
  const outcomes = [await tests("dev")];
  for (const check of checks) outcomes.push(await run(check));
  return outcomes;
}

const outcomes = (await Promise.all([built(), tests("unit"), written()])).flat();
const total = (key: keyof Outcome) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") > 0 ? 1 : 0;
