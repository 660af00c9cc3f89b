import { Faults } from "../data/fault.ts";
import { loadData } from "../data/load.ts";
import { editionDiff } from "./edition-diff.ts";

try {
  console.log(editionDiff(loadData(), process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  if (error instanceof Faults) console.error("expected data without fault; see npm run check");
  process.exitCode = 1;
}
