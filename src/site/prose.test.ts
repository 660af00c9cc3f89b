import { expect, inject, test } from "vitest";
import { builtStories } from "./built.ts";

const { root, base } = inject("changed");

test.each([...builtStories(), ...builtStories(root, base)])(
  "$path parts no number from the sign that follows it",
  ({ html }) => {
    expect(html.match(/.{60}<\/a>(?:\s+|\u2060)[,.;:)?!]/g) ?? []).toEqual([]);
  },
);
