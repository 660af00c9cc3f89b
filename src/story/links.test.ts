import { expect, test } from "vitest";
import { rooted } from "./links.ts";

test.each([
  ["../choose/", "/five/choose/"],
  ["../two-to-five/#wales", "/five/two-to-five/#wales"],
  ["../choose/?path=2027,2.6#bill", "/five/choose/?path=2027,2.6#bill"],
  ["./", "/five/uk-2034/"],
  ["..", "/five/"],
])("a relative link, %s, begins at the root, under the base", (url, expected) => {
  expect(rooted(url, "uk-2034", "/five/")).toBe(expected);
});

test.each(["#wales", "https://www.nato.int/", "mailto:a@b.org", "/five/choose/", ""])(
  "a link that no slash can lead astray, %s, stays as it is",
  (url) => {
    expect(rooted(url, "uk-2034", "/five/")).toBe(url);
  },
);
