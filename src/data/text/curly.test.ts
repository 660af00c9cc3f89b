import { expect, test } from "vitest";
import { curly } from "./curly.ts";

test.each([
  ["NATO's and allies' plans", "NATO’s and allies’ plans"],
  ["though 'demand' is strong", "though ‘demand’ is strong"],
  ["('as printed')", "(‘as printed’)"],
  ["in '26, Côte d'Ivoire", "in ’26, Côte d’Ivoire"],
  ["a '2025' in the '20s, '5%', '£15bn'", "a ‘2025’ in the ’20s, ‘5%’, ‘£15bn’"],
  ['says "around 47,000".', "says “around 47,000”."],
  ["\"It's 'very close'\"", "“It’s ‘very close’”"],
  ["“curly” ‘as’ it’s", "“curly” ‘as’ it’s"],
])("%s is set as %s", (from, to) => {
  expect(curly(from)).toBe(to);
});
