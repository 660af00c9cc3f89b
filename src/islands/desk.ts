// What editors see in `npm run dev` and nobody in a build, sent as one file.
import type { DeskError } from "../check/desk/error.ts";
import type { DeskStory } from "../check/desk/story.ts";
import { showFaults } from "./desk-faults.ts";
import { at, opensPlaces } from "./desk-open.ts";
import { DeskPanel } from "./desk-panel.ts";

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
