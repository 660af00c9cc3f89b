import { expect, test } from "vitest";
import { builtStories } from "./built.ts";

test.each(builtStories())("$path parts no number from the sign that follows it", ({ html }) => {
  const prose = html.replace(/<span popover[^]*?<\/span>\s*<\/span>/g, "");
  expect(prose.match(/.{60}<\/(?:button|span)>\s+[,.;:)?!]/g) ?? []).toEqual([]);
});
