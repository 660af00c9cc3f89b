import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { freeLock, takeLock } from "./lock.ts";
import { publish, recover, targetOf } from "./publish.ts";
import { folderFault, settingsOf } from "./settings.ts";

/** What a build needs: the project’s folder, the environment, what is wrong with the content (empty when nothing is), and who makes the site in a given folder. */
export interface Work {
  project: string;
  env: NodeJS.ProcessEnv;
  faults(): string;
  make(folder: string): Promise<void>;
}

/** The exit code of a build that found another one at work (EX_TEMPFAIL of sysexits.h: try again later). */
export const busy = 75;

const placesOf = (project: string) => ({
  dist: join(project, "dist"),
  cache: join(project, ".cache"),
  lock: join(project, ".cache", "build.lock"),
});

/** Builds the site in a fresh folder and puts it in the place of `dist` when it is whole; until then `dist` stays as it was. Returns the exit code. */
export async function buildSite(work: Work): Promise<number> {
  const { dist, cache, lock } = placesOf(work.project);
  try {
    const { faults, warnings } = settingsOf(work.env);
    const all = [folderFault(realpathSync(work.project)) ?? [], faults].flat();
    if (all.length > 0) throw new Error(all.join("\n"));
    for (const warning of warnings) console.warn(warning);
    const target = targetOf(dist, work.project);
    mkdirSync(cache, { recursive: true });
    const holder = takeLock(lock);
    if (holder === undefined) return await alone(work, target);
    console.error(
      `${lock}: another build of this folder is at work (process ${holder}); expected one at a time: wait for it, or end it`,
    );
    return busy;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** The build itself, which nobody else does meanwhile. */
async function alone({ project, faults, make }: Work, target: string): Promise<number> {
  const { cache, lock } = placesOf(project);
  const tidy = () => {
    sweepUnfinished(cache);
    freeLock(lock);
  };
  const forget = onEnd(tidy);
  try {
    recover(target);
    sweepUnfinished(cache);
    const found = faults();
    if (found) throw new Error(found);
    const made = join(cache, `site-${process.pid}`);
    mkdirSync(made);
    await make(made);
    if (!existsSync(join(made, "index.html"))) throw new Error(`${made}: no index.html was made`);
    publish(made, target);
    return 0;
  } finally {
    forget();
    tidy();
  }
}

/** Does something when the process is told to end, and ends it; returns how to take that back. */
function onEnd(tidy: () => void): () => void {
  const offs = (["SIGINT", "SIGTERM", "SIGHUP"] as const).map((signal) => {
    const end = () => {
      tidy();
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => offs.forEach((off) => off());
}

/** Takes away the folders of builds that did not come to their end. */
function sweepUnfinished(cache: string): void {
  for (const name of readdirSync(cache))
    if (name.startsWith("site-")) rmSync(join(cache, name), { recursive: true, force: true });
}
