import { type Grip, nameOf } from "../../charts/choose/grips.ts";
import { limits } from "../../model/choice/choice.ts";
import { target } from "../../model/words/format.ts";
import type { Moves } from "./grips.ts";

type Row = {
  element: HTMLElement;
  name: HTMLElement;
  level: HTMLInputElement;
  year: HTMLInputElement;
  away: HTMLButtonElement;
  grip: Grip;
};

/** The grips as fields: a level each, and a year where it may change. */
export class Rows {
  #list;
  #moves;
  #rows = new Map<number, Row>();

  constructor(list: HTMLElement, moves: Moves) {
    this.#list = list;
    this.#moves = moves;
    const head = document.createElement("div");
    head.className = "pair heads";
    head.ariaHidden = "true";
    head.append(...["", "% of GDP", "year from", ""].map((text) => cell("span", text)));
    list.append(head);
  }

  show(grips: Grip[], removable: boolean): void {
    const gone = new Map(this.#rows);
    grips.forEach((grip, i) => {
      const row = this.#rows.get(grip.year) ?? this.#make();
      gone.delete(grip.year);
      this.#rows.set(grip.year, row);
      row.grip = grip;
      fill(row, grip, removable);
      const there = this.#list.children[i + 1];
      if (there !== row.element) this.#list.insertBefore(row.element, there ?? null);
    });
    for (const [year, row] of gone) {
      this.#rows.delete(year);
      row.element.remove();
    }
  }

  #make(): Row {
    const element = cell("div", "");
    element.className = "pair";
    element.setAttribute("role", "group");
    const name = cell("span", "");
    const level = field({ ...limits.share, step: 0.01 });
    const year = field({ min: limits.year.first + 1, max: limits.year.last - 1, step: 1 });
    const away = document.createElement("button");
    away.type = "button";
    away.textContent = "×";
    element.append(name, level, year, away);
    const row: Row = { element, name, level, year, away, grip: undefined! };
    const share = () => (level.value.trim() === "" ? NaN : level.valueAsNumber);
    level.addEventListener("input", () => {
      const { min, max } = limits.share;
      if (share() >= min && share() <= max)
        this.#moves.move(row.grip, { year: row.grip.year, share: share() }, false, 0.01);
    });
    level.addEventListener("change", () => {
      const to = Number.isFinite(share()) ? share() : row.grip.share;
      this.#moves.move(row.grip, { year: row.grip.year, share: to }, true, 0.01);
      level.value = two(row.grip.share);
    });
    year.addEventListener("change", () => this.#moveYear(row));
    away.addEventListener("click", () => this.#moves.straighten(row.grip));
    return row;
  }

  /** The row goes with its grip to another year, so that the field keeps the focus. */
  #moveYear(row: Row): void {
    const { grip, year } = row;
    const others = [...this.#rows.keys()].filter(
      (d) => d !== grip.year && this.#rows.get(d)!.grip.set,
    );
    const low = Math.max(limits.year.first, ...others.filter((d) => d < grip.year)) + 1;
    const high = Math.min(limits.year.last, ...others.filter((d) => d > grip.year)) - 1;
    const asked = Math.round(Number.isFinite(year.valueAsNumber) ? year.valueAsNumber : grip.year);
    const to = Math.min(high, Math.max(low, asked));
    if (to !== grip.year) {
      this.#rows.get(to)?.element.remove();
      this.#rows.delete(grip.year);
      this.#rows.set(to, row);
    }
    this.#moves.move(grip, { year: to, share: grip.share }, true, 0.01);
    year.value = String(row.grip.year);
  }
}

function fill(row: Row, grip: Grip, removable: boolean): void {
  const name = nameOf(grip);
  const text = grip.role === "fixed" ? name : `${name}, ${target(grip.share)}`;
  const label = grip.role === "fixed" ? name : `${name}`;
  if (row.name.textContent !== label) row.name.textContent = label;
  row.element.setAttribute("aria-label", text);
  row.level.ariaLabel = `${name}: level, % of GDP`;
  row.year.ariaLabel = `${name}: fiscal year that begins in`;
  row.away.ariaLabel = `Straighten the line at ${name === "A step" ? "this step" : name}`;
  row.away.title = row.away.ariaLabel;
  row.year.style.visibility = grip.role === "fixed" ? "hidden" : "";
  row.away.style.visibility = grip.set && removable ? "" : "hidden";
  if (document.activeElement !== row.level) row.level.value = two(grip.share);
  if (document.activeElement !== row.year) row.year.value = String(grip.year);
}

const two = (share: number): string => share.toFixed(2);

function cell(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function field(range: { min: number; max: number; step: number }): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "number";
  input.min = String(range.min);
  input.max = String(range.max);
  input.step = String(range.step);
  input.inputMode = "decimal";
  return input;
}
