import { writeFileSync } from "node:fs";
import { browsersPage } from "./browsers/table.ts";

writeFileSync("src/docs/browsers.md", await browsersPage("dist"));
console.log("src/docs/browsers.md is written anew from the site in dist");
