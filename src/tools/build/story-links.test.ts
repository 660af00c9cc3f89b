import { mdxToJs } from "satteri";
import { expect, test } from "vitest";
import { storyLinks } from "./story-links.ts";

/** The addresses in a story under /five/, as it is built. */
function addressesIn(story: string): string[] {
  const fileURL = new URL("file:///content/stories/uk-2034.mdx");
  const { code } = mdxToJs(story, { fileURL, mdastPlugins: [storyLinks("/five/")] });
  return [...code.matchAll(/(?:href|src): "([^"]*)"/g)].map(([, address = ""]) => address);
}

test.each([
  ["a link", "See [it](../choose/)."],
  ["a link by reference", "See [it][there].\n\n[there]: ../choose/"],
  ["a picture", "Here: ![it](../choose/)"],
  ["a tag in a sentence", 'See <a href="../choose/">it</a>.'],
  ["a tag of its own", '<a\n  href="../choose/"\n>\n\nIt.\n\n</a>'],
  ["a picture as a tag", '<img src="../choose/" alt="it" />'],
  ["a link in a component", "<Step>\n\nSee [it](../choose/).\n\n</Step>"],
])("%s begins at the root", (_, story) => {
  expect(addressesIn(story)).toEqual(["/five/choose/"]);
});

test("what is written in a tag stays in it, its links rooted", () => {
  expect(addressesIn('<a href="../a/">x **y** ![z](../z.svg)</a>')).toEqual([
    "/five/a/",
    "/five/z.svg",
  ]);
});
