import { loadData } from "../data/load.ts";
import type { Scene, Size } from "../marks/mark.ts";
import { drawnIn, scaleIn, sizes } from "../marks/sizes.ts";
import { loadContent } from "./load.ts";
import { stories } from "./stories.ts";
import { picturesOf } from "./story.ts";
import { figureOf, sceneOf } from "../charts/figure.ts";

/** The rooms of pictures in windows of these sizes, and at larger letters. */
const rooms: Record<string, Size> = {
  "320 × 568": { width: 288, height: 185 },
  "360 × 640": { width: 324, height: 203 },
  "375 × 667": { width: 338, height: 220 },
  "320 × 720": { width: 282, height: 218 },
  "390": sizes.phone,
  "768": { width: 730, height: 391 },
  "844 × 390": { width: 437, height: 229 },
  "1024 × 420": { width: 505, height: 255 },
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
