import { afterAll, beforeEach, expect, test, vi } from "vitest";
import type { Mark, Scene } from "../../marks/mark.ts";
import { paintScene } from "./paint.ts";

/** As much of an element as a picture needs; counts what is written into it. */
class Element {
  static writes = 0;
  children: Element[] = [];
  parent: Element | undefined;
  named = new Map<string, string>();
  #text = "";
  readonly tagName: string;
  constructor(tagName: string) {
    this.tagName = tagName;
  }
  get attributes() {
    return [...this.named].map(([name, value]) => ({ name, value }));
  }
  get firstElementChild(): Element | null {
    return this.children[0] ?? null;
  }
  get nextElementSibling(): Element | null {
    const all = this.parent?.children ?? [];
    return all[all.indexOf(this) + 1] ?? null;
  }
  get textContent() {
    return this.#text;
  }
  set textContent(text: string) {
    Element.writes++;
    this.#text = text;
  }
  getAttribute = (name: string) => this.named.get(name) ?? null;
  setAttribute(name: string, value: string) {
    Element.writes++;
    this.named.set(name, value);
  }
  removeAttribute(name: string) {
    Element.writes++;
    this.named.delete(name);
  }
  remove() {
    Element.writes++;
    this.parent!.children = this.parent!.children.filter((one) => one !== this);
  }
  insertBefore(one: Element, next: Element | null) {
    if (one.parent) one.remove();
    Element.writes++;
    one.parent = this;
    const at = next ? this.children.indexOf(next) : this.children.length;
    this.children.splice(at, 0, one);
  }
}

vi.stubGlobal("document", { createElementNS: (_: string, tag: string) => new Element(tag) });
afterAll(() => void vi.unstubAllGlobals());

let svg: Element;
beforeEach(() => void (svg = new Element("svg")));

const dot = (key: string, cx: number): Mark => ({ key, tag: "circle", attrs: { cx, r: 2 } });
const word = (key: string, text: string): Mark => ({ key, tag: "text", attrs: { x: 1 }, text });
const paint = (...marks: Mark[]): number => {
  Element.writes = 0;
  const words = { title: "", subtitle: "", source: "", description: "" };
  const scene: Scene = { ...words, width: 100, height: 50, marks };
  paintScene(svg as unknown as SVGSVGElement, scene);
  return Element.writes;
};

/** What the picture shows, as the build would write it. */
const shown = () =>
  svg.children.map(({ tagName, named, textContent }) => {
    const attrs = [...named].sort().map(([name, value]) => `${name}=${value}`);
    return [tagName, ...attrs, textContent].filter(Boolean).join(" ");
  });

test("writes every mark with its key, in order", () => {
  paint(dot("a", 1), word("b", "Two"));
  expect(shown()).toEqual(["circle cx=1 data-key=a r=2", "text data-key=b x=1 Two"]);
  expect(svg.getAttribute("viewBox")).toBe("0 0 100 50");
});

test("keeps the element of a mark that moves, and writes what has changed alone", () => {
  paint(dot("a", 1));
  const [before] = svg.children;
  expect(paint(dot("a", 9))).toBe(1);
  expect(svg.children).toEqual([before]);
  expect(shown()).toEqual(["circle cx=9 data-key=a r=2"]);
});

test("writes nothing when nothing has changed", () => {
  paint(dot("a", 1), word("b", "Two"));
  expect(paint(dot("a", 1), word("b", "Two"))).toBe(0);
});

test("takes away what is no longer there: marks, and attributes of a mark", () => {
  paint(dot("a", 1), dot("b", 2));
  paint({ key: "b", tag: "circle", attrs: { cx: 2 } });
  expect(shown()).toEqual(["circle cx=2 data-key=b"]);
});

test("puts marks in the order of the scene, with what is new in between", () => {
  paint(dot("a", 1), dot("b", 2), dot("c", 3));
  paint(dot("c", 3), dot("new", 4), dot("a", 1), dot("b", 2));
  expect(svg.children.map((one) => one.getAttribute("data-key"))).toEqual(["c", "new", "a", "b"]);
});

test("makes a mark of another kind anew under the same key", () => {
  paint(dot("a", 1));
  paint(word("a", "One"));
  expect(shown()).toEqual(["text data-key=a x=1 One"]);
});

test("changes the letters of a text", () => {
  paint(word("a", "One"));
  paint(word("a", "Two"));
  expect(shown()).toEqual(["text data-key=a x=1 Two"]);
});

test("takes over what the build wrote, without writing it again", () => {
  const built = new Element("circle");
  for (const [name, value] of [
    ["data-key", "a"],
    ["cx", "1"],
    ["r", "2"],
  ] as const)
    built.setAttribute(name, value);
  svg.setAttribute("viewBox", "0 0 100 50");
  svg.insertBefore(built, null);
  expect(paint(dot("a", 1))).toBe(0);
  expect(svg.children).toEqual([built]);
});
