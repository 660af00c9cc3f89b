import { describe, expect, test } from "vitest";
import type { Mark } from "../marks/mark.ts";
import { unstyledMark } from "../marks/unstyled.ts";
import {
  arrive,
  difference,
  differences,
  jumpedTo,
  opened,
  places,
  seen,
  seenAt,
  windows,
} from "./pictures.ts";
import { openStories } from "./site.ts";
import { starts } from "./stage.ts";

const [phone] = windows;

/** A mark of the stage as the build writes it into the page, where styles may be lost. */
function asBuilt(line: string): string {
  const [, tag, pairs = "", text = ""] = /^<(\w+) (.*")>(.*)$/s.exec(line) ?? [];
  if (!tag) return line;
  const attrs = Object.fromEntries(
    [...pairs.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
  const { "data-key": key = "", ...drawn } = attrs;
  const mark = unstyledMark({ key, tag: tag as Mark["tag"], attrs: drawn });
  const kept = mark.key ? { "data-key": mark.key } : {};
  const built = Object.entries({ ...kept, ...mark.attrs }).map(
    ([name, value]) => `${name}="${value}"`,
  );
  return `<${mark.tag} ${built.sort().join(" ")}>${text}`;
}

describe.each(openStories())("in $path", (story) => {
  describe.each(windows)("in $name, the same place shows the same picture", ({ window, every }) => {
    test("after flings", async () => {
      const page = await opened(story, window);
      const list = await places(page, 0.5, every);
      const fling = async (y: number) => {
        await page.evaluate(async (to) => {
          const frame = () => new Promise((next) => requestAnimationFrame(next));
          for (const far of [to + 6000, to - 5000, to + 700, 0, to - 400, to]) {
            scrollTo(0, far);
            await frame();
          }
        }, y);
        return seen(page);
      };
      expect(await differences("after flings", list, await jumpedTo(page, list), fling)).toBe("");
    });

    test("by reload in that place", async () => {
      const page = await opened(story, window);
      const list = await places(page, 0.5, every + 1);
      const reload = async (y: number) => {
        await seenAt(page, y);
        await page.reload();
        return seen(page);
      };
      expect(await differences("after a reload", list, await jumpedTo(page, list), reload)).toBe(
        "",
      );
    });

    test("by the address of a step", async () => {
      const page = await opened(story, window);
      const faults: string[] = [];
      for (const { step } of await places(page, 0, every + 1)) {
        await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), step);
        const jumpedTo = await seen(page);
        expect(jumpedTo.step).toBe(step);
        await arrive(page, `${story.site.url()}${story.path}#${step}`);
        faults.push(...difference("by its address", jumpedTo, await seen(page)));
      }
      expect(faults.join("\n")).toBe("");
    });
  });

  test("on a phone the stage paints what the build wrote, element for element, at the end of each step", async () => {
    const page = await opened(story, phone!.window);
    const faults: string[] = [];
    for (const { step, y } of await starts(page, 0.99)) {
      const shown = await seenAt(page, y);
      expect(shown.step).toBe(step);
      const built = await page.evaluate((id) => {
        const picture = document.querySelector(`#${id} .picture`)!;
        const svg = picture.querySelector("svg")!;
        const words = ["title", "measure", "source"].map(
          (name) => `${name}: ${picture.querySelector(`.${name}`)!.textContent}`,
        );
        const marks = [...svg.children].map((mark) => {
          const pairs = [...mark.attributes].map(({ name, value }) => `${name}="${value}"`);
          return `<${mark.tagName} ${pairs.sort().join(" ")}>${mark.textContent}`;
        });
        return [...words, `viewBox: ${svg.getAttribute("viewBox")}`, ...marks];
      }, step);
      const lines = shown.lines.map(asBuilt);
      faults.push(...difference("as built", { ...shown, lines }, { ...shown, lines: built }));
    }
    expect(faults.join("\n")).toBe("");
  });
});
