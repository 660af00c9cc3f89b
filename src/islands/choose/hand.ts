import { csvOf } from "../../charts/choose/csv.ts";
import type { Data } from "../../charts/choose/inputs.ts";
import type { Reckoning } from "../../charts/choose/reckon.ts";
import { sentenceOf } from "../../charts/choose/words.ts";
import type { Scene } from "../../marks/mark.ts";

const page = () => location.origin + location.pathname;

/** Copies the link of a choice; what the reader is to be told, which holds the link where it could not be copied. */
export async function copyLink(query: string): Promise<string> {
  const address = page() + query;
  try {
    await navigator.clipboard.writeText(address);
    return "The link is copied.";
  } catch {
    return `Copy this: ${address}`;
  }
}

/** Hands out the bill as "csv", or the pictures as "svg" or "png"; what makes files is fetched when it is needed. */
export async function saveAs(kind: string, data: Data, now: Reckoning, scenes: Scene[]) {
  const { pictureFile, saveFile, savePng } = await import("./files.ts");
  if (kind === "csv") return saveFile("path.csv", "text/csv", csvOf(data, now, page()));
  const file = await pictureFile(scenes, sentenceOf(now));
  if (kind === "svg") saveFile("path.svg", "image/svg+xml", file.text);
  else await savePng("path.png", file);
}
