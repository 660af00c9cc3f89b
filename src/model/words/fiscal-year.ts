/** A fiscal year by its first calendar year, as it is written: "2027-28". */
export const fiscalYearOf = (year: number): string =>
  `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
