import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

const site = "src/site/**/*.test.ts";
const dev = "src/site/dev*.test.ts";
// Browsers and commands take their time, and longer on a busy machine.
const patient = {
  testTimeout: 180_000,
  hookTimeout: 420_000,
  expect: { poll: { timeout: 30_000 } },
};
// Files of a worker share what they load: modules, a browser.
const shared = { isolate: false };

/** The tests: of the code, of the built site, and of `npm run dev`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          ...patient,
          name: "unit",
          // A busy machine starts a process slowly.
          testTimeout: 120_000,
          include: ["src/**/*.test.ts"],
          exclude: [...configDefaults.exclude, site],
        },
      },
      {
        test: {
          ...shared,
          ...patient,
          name: "site",
          include: [site],
          exclude: [...configDefaults.exclude, dev],
          globalSetup: "src/site/changed-site.ts",
          // Most of what a browser test does is wait.
          maxWorkers: 2 * availableParallelism(),
        },
      },
      {
        test: {
          ...shared,
          ...patient,
          name: "dev",
          include: [dev],
          globalSetup: "src/site/dev-server.ts",
          // They save in one copy of the project, so they come one after the other.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
