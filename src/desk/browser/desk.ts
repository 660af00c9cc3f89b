// What editors see in `npm run dev` and nobody in a build, sent as one file.
import type { DeskError } from "../server/error.ts";
import type { DeskStory } from "../server/story.ts";
import { showFaults } from "./faults.ts";
import { at, opensPlaces } from "./open.ts";
import { DeskPanel } from "./panel.ts";

type Told = { stops: boolean; error?: DeskError; story?: DeskStory };

const slug = location.pathname.slice(at("").length).replace(/\/$/, "");
const response = await fetch(at(`__desk/${slug}.json`));
const { stops, error, story } = (await response.json()) as Told;
opensPlaces(document);
if (!stops) {
  const panel = new DeskPanel();
  panel.tell(story);
  document.body.append(panel);
}
if (error) await showFaults(error, stops);
