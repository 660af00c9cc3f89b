import type { Content } from "../data/content.ts";
import type { Fault } from "../data/fault.ts";
import { addressFaults } from "./rules/addresses/addresses.ts";
import { changeFaults } from "./rules/changes/changes.ts";
import { templateTextFaults } from "./rules/template-text.ts";
import { braceFaults } from "./rules/braces.ts";
import { factFaults } from "./rules/facts/facts.ts";
import { idFaults } from "./rules/addresses/ids.ts";
import { letterFaults } from "./rules/letters.ts";
import { lengthFaults } from "./rules/length.ts";
import { linkFaults } from "./rules/addresses/links.ts";
import { markdownSignFaults } from "./rules/markdown.ts";
import { nestingFaults } from "./rules/nesting.ts";
import { pictureFaults } from "./rules/pictures.ts";
import { quotationFaults } from "./rules/quotations.ts";
import { readingRemarks } from "./rules/reading.ts";
import { unstatedStatusFaults } from "./rules/unstated-status.ts";
import { slugFaults } from "./rules/addresses/slugs.ts";
import { sourceFaults } from "./rules/sources.ts";
import { spellingWarnings } from "./rules/spelling.ts";
import { styleFaults } from "./rules/style.ts";
import { typedNumberFaults } from "./rules/typed-numbers.ts";
import { unfinishedEditions } from "./rules/unfinished-editions.ts";
import { watchedFaults } from "./rules/watched.ts";

/** What is checked beyond reading: each rule looks at a content and says what it finds. */
export const rules: ((content: Content) => Fault[])[] = [
  addressFaults,
  templateTextFaults,
  braceFaults,
  changeFaults,
  factFaults,
  idFaults,
  lengthFaults,
  letterFaults,
  linkFaults,
  markdownSignFaults,
  nestingFaults,
  pictureFaults,
  quotationFaults,
  readingRemarks,
  unstatedStatusFaults,
  slugFaults,
  sourceFaults,
  spellingWarnings,
  styleFaults,
  typedNumberFaults,
  unfinishedEditions,
  watchedFaults,
];
