import { expect, inject, test } from "vitest";
import { builtStories } from "./built.ts";

const { root, base } = inject("changed");

test.each([...builtStories(), ...builtStories(root, base)])(
  "$path parts no number from the sign that follows it",
  ({ html }) => {
    const prose = html.replace(/<span popover[^]*?<\/span>\s*<\/span>/g, "");
    expect(prose.match(/.{60}<\/(?:button|span)>\s+[,.;:)?!]/g) ?? []).toEqual([]);
  },
);
