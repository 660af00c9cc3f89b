import type { Content } from "../../data/content.ts";
import type { Fault } from "../../data/fault.ts";
import { readData } from "../../data/load.ts";
import { cellFault, folder } from "../../data/read.ts";
import { tables } from "../../data/tables/tables.ts";
import { editionWords, isWhole, natoTables } from "../../data/editions/edition.ts";

/** An edition newer than the one shown that lacks tables yet: it can be asked for, but is not shown. */
export function unfinishedEditions(content: Content): Fault[] {
  const { natoEditions, currentEdition, datasets } = readData(content).data;
  return natoEditions
    .filter((d) => d.id > currentEdition.id && !isWhole(d))
    .map(({ id, files }): Fault => {
      const there = Object.values(files);
      const lacks = natoTables.filter((name) => !files[name]).map((name) => tables[name].file);
      const expected = lacks.map((file) => file.replace("nato/", `nato/${id}/`)).join(", ");
      const message = `${there.length} of ${natoTables.length} tables of ${editionWords(id)} are there, and the pages still show ${editionWords(currentEdition.id)}; expected ${expected} too`;
      const row = datasets.find((d) => there.includes(d.file));
      const place = row
        ? cellFault("datasets", row, "file", message)
        : { file: `${folder}/${there[0]}`, line: 1, column: undefined, message };
      return { ...place, level: "warning" };
    });
}
