import { expect, test } from "vitest";
import { packedWidths, ruler } from "../tools/widths.ts";
import { letters, packed, textWidth } from "./widths.ts";

const labels = [
  "United Kingdom 2.56%",
  "£1,234 bn",
  "Belgium · 2014–2026",
  "3.5% by 2035",
  "Slovakia",
  "Spain",
];

for (const weight of [400, 600] as const) {
  test(`holds the widths that src/tools/widths.ts reads from Public Sans ${weight}`, async () => {
    expect(packed[weight]).toBe(await packedWidths(weight, letters));
  });

  test(`is at most 1% short of and 1.5% beyond the kerned labels of a chart at ${weight}`, async () => {
    const width = await ruler(weight, letters);
    for (const label of labels) {
      const ratio = textWidth(label, 1000, weight) / width(label);
      expect(ratio, label).toBeGreaterThan(0.99);
      expect(ratio, label).toBeLessThan(1.015);
    }
  });
}

test("gives accented letters the width of their base and unknown letters the width of an m", () => {
  expect(textWidth("Nausėda", 10)).toBe(textWidth("Nauseda", 10));
  expect(textWidth("→", 10)).toBe(textWidth("m", 10));
});
