import { check, isFault } from "../check/check.ts";
import { writeEditorFiles } from "../desk/editor/editor.ts";
import { report, summary } from "./report.ts";

const found = check();
const github = process.argv.includes("--github") || "GITHUB_ACTIONS" in process.env;
const form = process.argv.includes("--json") ? "json" : github ? "github" : "text";
console.log(report(found, form));
if (form === "github") console.log(summary(found));
writeEditorFiles();
process.exitCode = found.some(isFault) ? 1 : 0;
