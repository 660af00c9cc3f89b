import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";

/** Makes the folder `to` hold what `from` holds without moving it: first what pages ask for, then the pages, each file whole, and last the old files go. */
export function fill(from: string, to: string): void {
  lay(from, to, (name) => !name.endsWith(".html"));
  lay(from, to, (name) => name.endsWith(".html"));
  sweep(from, to);
}

function lay(from: string, to: string, wanted: (name: string) => boolean): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, place] = [join(from, entry.name), join(to, entry.name)];
    const folder = entry.isDirectory();
    if (!folder && !wanted(entry.name)) continue;
    const there = lstatSync(place, { throwIfNoEntry: false });
    if (there && there.isDirectory() !== folder) rmSync(place, { recursive: true });
    if (folder) lay(source, place, wanted);
    else {
      copyFileSync(source, `${place}.coming`);
      renameSync(`${place}.coming`, place);
    }
  }
}

function sweep(from: string, to: string): void {
  for (const entry of readdirSync(to, { withFileTypes: true })) {
    const [source, place] = [join(from, entry.name), join(to, entry.name)];
    if (!existsSync(source)) rmSync(place, { recursive: true });
    else if (entry.isDirectory()) sweep(source, place);
  }
}
