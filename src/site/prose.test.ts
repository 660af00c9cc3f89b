import { JSDOM } from "jsdom";
import { expect, inject, test } from "vitest";
import { builtPages, builtStories } from "./built.ts";

const { root, base } = inject("changed");

test.each([...builtPages(), ...builtPages(root, base)])(
  "$path has no straight quotation mark and no straight apostrophe",
  ({ html }) => {
    const { document, NodeFilter } = new JSDOM(html).window;
    for (const code of document.querySelectorAll("script, style")) code.remove();
    const walk = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walk.nextNode())
      found.push(...(walk.currentNode.nodeValue!.match(/.{0,20}['"].{0,20}/g) ?? []));
    for (const name of ["aria-label", "title", "alt", "content"])
      for (const element of document.querySelectorAll(`[${name}]`))
        found.push(...(element.getAttribute(name)!.match(/.{0,20}['"].{0,20}/g) ?? []));
    expect(found).toEqual([]);
  },
);

test.each([...builtStories(), ...builtStories(root, base)])(
  "$path parts no number from the sign that follows it",
  ({ html }) => {
    expect(html.match(/.{60}<\/a>(?:\s+|\u2060)[,.;:)?!]/g) ?? []).toEqual([]);
  },
);
