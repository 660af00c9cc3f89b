import { expect, test } from "vitest";
import { readMdx } from "./mdx.ts";

const said = (words: string) =>
  readMdx("a.mdx", `---\ntitle: A\n---\n\n${words}\n`).faults.map(
    ({ line, column, message }) => `${line - 4}:${column}: ${message}`,
  );

test.each([
  ["a table", "a | b\n--|--\nx | y", "1:3", "a list or a sentence"],
  [
    "a table with bars around",
    "Two.\n\n| a | b |\n|:-|-:|\n| x | y |",
    "3:1",
    "a list or a sentence",
  ],
  ["a list of tasks", "- [ ] two\n- three", "1:3", "- and a space alone"],
  ["a task that is done", "- [x] two", "1:3", "- and a space alone"],
  ["a footnote with its words", "Two.[^1]\n\n[^1]: note", "1:5", "the words here"],
  ["a footnote without its words", "Two.[^1]", "1:5", "the words here"],
  ["words struck out", "Two ~~low~~", "1:5", "expected words"],
  ["a lowered sign", "H~2~O", "1:2", "<sub>"],
  ["a raised sign", "m^2^", "1:2", "<sup>"],
  ["a mark", "Two ==low==", "1:5", "**words**"],
  ["an insertion", "Two ++low++", "1:5", "**words**"],
  ["a hidden joke", "Two ||low||", "1:5", "expected"],
  ["a box between colons", ":::note\nTwo.\n:::", "1:1", "the words alone"],
  ["a box in a quotation", "> [!NOTE]\n> Two.", "1:3", "the words alone"],
  ["a list of terms", "Two\n: Low", "2:1", "- **Term:**"],
  ["an abbreviation", "*[GDP]: All of it", "1:1", "**words**"],
  ["the name of an emoji", "Two :smile: low", "1:5", "expected words"],
  ["an id of a heading", "## Two {#two}", "1:", "the address of a heading"],
  ["an escaped id of a heading with words", "## Two {: .low}", "1:", "the address of a heading"],
  ["an address in angle brackets", "Two <https://e.org/x> low", "1:", "[words](https://e.org/x)"],
  ["a letter box in angle brackets", "Two <a@e.org> low", "1:", "[words](a@e.org)"],
  ["a bare address", "Two https://e.org/x low", "1:5", "[words](address)"],
  ["a bare name of a host", "Two www.e.org low", "1:5", "[words](address)"],
  ["a comment of HTML", "Two <!-- low --> words", "1:", "{/* words */}"],
  ["a hidden comment", "Two %%low%%", "1:5", "{/* words */}"],
  ["a formula", "Two $x$ low", "1:5", "expected words"],
  ["a formula of its own", "$$\nx\n$$", "1:1", "expected words"],
  ["a link of a wiki", "Two [[low]]", "1:5", "[words](address)"],
  ["a picture of a wiki", "Two ![[low.png]]", "1:5", "[words](address)"],
  ["a link to nothing", "Two [low][x]", "1:9", "[words](address)"],
  ["a link parted from its address", "Two [low] (https://e.org/)", "1:5", "together"],
  ["a link with a space in its address", "Two [low](https://e.org/a b)", "1:5", "%20"],
  ["a link the wrong way round", "Two (low)[https://e.org/]", "1:9", "[words](address)"],
  ["a citation", "Two [@low]", "1:5", "[words](address)"],
  ["a list of contents", "[TOC]", "1:1", "expected nothing"],
  ["a heading without its space", "##Two", "1:1", "a space before"],
  ["a heading by a line below", "Two\n---", "1:1", "## before a heading"],
  ["a heading by a double line below", "Two\n===", "1:1", "## before a heading"],
  ["a heading of the first order", "# Two", "1:1", "expected ##"],
  ["stars that do not close", "Two **low by", "1:5", "no space within"],
  ["stars with a space within", "Two **low **by", "1:5", "no space within"],
  ["a stroke that does not close", "Two _low by", "1:5", "no space within"],
  ["a sign for code that does not close", "Two `low by", "1:5", "words alone"],
  ["a list of dots", "• Two\n• low", "1:1", "- and a space"],
  ["a list without spaces", "-Two\n-low", "1:1", "a space after its sign"],
  ["a numbered list without spaces", "1.Two", "1:1", "a space after its sign"],
  ["a block of code", "```js\nTwo\n```", "1:1", "expected prose"],
  [
    "a picture's words with a component",
    'Two ![a <Fact id="x" /> b](../x.png)',
    "1:5",
    "words alone",
  ],
])("names %s where it stands, and what to write", (_, words, place, instead) => {
  const [first = ""] = said(words);
  expect(first).toContain(instead);
  expect(first.startsWith(place)).toBe(true);
});

test.each([
  ["stars and strokes in pairs", "**Two** *low* _by_ __far__"],
  ["links by address and by name", "[Two](https://e.org/a_b) [low][x]\n\n[x]: https://e.org/"],
  ["a link whose words are an address", "[https://e.org/](https://e.org/)"],
  ["lists of three kinds", "- Two\n  - low\n\n1. by\n\n+ far"],
  ["a heading, a quotation and a pause", "## Two\n\n> Low.\n\n***\n\nBy."],
  ["code within a line", "Two `a|b ~~c~~` low"],
  ["signs that were escaped", "Two \\*low\\* \\~ \\| \\^ by"],
  ["signs by name", "R&amp;D &copy; low"],
  ["a comment", "Two {/* ~~low~~ */} by"],
  ["brackets and colons in a sentence", "He said: “we [the allies] will” (at 12:30), so: 2:1."],
  ["a hyphen, a dash and a minus", "well-known – −5 - six"],
  ["a component before a colon", '<Fact id="x" />: low'],
])("understands %s", (_, words) => {
  expect(said(words)).toEqual([]);
});
