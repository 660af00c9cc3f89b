import { lineBox, overlap } from "./box.ts";
import type { Box, Mark } from "./mark.ts";
import { boxOf } from "./text.ts";

/** What a label’s mark keeps others from: the box of its letters with accents and tails, or of a line that leads to it. */
export function roomOf(mark: Mark): Box {
  if (mark.tag === "line") return lineBox(mark);
  const { left, right, top, bottom } = boxOf(mark);
  return { left: left - 1.5, right: right + 1.5, top: top - 1.5, bottom: bottom + 1.5 };
}

/** How many places may be tried for the labels of one picture. */
const patience = 1500;

/** Labels that have been given a place, what they fill, and how much they are worth. */
type Found = { marks: Mark[][]; taken: Box[]; worth: number };

/** One way for each label, so that none lies on another and the most important have a place: all of them where that can be found. `ways` are the places each could take, the best first; a label without one has no marks. */
export function together(ways: Mark[][][]): Mark[][] {
  let left = patience;
  let best: Found = { marks: [], taken: [], worth: -1 };
  const rooms = ways.map((places) => places.map((marks) => marks.map(roomOf)));
  /** What the labels from the i-th on are worth together: the first is worth the most. */
  const open = (i: number): number => ((ways.length - i) * (ways.length - i + 1)) / 2;
  const go = (i: number, { marks, taken, worth }: Found): void => {
    if (worth + open(i) <= best.worth || left < 0) return;
    if (i === ways.length) return void (best = { marks, taken, worth });
    left -= 1;
    ways[i]!.forEach((place, at) => {
      const own = rooms[i]![at]!;
      if (own.some((box) => taken.some((other) => overlap(box, other)))) return;
      const next = { marks: [...marks, place], taken: [...taken, ...own] };
      go(i + 1, { ...next, worth: worth + ways.length - i });
    });
    go(i + 1, { marks: [...marks, []], taken, worth });
  };
  go(0, { marks: [], taken: [], worth: 0 });
  return best.marks;
}
