import { type Choice, limits } from "../../model/choice/choice.ts";
import type { BaselineName } from "../../model/cost/baseline.ts";

/** A choice with what a field of the bill says; nothing for a field that is none of it. */
export function chosenIn(
  { name, value, checked }: HTMLInputElement,
  choice: Choice,
): Choice | undefined {
  const growth = () => ({ growth: growthIn(value) ?? choice.growth });
  const known: Record<string, () => Partial<Choice>> = {
    growth,
    "growth-range": growth,
    baseline: () => ({ baseline: value as BaselineName }),
    prices: () => ({ prices: value === "today" ? "today" : "cash" }),
    resilience: () => ({ resilience: checked ? 1.5 : 0 }),
  };
  return Object.hasOwn(known, name) ? { ...choice, ...known[name]!() } : undefined;
}

/** Tells of each field of a form that is changed, while a hand is at it and when it is done. */
export function onFields(
  form: HTMLFormElement,
  changed: (field: HTMLInputElement, done: boolean) => void,
): void {
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const kind of ["input", "change"] as const)
    form.addEventListener(kind, ({ target }) =>
      changed(target as HTMLInputElement, kind === "change"),
    );
}

/** Makes the fields of the bill say what is chosen; growth that is being typed is left alone. */
export function showChoice(form: HTMLFormElement, choice: Choice): void {
  const { growth, baseline, prices, resilience } = choice;
  const values = { growth, "growth-range": growth, baseline, prices };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name) as HTMLInputElement | RadioNodeList;
    const typing = document.activeElement === field && name === "growth";
    if (field.value !== String(value) && !typing) field.value = String(value);
  }
  (form.elements.namedItem("resilience") as HTMLInputElement).checked = resilience > 0;
}

function growthIn(text: string): number | undefined {
  const { min, max } = limits.growth;
  const value = text.trim() === "" ? NaN : Number(text);
  if (!Number.isFinite(value)) return undefined;
  return Math.round(Math.min(max, Math.max(min, value)) * 100) / 100;
}
