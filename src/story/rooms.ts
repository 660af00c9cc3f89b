import { loadData } from "../data/load.ts";
import type { Scene, Size } from "../marks/mark.ts";
import { drawnIn, scaleIn, sizes } from "../marks/sizes.ts";
import { loadContent } from "./load.ts";
import { stories } from "./stories.ts";
import { picturesOf } from "./story.ts";
import { figureOf, sceneOf } from "../charts/figure.ts";

/** The rooms of pictures in windows of 320, 390, 768, 844 × 390, 1280, 1920 and 2560 pixels, and at larger letters. */
const rooms: Record<string, Size> = {
  "320": { width: 282, height: 218 },
  "390": sizes.phone,
  "768": { width: 730, height: 391 },
  "844 × 390": { width: 505, height: 255 },
  "1280": sizes.wide,
  "1920": { width: 1000, height: 800 },
  "2560": { width: 1300, height: 1100 },
  "390 at 1.26": drawnIn(sizes.phone, scaleIn(sizes.phone, 1.26)),
};

/** Every state of every picture of every story, drafts too, in every room; for tests of what holds in all. */
export const inEveryRoom = (): { name: string; chart: string; state: object; scene: Scene }[] =>
  stories(loadContent(), { drafts: true }).flatMap((story) =>
    picturesOf(story).flatMap((picture) => {
      const { chart, states } = picture;
      const id = "id" in picture ? String(picture.id) : "opening";
      const figure = JSON.parse(JSON.stringify(figureOf(chart, states, loadData())));
      return Object.entries(rooms).flatMap(([name, size]) =>
        states.map((state, at) => ({
          name: `${story.slug}#${id} ${at + 1} at ${name}`,
          chart,
          state,
          scene: sceneOf(figure, at, size),
        })),
      );
    }),
  );
