import { run, tests, type Outcome } from "./part.ts";

const checks = [
  { name: "format", command: ["prettier", "--check", "."] },
  { name: "lint", command: ["oxlint", "--deny-warnings"] },
  { name: "types", command: ["astro", "check"] },
  { name: "content", command: ["node", "src/tools/check.ts"] },
  { name: "dead code", command: ["knip", "--no-progress"] },
];
const unit = ["vitest", "run", "--dir", "src", "--exclude", "**/site/**"];
const patient = ["--testTimeout", "60000"];
// Two at a time: most of what a browser test does is wait.
const site = ["vitest", "run", "--dir", "src/site", "--maxWorkers", "2", ...patient];
const dev = "**/dev*.test.ts";
// Servers of npm run dev share what they keep between runs, so they come one after the other.
const served = ["vitest", "run", "--dir", "src/site", "dev", "--no-file-parallelism", ...patient];

const outcomes: Outcome[] = checks.map(run);
outcomes.push(tests("unit tests", unit));
const build = run({ name: "build", command: ["node", "src/tools/build.ts"] });
outcomes.push(build);
if (build.failed === 0) {
  outcomes.push(tests("site tests", [...site, "--exclude", dev]));
  outcomes.push(tests("dev server tests", served));
} else {
  console.log("FAILED site tests: skipped, for there is no site");
  outcomes.push({ passed: 0, failed: 1 });
}

const total = (key: keyof Outcome) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") > 0 ? 1 : 0;
