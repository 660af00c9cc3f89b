import { expect, test } from "vitest";
import { writtenState } from "./mdx.ts";

test("a state names only what differs from what its chart shows by itself", () => {
  const state = { year: 2026, line: "2", also: ["3.5"] };
  const defaults = { year: 2026, line: "", also: [] };
  expect(writtenState("allies", state, defaults)).toBe('chart="allies" line="2" also={["3.5"]}');
});

test("a state is written as its author would", () => {
  const state = { by: { year: 2014, all: true }, open: true, shut: false, said: 'a "b"' };
  expect(writtenState("gap", state, {})).toBe(
    'chart="gap" by={{ year: 2014, all: true }} open shut={false} said={"a \\"b\\""}',
  );
});
