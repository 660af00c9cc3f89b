import { formatFault, type Fault } from "../../data/fault.ts";
import { escaped } from "./error.ts";

/** The page that stands in for one that cannot be made: what is wrong, readable without a script too. */
export const faultPage = (faults: Fault[]): string => `<!doctype html>
<html lang="en-GB" data-faults>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <title>${faults.length === 1 ? "1 fault" : `${faults.length} faults`} in content</title>
    <script type="module" src="/@vite/client"></script>
    <script type="module" src="/src/desk/browser/desk.ts"></script>
  </head>
  <body>
    <pre style="white-space: pre-wrap">${faults.map((fault) => escaped(formatFault(fault))).join("\n")}</pre>
  </body>
</html>
`;
