import { expect, test } from "vitest";
import { folderFault, settingsOf } from "./settings.ts";

const site = "SITE_URL=https://example.org";

test("a host and a path are taken as they are", () => {
  expect(settingsOf({ SITE_URL: "https://example.org", BASE_PATH: "/five/" })).toEqual({
    site: "https://example.org",
    base: "/five/",
    faults: [],
    warnings: [],
  });
});

test("without SITE_URL there is no host, and a warning that names the variable", () => {
  const { site, faults, warnings } = settingsOf({});
  expect([site, faults]).toEqual([undefined, []]);
  expect(warnings.join()).toMatch(/^SITE_URL: not set; .*such as SITE_URL=https:\/\/example\.org$/);
});

test.each([
  ["five", "/five/"],
  ["/five", "/five/"],
  ["five/", "/five/"],
  ["//five//", "/five/"],
  ["/a/b", "/a/b/"],
  ["", "/"],
  ["/", "/"],
])("slashes at the ends of BASE_PATH are put right: %j", (given, base) => {
  expect(settingsOf({ SITE_URL: "https://example.org", BASE_PATH: given })).toMatchObject({
    base,
    faults: [],
  });
});

test.each(["https://example.org/", "https://EXAMPLE.org"])(
  "a slash after the host and capitals in it change nothing: %s",
  (given) => {
    expect(settingsOf({ SITE_URL: given })).toMatchObject({
      site: "https://example.org",
      faults: [],
    });
  },
);

test.each([
  ["", "or the variable left out"],
  ["example.org", 'did you mean "https://example.org"?'],
  ["example.org/", 'did you mean "https://example.org"?'],
  ["https://example.org/five", `${site} BASE_PATH=/five/`],
  ["ftp://example.org", "such as https://example.org"],
  ["https://", "such as https://example.org"],
  ["https://example.org/?a", "such as https://example.org"],
  [" https://example.org", "such as https://example.org"],
  ["undefined", "such as https://example.org"],
])("SITE_URL=%j is a fault that says what was found and what was expected", (given, hint) => {
  const { faults } = settingsOf({ SITE_URL: given });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`SITE_URL: found "${given}"; expected a host with its protocol`);
  expect(faults[0]).toContain(hint);
});

test.each([
  "/foo%20bar/",
  "/foo bar/",
  "/a//b/",
  "/../",
  "/a?b/",
  "/a#b/",
  "https://a.org/b/",
  "C:/Git/five/",
  "\\five\\",
])("BASE_PATH=%j is a fault that says what was found and what was expected", (given) => {
  const { faults } = settingsOf({ SITE_URL: "https://example.org", BASE_PATH: given });
  expect(faults).toEqual([expect.stringContaining(`BASE_PATH: found "${given}"; expected a path`)]);
  expect(faults[0]).toMatch(/such as \/five\/$/);
});

test.each([
  "/home/ci/feature%2Fmap",
  "/home/100% done",
  "/home/c#",
  "/home/why?",
  "/home/a*b",
  '/home/a"b',
])("a folder whose name the build would lose files with is a fault that names it: %s", (folder) => {
  expect(folderFault(folder)).toMatch(/the name of this folder has "[%#?*"]" in it.*rename it/);
  expect(folderFault(folder)?.startsWith(`${folder}: `)).toBe(true);
});

test.each(["/home/a b", "/home/über-uns", "/home/[1] & $x", "/home/we’re"])(
  "a folder with a name that is only odd is none: %s",
  (folder) => {
    expect(folderFault(folder)).toBeUndefined();
  },
);
