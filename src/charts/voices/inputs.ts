import { z } from "zod";
import { spokenDate } from "../../model/words/dates.ts";
import { bestSource, citedAs } from "../../model/sources.ts";
import { required } from "../parts/required.ts";
import { quote, type Tables } from "../state.ts";
import { rowOf, sourcesIn } from "../parts/tables.ts";
import { column, type Row, type Table } from "../table.ts";

/** What a <Step> may ask of this chart. Whatever it leaves out takes its default. */
export const state = (tables: Tables) =>
  z.strictObject({
    /** Whose words are placed, by the id of the quotation. */
    quotes: z.array(quote(tables)).min(2),
    /** The quotation whose words are printed; it must be one of those placed. */
    says: quote(tables),
  });

/** A state of this chart with every default filled in. */
export type State = z.infer<ReturnType<typeof state>>;

/** What this chart draws: the quotations asked for, with the share each asked for or defended. */
export function data(tables: Tables, states: State[]) {
  for (const { quotes, says } of states)
    if (!quotes.includes(says))
      throw new Error(`says: found "${says}"; expected one of ${quotes.join(", ")}`);
  const asked = [...new Set(states.flatMap((d) => [...d.quotes, d.says]))];
  const quotes = asked.map((id) => {
    const { speaker, role, date, date_precision, text, asks_pct, fragment, sources } = required(
      tables.quotes.find((d) => d.id === id),
      `debate/quotes.yaml: no quotation "${id}"`,
    );
    const source = bestSource(sources, tables.sources);
    const when =
      `${date_precision === "approximate" ? "about " : ""}${spokenDate(date)}`.replaceAll(
        " ",
        "\u00a0",
      );
    const said = `${fragment ? "…" : ""}${text.replace(/,$/, "")}${fragment ? "…" : ""}`;
    return {
      id,
      speaker,
      role,
      when,
      text: said,
      share: asks_pct ?? null,
      from: citedAs(source),
    };
  });
  const titles = states.map(
    (d) => [String(d.quotes), titleOf(quotes.filter(({ id }) => d.quotes.includes(id)))] as const,
  );
  return {
    quotes,
    titles: Object.fromEntries(titles),
    /** The measure, on a phone and in a wide window. */
    subtitles: [
      "% of GDP asked for or defended; “none”: no share named",
      "Share of GDP asked for or defended at the time; “none”: no share named",
    ],
  };
}

/** From the lowest to the highest share that was asked for. */
export function titleOf(quotes: { share: number | null }[]): string {
  const shares = quotes.flatMap((d) => d.share ?? []);
  return `From ${Math.min(...shares)}% to ${Math.max(...shares)}%: who asked for what`;
}

/** The rows this chart draws, and no more. */
export type Data = ReturnType<typeof data>;

/** Who asked for or defended which share, and the words. */
export function table(tables: Tables, { quotes }: State): Table {
  const rows = quotes.map((id): Row => {
    const { speaker, role, date, text, asks_pct, sources: own } = rowOf(tables.quotes, id);
    const cells = { speaker, role, date, asks_pct: asks_pct ?? "", text };
    return { cells, status: "", sources: own };
  });
  const columns = [
    column("speaker", "Who"),
    column("role", "In which office"),
    column("date", "When"),
    column("asks_pct", "The share asked for or defended"),
    column("text", "The words, as printed"),
  ];
  return { columns, rows };
}

/** Whom this picture rests on. */
export const sources = (tables: Tables, state: State): string[] =>
  sourcesIn(table(tables, state).rows);
