/** Where the site will stand, as the environment says it, and what is wrong with how it is said. */
export interface Settings {
  /** The host with its protocol, such as https://example.org; undefined where nobody named one. */
  site: string | undefined;
  /** The path under which the site stands, with a slash at both ends. */
  base: string;
  faults: string[];
  warnings: string[];
}

const unnamed =
  "SITE_URL: not set; pages will name no canonical address, and the links of corrections.xml no host; " +
  "expected where the site will stand, such as SITE_URL=https://example.org";

/** Reads SITE_URL and BASE_PATH; only slashes at the ends are put right, since nothing else is certain. */
export function settingsOf({ SITE_URL, BASE_PATH = "" }: NodeJS.ProcessEnv): Settings {
  const wrong = [
    SITE_URL === undefined ? undefined : siteFault(SITE_URL),
    baseFault(BASE_PATH),
  ].filter((fault) => fault !== undefined);
  const sound = SITE_URL !== undefined && wrong.length === 0;
  return {
    site: sound ? new URL(SITE_URL).origin : undefined,
    base: `/${BASE_PATH}/`.replace(/^\/+|\/+$/g, "/"),
    faults: wrong,
    warnings: SITE_URL === undefined ? [unnamed] : [],
  };
}

function siteFault(found: string): string | undefined {
  const fault = (hint = "") =>
    `SITE_URL: found "${found}"; expected a host with its protocol, such as https://example.org${hint}`;
  if (found === "") return fault(", or the variable left out");
  if (!/^https?:\/\//i.test(found)) {
    const whole = `https://${found}`;
    const host = /^[\w-]+(\.[\w-]+)+(:\d+)?\/?$/.test(found);
    return fault(host ? `; did you mean "${whole.replace(/\/$/, "")}"?` : "");
  }
  if (/\s/.test(found) || !URL.canParse(found)) return fault();
  const { origin, pathname, search, hash, username } = new URL(found);
  if (search || hash || username) return fault();
  const path = pathname.replace(/^\/+|\/+$/g, "");
  if (path) return fault(`; the path belongs to BASE_PATH: SITE_URL=${origin} BASE_PATH=/${path}/`);
  return undefined;
}

function baseFault(found: string): string | undefined {
  const parts = found.replace(/^\/+|\/+$/g, "").split("/");
  const sound = parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  if (sound || parts.join("") === "") return undefined;
  return `BASE_PATH: found "${found}"; expected a path of letters a to z, digits, ".", "-", "_" and "~", such as /five/`;
}

/** What is wrong with the name of the project's folder, if anything: Vite and Astro read these signs as parts of an address and lose files. */
export function folderFault(folder: string): string | undefined {
  const signs = [...new Set(folder.match(/[%#?*"]/g))].map((sign) => `"${sign}"`).join(" and ");
  return signs
    ? `${folder}: the name of this folder has ${signs} in it, with which the build would fail or lose files; expected a folder without %, #, ?, * and ": rename it, or move the project`
    : undefined;
}
