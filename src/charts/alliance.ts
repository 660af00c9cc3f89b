import { scene as allies } from "./allies/scene.ts";
import { scene as editions } from "./editions/scene.ts";
import { scene as equipment } from "./equipment/scene.ts";
import { scene as five } from "./five/scene.ts";
import { scene as gap } from "./gap/scene.ts";
import { scene as history } from "./history/scene.ts";
import { scene as hundred } from "./hundred/scene.ts";
import { scene as reasons } from "./reasons/scene.ts";
import { scene as voices } from "./voices/scene.ts";

/** The charts of the stories about the alliance, sent to readers as one set. */
export const charts = { allies, editions, equipment, five, gap, history, hundred, reasons, voices };
