import type { Content } from "./content.ts";
import { didYouMean } from "./did-you-mean.ts";
import { editionFile, natoFiles } from "./editions/edition.ts";
import type { Fault } from "./fault.ts";
import { acknowledgedFile, watchFile } from "./lists/watch.ts";
import { folder, mayHold, type Read } from "./read.ts";
import { debate } from "./tables/debate.ts";
import type { Dataset } from "./tables/sources.ts";
import { tables } from "./tables/tables.ts";

const known = [...Object.values(tables), ...Object.values(debate)].map(({ file }) => file);

/** The files that only the check reads: see src/check/watch. */
const checking = [watchFile, acknowledgedFile].map((file) => file.slice(folder.length + 1));

/** The tables of every edition, by file under content/data: the undated ones, and those in a folder of their own. */
export function editionFiles({ files }: Content): string[] {
  const names = files.map((file) => file.slice(folder.length + 1));
  const dated = names.filter((name) => editionFile(name) && !known.includes(name));
  return [...new Set([...natoFiles, ...dated])];
}

/** The files of the folder that no schema reads. */
const withoutSchema = ({ files }: Content): string[] =>
  files
    .filter((file) => file.startsWith(`${folder}/`) && /\.(csv|ya?ml)$/.test(file))
    .map((file) => file.slice(folder.length + 1))
    .filter((file) => ![...known, ...checking].includes(file) && !editionFile(file));

/** True in a folder that is for the tables of an edition, and for no others. */
const isOfEdition = (file: string): boolean => /^nato\/[^/]+\//.test(file);

/** The tables without a schema that datasets.csv names: they are read by the names of their columns. */
export const genericFiles = (content: Content, datasets: Dataset[]): string[] =>
  withoutSchema(content)
    .filter((file) => file.endsWith(".csv") && !isOfEdition(file))
    .filter((file) => datasets.some((row) => row.file === file));

/** A fault for each table or list that nothing reads: it would never be checked nor shown. */
export function unknownFileFaults(content: Content, read: Read): Fault[] {
  return withoutSchema(content)
    .filter((file) => !(file in read.generic) && !mayHold(read, tables.datasets.file, file))
    .map((file) => ({
      file: `${folder}/${file}`,
      line: 1,
      column: undefined,
      message: `unknown file; expected ${expectedOf(file)}`,
    }));
}

function expectedOf(file: string): string {
  if (isOfEdition(file)) {
    const names = natoFiles.map((name) => file.replace(/[^/]+$/, name.replace("nato/", "")));
    return `a table of an edition, such as nato/2027-03/share-of-gdp.csv${didYouMean(file, names)}`;
  }
  const wanted = file.endsWith(".csv")
    ? `a row for it in ${folder}/${tables.datasets.file}`
    : "a schema for it in src/data";
  return wanted + didYouMean(file, known);
}
