import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { unrecorded } from "../check/rules/addresses/unrecorded.ts";
import { check, isFault } from "../check/check.ts";
import { projectContent } from "../data/content.ts";
import { addressesFile, readAddresses } from "../data/lists/addresses.ts";
import { formatFault } from "../data/fault.ts";

/** What is wrong with the stories: an address of theirs is for ever, so none is recorded while they have faults. */
const storyFaults = () =>
  check().filter((fault) => isFault(fault) && fault.file.startsWith("content/stories/"));

/** Adds every published address that is not recorded yet to the end of the file; changes nothing that is there. */
function record(): number {
  if (!existsSync(addressesFile)) writeFileSync(addressesFile, "story,step,now\n");
  const text = readFileSync(addressesFile, "utf8");
  const begun = text !== "story,step,now\n";
  const faults = [...(begun ? readAddresses(projectContent()).faults : []), ...storyFaults()];
  if (faults.length > 0) {
    console.error([...faults.map(formatFault), "nothing recorded"].join("\n"));
    return 1;
  }
  const missing = unrecorded(projectContent());
  const rows = missing.map(({ story, step = "" }) => `${story},${step},\n`).join("");
  if (rows) appendFileSync(addressesFile, text.endsWith("\n") ? rows : `\n${rows}`);
  for (const { address } of missing) console.log(`recorded ${address}`);
  const count = `${missing.length} ${missing.length === 1 ? "address" : "addresses"}`;
  console.log(
    missing.length > 0
      ? `${count} added to ${addressesFile}`
      : `nothing to record: every published address stands in ${addressesFile}`,
  );
  return 0;
}

process.exitCode = record();
