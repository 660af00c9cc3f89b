import { debateFaults } from "./agreement/debate.ts";
import { editionFaults } from "./agreement/editions.ts";
import { referenceFaults } from "./agreement/references.ts";
import { agreementFaults } from "./agreement/tables.ts";
import { projectContent, type Content } from "./content.ts";
import { dataOf, type Data } from "./data.ts";
import { Faults, type Fault } from "./fault.ts";
import { unknownFileFaults } from "./files.ts";
import { readFolder } from "./folder.ts";
import { onceFor } from "./once.ts";
import type { Read } from "./read.ts";

export type { Data } from "./data.ts";

/** What could be read of the data folder, and every fault in it; nothing is thrown. */
export type Reading = { data: Data; read: Read; faults: Fault[] };

/** Reads and checks the folder `content/data` of a content, once. */
export const readData = onceFor((content: Content): Reading => {
  const { read, faults } = readFolder(content);
  const all = [
    ...faults,
    ...unknownFileFaults(content, read),
    ...referenceFaults(read),
    ...agreementFaults(read),
    ...editionFaults(read),
    ...debateFaults(read),
  ];
  return { data: dataOf(read), read, faults: all };
});

/** Everything the data folder of this project says, for pages and tests; throws every fault of every file at once. */
export function loadData(): Data {
  const { data, faults } = readData(projectContent());
  if (faults.length > 0) throw new Faults(faults);
  return data;
}
