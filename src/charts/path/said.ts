/** What is measured in a picture of the path, and whose figures it shows. */
type Said = { subtitle: string; source: string };

/** What a picture of the path is about. */
export type Topic = "money" | "obr" | "milestone" | "promises";

const bare = "A bare year: the fiscal year begun in it.";

/** The measure and the source of each kind of picture, for a small one and for a larger one; `growth` in per cent a year. */
export function saidOf(edition: string, growth: number): Record<Topic, [small: Said, large: Said]> {
  const small = `${edition}; promises as announced.`;
  const large = `${edition}; promises. ${bare}`;
  const quoted = `${edition}; promises; OBR 2026 as quoted. ${bare}`;
  const forecast = "% of GDP; hollow and dashed: estimated or assumed";
  return {
    money: [
      {
        subtitle: "Core defence, £bn cash a year; 1 square: £1bn, ours",
        source: `${edition}; promises as announced; OBR GDP.`,
      },
      {
        subtitle: `Core defence, £bn a year, cash; GDP after 2030-31 grown ${growth}% a year: our arithmetic`,
        source: quoted,
      },
    ],
    obr: [
      { subtitle: forecast, source: small },
      { subtitle: forecast, source: quoted },
    ],
    milestone: [
      { subtitle: "Core defence, % of GDP; dashed: one way, assumed", source: small },
      {
        subtitle: "UK core defence, % of GDP; hollow and dashed: estimates, one way assumed",
        source: large,
      },
    ],
    promises: [
      { subtitle: "UK core defence, % of GDP; fill: how firm", source: small },
      {
        subtitle: "UK core defence, % of GDP; estimates hollow, promises by how firm (fill)",
        source: large,
      },
    ],
  };
}
