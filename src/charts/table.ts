import { columns } from "../data/tables/columns.ts";

/** A column of the figures behind a picture: its name in files, its title for readers, its unit; none where it holds words. */
export type Column = { name: string; title: string; unit: string };

/** One thing that a picture draws: its cells by column, which kind of figure it is, and the ids of who says so. */
export type Row = {
  cells: Record<string, string | number>;
  /** As content/data/README.md lists them; empty where the table behind it gives none. */
  status: string;
  /** Empty only for an assumption of the story’s own. */
  sources: string[];
};

/** The rows that a picture draws in one state. */
export type Table = { columns: Column[]; rows: Row[] };

/** A column by its name in the data folder, with the unit it has everywhere; `title` where another says more. */
export function column(name: string, title?: string): Column {
  const { what = name, unit = "" } = columns[name] ?? {};
  return { name, title: title ?? what, unit };
}

/** What a row is about, in words; the first column of most tables. */
export const about = (title: string): Column => ({ name: "what", title, unit: "" });

/** A table as CSV: `head` as lines that begin with "#", then the columns, each row with its status and sources. */
export function tableCsv({ columns: all, rows }: Table, head: string[]): string {
  const names = [...all.map((d) => d.name), "status", "sources"];
  const lines = rows.map(({ cells, status, sources }) =>
    [...all.map((d) => cells[d.name] ?? ""), status, sources.join("; ")].map(quoted).join(","),
  );
  return [...head.map((text) => `# ${text}`), names.join(","), ...lines, ""].join("\n");
}

const quoted = (cell: string | number): string => {
  const text = String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
