import { createHash } from "node:crypto";
import type { Page } from "playwright-core";

/** The policy of a strict host for a page: what it allows is our own files, and the styles that stand in the page, by their hashes. */
export function policyFor(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => hashOf(css!));
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...new Set(styles)].join(" "),
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

declare global {
  interface Window {
    refused?: string[];
  }
}

/** Answers every page from here on as a strict host would, and notes what the browser refuses in `window.refused`;
 *  `slipped` is HTML that somebody else puts at its end. */
export async function beStrict(page: Page, slipped = ""): Promise<void> {
  await page.addInitScript(() => {
    const refused: string[] = (window.refused = []);
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sample, lineNumber } = event;
      refused.push(`${effectiveDirective}: ${blockedURI} ${sample} at ${lineNumber}`);
    });
  });
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    const body = await response.text();
    const headers = { ...response.headers(), "content-security-policy": policyFor(body) };
    return route.fulfill({ response, headers, body: body + slipped });
  });
}
