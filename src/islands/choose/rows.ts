import { type Grip, nameOf, yearWithin } from "../../charts/choose/grips.ts";
import { limits } from "../../model/choice/choice.ts";
import type { Moves } from "./moves.ts";
import { tell } from "../shared/slider.ts";

type Row = {
  element: HTMLElement;
  name: HTMLElement;
  level: HTMLInputElement;
  year: HTMLInputElement;
  away: HTMLButtonElement;
  grip: Grip;
};

/** The step of a level that is typed, points of GDP. */
const typed = 0.01;

/** The grips as fields: a level each, and a year where it may change. */
export class Rows {
  #list;
  #moves;
  #rows = new Map<number, Row>();

  constructor(list: HTMLElement, moves: Moves) {
    this.#list = list;
    this.#moves = moves;
    const head = cell("div", "pair heads", "");
    head.setAttribute("aria-hidden", "true");
    head.append(...["", "% of GDP", "begins in", ""].map((text) => cell("span", "", text)));
    list.append(head);
  }

  /** Shows a row for each grip; one whose grip goes to another year stays the same elements. */
  show(grips: Grip[], removable: boolean): void {
    const gone = new Map(this.#rows);
    grips.forEach((grip, i) => {
      const row = this.#rows.get(grip.year) ?? this.#make(grip);
      gone.delete(grip.year);
      this.#rows.set(grip.year, row);
      row.grip = grip;
      fill(row, removable);
      const there = this.#list.children[i + 1];
      if (there !== row.element) this.#list.insertBefore(row.element, there ?? null);
    });
    for (const [year, row] of gone) {
      this.#rows.delete(year);
      row.element.remove();
    }
  }

  #make(grip: Grip): Row {
    const row: Row = {
      element: cell("div", "pair", ""),
      name: cell("span", "", ""),
      level: field({ ...limits.share, step: typed }),
      year: field({ min: limits.year.first + 1, max: limits.year.last - 1, step: 1 }),
      away: cell("button", "", "×"),
      grip,
    };
    const { element, name, level, year, away } = row;
    element.setAttribute("role", "group");
    // Heard as the name of the group.
    name.setAttribute("aria-hidden", "true");
    away.type = "button";
    element.append(name, level, year, away);
    level.addEventListener("input", () => this.#type(row));
    level.addEventListener("change", () => this.#level(row));
    year.addEventListener("change", () => this.#year(row));
    away.addEventListener("click", () => this.#moves.straighten(row.grip));
    return row;
  }

  /** A level that is being typed is followed once it is one that may be. */
  #type({ level, grip }: Row): void {
    const share = level.valueAsNumber;
    const { min, max } = limits.share;
    if (share >= min && share <= max) this.#moves.move(grip, { ...grip, share }, false, typed);
  }

  #level(row: Row): void {
    const { level, grip } = row;
    const share = Number.isFinite(level.valueAsNumber) ? level.valueAsNumber : grip.share;
    this.#moves.move(grip, { ...grip, share }, true, typed);
    level.value = row.grip.share.toFixed(2);
  }

  /** The row goes with its grip to another year, so that the field keeps the focus. */
  #year(row: Row): void {
    const { grip, year } = row;
    const grips = [...this.#rows.values()].map((d) => d.grip);
    const to = yearWithin(grips, grip, year.valueAsNumber);
    if (to !== grip.year) {
      this.#rows.get(to)?.element.remove();
      this.#rows.delete(grip.year);
      this.#rows.set(to, row);
    }
    this.#moves.move(grip, { year: to, share: grip.share }, true, typed);
    year.value = String(row.grip.year);
  }
}

function fill({ element, name, level, year, away, grip }: Row, removable: boolean): void {
  const called = nameOf(grip);
  const fixed = grip.role === "fixed";
  const straighten = `Straighten the line at ${called}`;
  if (name.textContent !== called) name.textContent = called;
  tell(element, { "aria-label": called });
  tell(level, { "aria-label": `${called}: level, % of GDP` });
  tell(year, { "aria-label": `${called}: fiscal year that begins in` });
  tell(away, { "aria-label": straighten, title: straighten });
  year.style.visibility = fixed ? "hidden" : "";
  away.style.visibility = grip.set && removable ? "" : "hidden";
  put(level, grip.share.toFixed(2));
  put(year, String(grip.year));
}

/** Fills a field that nobody types in. */
function put(input: HTMLInputElement, value: string): void {
  if (document.activeElement !== input && input.value !== value) input.value = value;
}

function cell<Tag extends "div" | "span" | "button">(tag: Tag, className: string, text: string) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

function field(range: { min: number; max: number; step: number }): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "number";
  input.inputMode = "decimal";
  for (const [name, value] of Object.entries(range)) input.setAttribute(name, String(value));
  return input;
}
