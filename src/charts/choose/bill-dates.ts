import { textMark } from "../../marks/text.ts";
import type { Mark } from "../../marks/mark.ts";
import { fiscalYearOf } from "../../model/path/path.ts";
import type { Reckoning } from "./reckon.ts";
import type { BillScales } from "./scales.ts";

/** Fiscal years under bars that stand on `bottom`, so many as there is room for. */
export function billDates({ years }: Reckoning, scales: BillScales, bottom: number): Mark[] {
  const { left, barWidth, letters, slot, compact } = scales;
  const last = years.length - 1;
  const apart = Math.ceil((letters * 4.6) / slot);
  const every = last % apart === 0 ? apart : 4;
  const shown = years.map((_, i) => i).filter((i) => i % every === 0);
  const style = { fill: "soft", anchor: "middle" } as const;
  return shown.map((i) => {
    const { year } = years[i]!;
    const middle =
      compact && i === last ? left(i) + barWidth - letters * 1.9 : left(i) + barWidth / 2;
    const base = bottom + letters * 1.45;
    return textMark(`date ${year}`, fiscalYearOf(year), {
      x: middle,
      y: base,
      size: letters,
      ...style,
    });
  });
}
