import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changed, diskContent } from "../../data/content.ts";
import { formatFault } from "../../data/fault.ts";
import { check } from "../../check/check.ts";
import { front } from "../../story/front.ts";

type Snippet = { prefix: string; body: string[] };

/** The snippets of a language by their prefix, as they read when nothing is changed. */
function snippetsOf(language: string): Record<string, string> {
  const text = readFileSync(`.vscode/${language}.code-snippets`, "utf8");
  const all = JSON.parse(text.replace(/,(?=\s*[\]}])/g, "")) as Record<string, Snippet>;
  return Object.fromEntries(
    Object.values(all).map(({ prefix, body }) => [prefix, expanded(body.join("\n"))]),
  );
}

const expanded = (body: string): string =>
  body
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replaceAll("${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}", "2026-12-01")
    .replace(/\$\d+/g, "");

const content = diskContent();
const mdx = snippetsOf("mdx");
const yaml = snippetsOf("yaml");
const markdown = snippetsOf("markdown");

/** What the checker says of a file that is new or changed, remarks aside. */
const said = (file: string, text: string) =>
  check(changed(content, { [file]: text }))
    .filter((d) => d.file === file && d.level !== "remark")
    .map(formatFault);

test("every snippet of a story passes the check as it is", () => {
  const steps = `${mdx["step"]}\n\n${mdx["then"]}`;
  const sentences = `${mdx["fact-capital"]} allies, ${mdx["fact"]} and ${mdx["fact-status"]}. ${mdx["example"]}.`;
  const end = [
    mdx["close"]?.replace(
      /still open\./,
      `still open.\n\n${sentences}\n\n${mdx["quote"]}\n\n${mdx["claims"]}`,
    ),
  ];
  const scrolly = mdx["scrolly"]?.replace(/\n\n\n/, `\n\n${steps}\n\n`);
  const story = [mdx["story"], mdx["opening"], scrolly, ...end, ""].join("\n\n");
  for (const text of Object.values(mdx).slice(1)) expect(story).toContain(text.split("\n")[0]);
  expect(story).not.toMatch(/undefined|\$/);
  expect(said("content/stories/snippets.mdx", story)).toEqual([]);
});

test("the head has every key that there is", () => {
  for (const key of Object.keys(front.shape)) expect(mdx["story"]).toContain(`${key}:`);
});

test("every snippet of a fact passes the check as it is", () => {
  const facts = Object.values(yaml).map((text) => text.replace(/^/gm, "  "));
  const file = "content/facts.yaml";
  expect(said(file, [content.textOf(file)!.trimEnd(), ...facts, ""].join("\n"))).toEqual(
    said(file, content.textOf(file)!),
  );
});

test.each(Object.entries(markdown))("the snippet %s of changes passes the check", (_, text) => {
  expect(said("content/changes.md", `# What changed\n\nSince publication.\n\n${text}\n`)).toEqual(
    [],
  );
});
