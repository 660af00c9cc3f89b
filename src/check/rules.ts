import type { Fault } from "../data/fault.ts";
import { addressFaults } from "./rules/addresses.ts";
import { changeFaults } from "./rules/changes.ts";
import { begunFaults } from "./rules/begun.ts";
import { bracedFaults } from "./rules/braces.ts";
import { letterFaults } from "./rules/letters.ts";
import { lengthFaults } from "./rules/length.ts";
import { linkFaults } from "./rules/links.ts";
import { pictureFaults } from "./rules/pictures.ts";
import { quotedFaults } from "./rules/quoted.ts";
import { readingRemarks } from "./rules/reading.ts";
import { saidFaults } from "./rules/said.ts";
import { slugFaults } from "./rules/slugs.ts";
import { sourceFaults } from "./rules/sources.ts";
import { spellingWarnings } from "./rules/spelling.ts";
import { styleFaults } from "./rules/style.ts";
import { typedFaults } from "./rules/typed.ts";
import { unfinishedEditions } from "./rules/unfinished-editions.ts";
import { watchedFaults } from "./rules/watched.ts";

/** What is checked beyond reading: each rule looks at the content in force and says what it finds. */
export const rules: (() => Fault[])[] = [
  addressFaults,
  begunFaults,
  bracedFaults,
  changeFaults,
  lengthFaults,
  letterFaults,
  linkFaults,
  pictureFaults,
  quotedFaults,
  readingRemarks,
  saidFaults,
  slugFaults,
  sourceFaults,
  spellingWarnings,
  styleFaults,
  typedFaults,
  unfinishedEditions,
  watchedFaults,
];
