import { expect, test } from "vitest";
import { changed, diskContent } from "../../data/content.ts";
import { errorOf } from "./error.ts";

const file = "content/stories/made-up.mdx";
const text = "---\ntitle: <b>\n---\n\n<Step>\n";
const told = (...lines: number[]) =>
  errorOf(
    changed(diskContent(), { [file]: text }),
    lines.map((line) => ({ file, line, column: 2, message: "found <b>; expected none" })),
  )!;

test("the overlay marks the line of the first fault, front matter counted", () => {
  expect(told(2, 5).loc).toMatchObject({ line: 2, column: 2 });
  expect(told(2, 5).highlightedCode).toContain(
    '<span class="line error-line">title: &lt;b&gt;</span>',
  );
});

test("the overlay lists every fault with a link to its place", () => {
  expect(told(2, 5).message.match(/data-open="[^"]*"/g)).toEqual([
    `data-open="${file}:2:2"`,
    `data-open="${file}:5:2"`,
  ]);
});

test("the overlay takes no tag from the words of a fault", () => {
  expect(told(2).message).not.toContain("<b>");
});

test("there is nothing to show where nothing is wrong", () => {
  expect(errorOf(diskContent(), [])).toBeUndefined();
});
