import type { IncomingMessage, ServerResponse } from "node:http";
import { diskContent, reading } from "../../data/content.ts";
import { Faults, type Fault } from "../../data/fault.ts";
import { loadData } from "../../data/load.ts";
import { check, isFault } from "../../check/check.ts";
import { stories } from "../../story/stories.ts";
import { errorOf } from "./error.ts";
import { faultPage } from "./fault-page.ts";
import { deskOf } from "./story.ts";

type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What the dev server answers besides pages: faults in place of a page, and what the desk asks for. */
export const deskAnswers: Answer = (request, response, next) => {
  const [path = ""] = (request.url ?? "").split("?");
  const asked = /^\/__desk\/(.*)\.json$/.exec(path)?.[1];
  if (asked !== undefined) return send(response, 200, "application/json", told(asked));
  const isFont = /^\/fonts\/[^/]+\.\w+$/.test(path);
  // Astro finds an address made from a file name only with the slash that its build leaves off.
  if (isFont) request.url += "/";
  if (!isFont && !request.headers.accept?.includes("text/html")) return next();
  if (!isStopped()) return next();
  send(response, 500, "text/html; charset=utf-8", faultPage(found().filter(isFault)));
};

const found = (): Fault[] => check(diskContent());

/** True when there are faults with which no page can be made. */
function isStopped(): boolean {
  try {
    reading(diskContent(), () => (loadData(), stories({ drafts: true })));
    return false;
  } catch (error) {
    if (error instanceof Faults) return true;
    throw error;
  }
}

/** The faults of everything, and of one story what the desk shows of it. */
function told(slug: string): string {
  const all = found();
  const stops = isStopped();
  const error = errorOf(all.filter(isFault));
  return JSON.stringify({ stops, error, story: stops ? undefined : deskOf(slug, all) });
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(text);
}
