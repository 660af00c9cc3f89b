import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { loadData } from "../data/load.ts";
import { parseCsv } from "../data/text/csv.ts";
import { boxOf } from "../marks/text.ts";
import type { Scene } from "../marks/mark.ts";
import { fileSizes, type FileSize } from "../marks/sizes.ts";
import { loadContent } from "../story/load.ts";
import { stories } from "../story/stories.ts";
import { creditOf, csvFile, pictureOf, pngFile, svgFile } from "./files.ts";
import { figureOf, tableOf } from "./figure.ts";

const tables = loadData();
const credit = creditOf(tables, "example.org/two-to-five/#a-step");
const kinds = Object.keys(fileSizes) as FileSize[];

/** Each state of each step, at each size of a file. */
const pictures = stories(loadContent(), { drafts: true }).flatMap((story) =>
  story.steps.flatMap(({ id, chart, states }) => {
    const figure = figureOf(chart, states, tables);
    return kinds.flatMap((kind) =>
      states.map((_, at) => ({
        name: `${story.slug}#${id} ${at + 1} ${kind}`,
        kind,
        figure,
        scene: pictureOf(figure, at, kind, credit),
      })),
    );
  }),
);

/** One picture of each chart, wide. */
const oneOfEach = [
  ...new Map(pictures.filter((d) => d.kind === "wide").map((d) => [d.figure.chart, d])).values(),
];

const writtenBy = ({ marks }: Scene, frame: boolean) =>
  marks.filter((mark) => mark.tag === "text" && mark.key.startsWith("frame ") === frame);

describe.each(pictures)("$name", ({ scene, kind }) => {
  test("has the size of its kind, frame included", () => {
    const { width, height } = fileSizes[kind];
    expect(scene.width).toBe(width);
    expect(Math.abs(scene.height - height)).toBeLessThanOrEqual(1);
  });

  test("keeps the words of its frame off its edges", () => {
    const margin = kind === "wide" ? 26 : 13;
    const out = writtenBy(scene, true).filter((mark) => {
      const { left, right, top, bottom } = boxOf(mark);
      return (
        left < margin ||
        right > scene.width - margin ||
        top < margin ||
        bottom > scene.height - margin
      );
    });
    expect(out.map((mark) => mark.text)).toEqual([]);
  });

  test("keeps the labels of the picture inside its room", () => {
    const { x1, x2 } = scene.marks.find((mark) => mark.key === "frame rule")!.attrs;
    const room = Number(x2) - Number(x1);
    const out = writtenBy(scene, false).filter((mark) => {
      const { left, right } = boxOf(mark);
      return left < -1 || right > room + 1;
    });
    expect(out.map((mark) => mark.text)).toEqual([]);
  });

  test("lays no label of the picture on another", () => {
    const boxes = writtenBy(scene, false).map((mark) => ({ mark, box: boxOf(mark) }));
    const faults = boxes.flatMap(({ mark, box }, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 1 &&
            other.box.top < box.bottom - 1,
        )
        .map((other) => `"${mark.text}" lies on "${other.mark.text}"`),
    );
    expect(faults).toEqual([]);
  });
});

describe.each(oneOfEach)("a file of $figure.chart", ({ scene, figure }) => {
  test.each(["light", "dark"] as const)("needs no style sheet and no font, %s", async (theme) => {
    expect(await svgFile(scene, theme)).not.toMatch(/var\(|<text|font-/);
  });

  test("says in words what it shows", async () => {
    const svg = await svgFile(scene, "light");
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title told"><title id="title">/);
    expect(svg).toContain(`<desc id="told">`);
  });

  test("has a table as CSV that agrees with the rows it draws", () => {
    const text = csvFile(figure, -1, { scene, credit, sources: tables.sources });
    const body = text.replace(/^#.*\n/gm, "");
    const { header, records } = parseCsv("figure.csv", body);
    const table = tableOf(figure, -1);
    expect(header).toEqual([...table.columns.map((d) => d.name), "status", "sources"]);
    expect(records.map(({ cells }) => cells)).toEqual(
      table.rows.map(({ cells, status, sources }) =>
        Object.fromEntries([
          ...table.columns.map(({ name }) => [name, String(cells[name] ?? "")]),
          ["status", status],
          ["sources", sources.join("; ")],
        ]),
      ),
    );
  });
});

const { scene, figure } = oneOfEach[0]!;

test("a PNG has twice the size of its picture", async () => {
  const { width, height } = await sharp(await pngFile(scene, "light")).metadata();
  expect([width, height]).toEqual([scene.width * 2, scene.height * 2]);
});

test("each theme has its own paper", async () => {
  expect(await svgFile(scene, "light")).toContain('fill="#fbf8f1"');
  expect(await svgFile(scene, "dark")).toContain('fill="#161412"');
});

test("the head of a CSV names headline, unit, edition, sources and the day of the data", () => {
  const head = csvFile(figure, -1, { scene, credit, sources: tables.sources })
    .match(/^# .*$/gm)!
    .join("\n");
  expect(head).toContain(`# ${scene.title}\n# ${scene.subtitle}\n# ${scene.source}\n`);
  expect(head).toMatch(/\n# pct_gdp: .*\(per cent of GDP\)\n/);
  expect(head).toMatch(/\n# Source nato-2026-07: NATO, “/);
  expect(head).toMatch(/\n# Data to 8 October 2026; The Five Per Cent Question, example\.org/);
});
