import { told as allies } from "./allies/told.ts";
import { told as costs } from "./costs/told.ts";
import { told as editions } from "./editions/told.ts";
import { told as equipment } from "./equipment/told.ts";
import { told as five } from "./five/told.ts";
import { told as gap } from "./gap/told.ts";
import { told as history } from "./history/told.ts";
import { told as hundred } from "./hundred/told.ts";
import { told as path } from "./path/told.ts";
import { told as plan } from "./plan/told.ts";
import { told as poll } from "./poll/told.ts";
import { told as reasons } from "./reasons/told.ts";
import { told as rulers } from "./rulers/told.ts";
import type { ChartName } from "./scenes.ts";
import { told as squares } from "./squares/told.ts";
import { told as voices } from "./voices/told.ts";
import { told as words } from "./words/told.ts";

/** A picture in words, for readers who do not see it. */
type Tell = (data: unknown, state: unknown) => string;

/** The pictures of charts in words, for the build: a stage has no use for them, so readers are not sent what writes them. */
export const told = {
  allies,
  costs,
  editions,
  equipment,
  five,
  gap,
  history,
  hundred,
  path,
  plan,
  poll,
  reasons,
  rulers,
  squares,
  voices,
  words,
} as unknown as Partial<Record<ChartName, Tell>>;
