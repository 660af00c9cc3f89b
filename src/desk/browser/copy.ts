import { make } from "./make.ts";

/** Makes every button inside that carries a text copy it; what is given back says so. */
export function copies(root: ShadowRoot): HTMLElement {
  const status = make("p", { className: "status", role: "status" });
  root.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-copy]");
    if (button) void copy(button.dataset["copy"]!).then((words) => (status.textContent = words));
  });
  return status;
}

/** A browser may refuse, as it does where the page is not on this machine. */
async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "This browser does not let the page copy; select the text";
  }
}
