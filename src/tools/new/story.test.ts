import { expect, test } from "vitest";
import { slugOf } from "./story.ts";

test.each([
  ["A fleet for 2035", "a-fleet-for-2035"],
  ["Britain’s bill", "britains-bill"],
  ["Łódź, Tromsø and Gießen", "lodz-tromso-and-giessen"],
])("makes an address of %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("refuses a title without a letter", () => {
  expect(() => slugOf("–")).toThrow("expected letters or figures");
});
