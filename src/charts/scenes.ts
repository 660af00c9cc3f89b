import type { Scene, Size } from "../marks/mark.ts";
import { scene as allies } from "./allies/scene.ts";
import { scene as editions } from "./editions/scene.ts";
import { scene as equipment } from "./equipment/scene.ts";
import { scene as five } from "./five/scene.ts";
import { scene as gap } from "./gap/scene.ts";
import { scene as history } from "./history/scene.ts";
import { scene as hundred } from "./hundred/scene.ts";
import { scene as voices } from "./voices/scene.ts";

const all = { allies, editions, equipment, five, gap, history, hundred, voices };

/** The name of a chart, as a step writes it. */
export type ChartName = keyof typeof all;

/** A chart as whoever draws it knows it: its own data and state, already checked. */
type Draw = (data: unknown, state: unknown, size: Size) => Scene;

/** Every chart by its name: the one list for build and browser. */
export const scenes = all as unknown as Record<ChartName, Draw>;
