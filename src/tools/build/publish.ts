import { cpSync, existsSync, lstatSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { fill } from "./fill.ts";

/** Errors of a rename that say the folder must stay where it is: a mount, another disk, a parent that is not ours. */
const stuck = new Set(["EBUSY", "EXDEV", "EPERM", "EACCES"]);

const mustStay = (error: unknown) => stuck.has((error as NodeJS.ErrnoException).code ?? "");

/** The folder that `dist` is or leads to; throws where it cannot be one that a site may replace. */
export function targetOf(dist: string, project: string): string {
  const itself = lstatSync(dist, { throwIfNoEntry: false });
  if (!itself) return resolve(dist);
  const found = statSync(dist, { throwIfNoEntry: false });
  if (!found)
    throw new Error(`${dist}: a link that leads nowhere; expected it to lead to a folder`);
  if (!found.isDirectory()) throw new Error(`${dist}: not a folder; expected one, or nothing`);
  const [target, root] = [realpathSync(dist), realpathSync(project)];
  const holds = (outer: string, inner: string) => `${inner}${sep}`.startsWith(`${outer}${sep}`);
  if (holds(target, root))
    throw new Error(
      `${dist}: leads to ${target}, which holds this project; expected another folder`,
    );
  if (itself.isSymbolicLink() && holds(root, target))
    throw new Error(
      `${dist}: leads to ${target}, a folder of this project; expected one outside it`,
    );
  return target;
}

const beside = (target: string, word: string) =>
  join(dirname(target), `.${basename(target)}.${word}`);

/** Clears away what a build that was killed while publishing left beside `target`, and gives back the site it had taken away. */
export function recover(target: string): void {
  const [coming, going] = [beside(target, "coming"), beside(target, "going")];
  if (!existsSync(target) && existsSync(going)) renameSync(going, target);
  for (const left of [coming, going]) if (existsSync(left)) rmSync(left, { recursive: true });
}

/** Puts the whole site `made` in the place of `target`: by two renames, or where `target` cannot be moved by filling it. */
export function publish(made: string, target: string, move = renameSync): void {
  const [coming, going] = [beside(target, "coming"), beside(target, "going")];
  try {
    bring(made, coming, move);
    if (existsSync(target)) move(target, going);
  } catch (error) {
    if (!mustStay(error) || !existsSync(target)) throw error;
    fill(existsSync(made) ? made : coming, target);
    rmSync(coming, { recursive: true, force: true });
    return;
  }
  try {
    move(coming, target);
  } catch (error) {
    if (existsSync(going)) move(going, target);
    throw error;
  }
  rmSync(going, { recursive: true, force: true });
}

function bring(made: string, coming: string, move: typeof renameSync): void {
  try {
    move(made, coming);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(made, coming, { recursive: true });
  }
}
