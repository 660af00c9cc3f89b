/** How the figures of a column are worded; per cent unless it says otherwise. */
const says: Record<string, string> = {
  gbp_bn: "billions",
  gbp_m_current: "pounds",
  usd_m_current: "dollars",
  usd_m_constant_2021: "dollars",
  gdp_usd_m_current: "dollars",
  gdp_usd_m_constant_2021: "dollars",
  count: "figure",
};

type Wanted = {
  id: string;
  file: string;
  column: string;
  title: string;
  cells: Record<string, string>;
};

/** The lines that declare the figure of a row as a fact. */
export function factFor({ id, file, column, title, cells }: Wanted): { id: string; text: string } {
  const { iso3, year, fiscal_year } = cells;
  const where = [...(iso3 ? [`iso3: ${iso3}`] : []), `year: ${year}`].join(", ");
  const text = [
    `  - id: ${id}`,
    `    label: ${JSON.stringify(`${title}, ${fiscal_year ?? year}`)}`,
    `    table: ${file}`,
    `    where: { ${where} }`,
    `    take: { value: ${column} }`,
    `    say: ${says[column] ?? "percent"}`,
  ].join("\n");
  return { id, text };
}
