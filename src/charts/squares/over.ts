import type { Frame } from "../../marks/frame.ts";
import type { Mark } from "../../marks/mark.ts";
import { colourVar } from "../../marks/palette.ts";
import { wrap } from "../../marks/wrap.ts";
import { pounds, squareAt, squaresOf, rowsOf as high, type Block } from "../parts/pound.ts";
import type { Data } from "./inputs.ts";

type Row = Data[string]["rows"][number];

/** How many squares lie beside each other. */
const across = 10;

const britain = colourVar("britain");
const extraLook = { fill: britain, "fill-opacity": 0.25, stroke: britain };

/** The extra laid over each sum in blocks ten wide, the lowest first; what fits one row stands above, row by row. */
export function over(frame: Frame, { rows, said }: Data[string]): Mark[] {
  const [extra, ...others] = rows;
  const { size, fontSize, text } = frame;
  const lead = fontSize * 1.25;
  const sums = [...others].sort((a, b) => a.bn - b.bn);
  const small = sums.filter((d) => d.bn <= across);
  const large = sums.filter((d) => d.bn > across);
  const columns = large.length * 12 + across;
  const tallest = high(large.at(-1)!.bn, across);
  const side = Math.min(
    size.width / columns,
    (size.height - lead * (small.length + 2.8)) / tallest,
  );
  const base = size.height - lead * 1.1;
  const left = (size.width - side * columns) / 2;
  const blockAt = (i: number): Block => ({
    x: left + side * 12 * i,
    y: base,
    square: side,
    across,
  });
  // Each name ends where its block ends, over lower blocks, and no name under the one before.
  let above = base;
  const names = large.flatMap((d, i) => {
    const { x, y } = blockAt(i + 1);
    const right = x + side * across;
    const lines = wrap(d.label, right, fontSize);
    const foot = Math.min(y - side * high(d.bn, across) - fontSize * 0.4, above);
    above = foot - lead * lines.length;
    return lines.map((line, n) => {
      const at = foot - lead * (lines.length - 1 - n);
      return text(`name ${d.key}${n ? ` ${n}` : ""}`, line, { x: right, y: at, anchor: "end" });
    });
  });
  return [
    ...large.flatMap((d, i): Mark[] => [
      sumOf(d, blockAt(i + 1)),
      {
        key: `over ${d.key}`,
        tag: "path",
        attrs: { d: squaresOf(blockAt(i + 1), extra!.bn), ...extraLook },
      },
    ]),
    ...small.flatMap((d, i) => {
      const y = lead * (i + 0.9);
      const x = left + side * across + fontSize * 0.5;
      return [sumOf(d, { ...blockAt(0), y }), text(`name ${d.key}`, d.label, { x, y })];
    }),
    ...pounds(extra!.bn, (i, part) => ({ ...squareAt(blockAt(0), i, part), ...extraLook })),
    ...names,
    text("name extra", said[0]!, { x: 0, y: base + lead * 0.95, weight: 600, fill: "britain" }),
  ];
}

/** A sum as squares. */
const sumOf = (d: Row, block: Block): Mark => ({
  key: `squares ${d.key}`,
  tag: "path",
  attrs: { d: squaresOf(block, d.bn), fill: colourVar("ally"), "fill-opacity": 0.5 },
  tooltip: d.tooltip,
});
