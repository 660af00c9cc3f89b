import type { IncomingMessage, ServerResponse } from "node:http";
import { projectContent, type Content } from "../../data/content.ts";
import { check, isFault } from "../../check/check.ts";
import { factFaults } from "../../check/rules/facts/facts.ts";
import { readingFaults } from "../../story/load.ts";
import { errorOf } from "./error.ts";
import { faultPage } from "./fault-page.ts";
import { deskOf } from "./story.ts";

type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What the dev server answers besides pages: faults in place of a page, and what the desk asks for. */
export const deskAnswers: Answer = (request, response, next) => {
  const [path = ""] = (request.url ?? "").split("?");
  const asked = /^\/__desk\/(.*)\.json$/.exec(path)?.[1];
  if (asked !== undefined) return send(response, 200, "application/json", told(asked));
  const isFile = /^\/(?:fonts|stage)\/[^/]+\.\w+$/.test(path);
  // Astro finds an address made from a file name only with the slash that its build leaves off.
  if (isFile) request.url += "/";
  if (!isFile && !request.headers.accept?.includes("text/html")) return next();
  const content = projectContent();
  if (!isStopped(content)) return next();
  const faults = check(content).filter(isFault);
  send(response, 500, "text/html; charset=utf-8", faultPage(faults));
};

/** True when there are faults with which no page can be made. */
const isStopped = (content: Content): boolean =>
  readingFaults(content).length > 0 || factFaults(content).length > 0;

/** The faults of everything, and of one story what the desk shows of it. */
function told(slug: string): string {
  const content = projectContent();
  const found = check(content);
  const stops = isStopped(content);
  const error = errorOf(content, found.filter(isFault));
  return JSON.stringify({ stops, error, story: stops ? undefined : deskOf(content, slug, found) });
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(text);
}
