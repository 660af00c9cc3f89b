import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { needsIn, needsOf } from "../tools/browsers/needs.ts";
import { browsersPage, faultsOf, idleOf } from "../tools/browsers/table.ts";

const needs = needsOf("dist");

test("what is sent needs nothing that the oldest browsers lack, but for what it can do without", () => {
  expect(faultsOf(needs)).toEqual([]);
});

test("nothing is spared that is not sent", () => {
  expect(idleOf(needs)).toEqual([]);
});

test("the page on browsers says what the built site needs", async () => {
  const hint = "run `npm run browsers` after a build";
  expect(readFileSync("src/docs/browsers.md", "utf8"), hint).toBe(await browsersPage("dist"));
});

describe("what older browsers lack is found", () => {
  const faults = (html: string, css: string, js: string) =>
    faultsOf(needsIn(html, css, js)).map((fault) => fault.split(":")[0]);
  test.each([
    ["a{color:light-dark(red,blue)}", "css.types.color.light-dark"],
    ["a{color:color-mix(in oklab,red,blue)}", "css.types.color.color-mix"],
    ["a{translate:1px}", "css.properties.translate"],
    ["@media (width>=64rem){a{top:0}}", "css.at-rules.media.range_syntax"],
    ["a{top:0;&:hover{top:1px}}", "css.selectors.nesting"],
    ["a:has(b){top:0}", "css.selectors.has"],
  ])("in the style %s", (css, name) => {
    expect(faults("", css, "")).toContain(name);
  });
  test.each([
    ["rows.toSorted()", "javascript.builtins.Array.toSorted"],
    ["rows.findLast(f)", "javascript.builtins.Array.findLast"],
    ["rows.with(1,2)", "javascript.builtins.Array.with"],
    ["Object.groupBy(a,b)", "javascript.builtins.Object.groupBy"],
    ["Promise.withResolvers()", "javascript.builtins.Promise.withResolvers"],
    ["URL.canParse(a)", "api.URL.canParse_static"],
    ["/(?<=a)b/.test(c)", "javascript.regular_expressions.lookbehind_assertion"],
  ])("in the script %s", (js, name) => {
    expect(faults("", "", js)).toContain(name);
  });
  test("in the page", () => {
    expect(faults('<div inert=""></div>', "", "")).toContain("html.global_attributes.inert");
  });
});
