const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A date as it is said: "5 June 2025", "June 2025", "2025". */
export function spokenDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  if (!month) return String(year);
  return `${day ? `${day} ` : ""}${months[month - 1]} ${year}`;
}
