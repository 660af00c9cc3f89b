import { describe, expect, test } from "vitest";
import { difference, opened, places, seen, seenAt, windows } from "./pictures.ts";
import { openStories, type Told } from "./site.ts";
import { calm, jump } from "./stage.ts";

type Window = { width: number; height: number };

/** Resizes there and back in some places; then what stands there must be what a jump brings there. */
async function resized(story: Told, from: Window, there: Window, nth: number): Promise<string> {
  const page = await opened(story, from);
  const faults: string[] = [];
  for (const { y } of await places(page, 0.5, nth)) {
    await jump(page, y);
    await page.setViewportSize(there);
    await calm(page);
    await page.setViewportSize(from);
    const after = await seen(page);
    await jump(page, after.y > 9000 ? 0 : 14000);
    faults.push(...difference("after a resize", await seenAt(page, after.y), after));
  }
  return faults.join("\n");
}

describe.each(openStories())("in $path", (story) => {
  describe.each(windows)("in $name, the same place shows the same picture", ({ window, every }) => {
    test("after another width, there and back", async () => {
      expect(await resized(story, window, { ...window, width: 600 }, every + 1)).toBe("");
    });

    test("after another height, there and back", async () => {
      const there = { ...window, height: window.height - 180 };
      expect(await resized(story, window, there, every + 1)).toBe("");
    });
  });
});
