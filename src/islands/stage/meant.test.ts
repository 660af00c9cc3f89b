import { expect, test } from "vitest";
import { meant } from "./meant.ts";

const ids = ["for-every-100", "wales", "the-hague"];

test.each([
  ["#WALES", "wales"],
  ["#wales/", "wales"],
  ["#wales).", "wales"],
  ["#The-Hague”", "the-hague"],
  ["#%77ales", "wales"],
  ["#wales%20", "wales"],
])("takes %s for %s", (hash, id) => {
  expect(meant(hash, ids)).toBe(id);
});

test.each(["", "#", "#nonsense", "#wale", "#%E0%A4%A"])("makes nothing of “%s”", (hash) => {
  expect(meant(hash, ids)).toBe(undefined);
});
