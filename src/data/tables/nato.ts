import { z } from "zod";
import {
  count,
  date,
  edition as editionId,
  fiscalYear,
  number,
  oneOf,
  optional,
  share,
  text,
  year,
} from "../text/cells.ts";

/** A share that is worked out anew from its money, which says more of a wrong one: see watch.yaml. */
const workedOut = () => share(0);

const status = () => oneOf(["actual", "estimate"]);

/** Core defence spending of one ally in one year, per cent of GDP; one NATO edition. */
export const shareOfGdp = z.object({
  iso3: text(),
  year: year(),
  pct_gdp: workedOut(),
  status: status(),
  note: optional(text()),
});
export type ShareOfGdp = z.infer<typeof shareOfGdp>;

/** The same spending in US$ million, at current and at constant 2021 prices; one NATO edition. */
export const spendingUsd = z.object({
  iso3: text(),
  year: year(),
  usd_m_current: number({ min: 0 }),
  usd_m_constant_2021: number({ min: 0 }),
  status: status(),
});
export type SpendingUsd = z.infer<typeof spendingUsd>;

/** Equipment of one ally in one year, per cent of its defence spending; one NATO edition. */
export const equipmentShare = z.object({
  iso3: text(),
  year: year(),
  pct_of_defence_spend: number({ min: 0, max: 100 }),
  status: status(),
});
export type EquipmentShare = z.infer<typeof equipmentShare>;

/** The GDP that NATO divides by, US$ million, at current and at constant 2021 prices; one NATO edition. */
export const gdpUsd = z.object({
  iso3: text(),
  year: year(),
  gdp_usd_m_current: number({ min: 0 }),
  gdp_usd_m_constant_2021: number({ min: 0 }),
  status: status(),
});
export type GdpUsd = z.infer<typeof gdpUsd>;

/** Military personnel of one ally in one year, thousand people; one NATO edition, with breaks that `note` names. */
export const personnel = z.object({
  iso3: text(),
  year: year(),
  personnel_thousand: number({ min: 0 }),
  status: status(),
  note: optional(text()),
});

/** Core defence spending per head of one ally in one year, US$ at the prices and exchange rates of 2021; one NATO edition. */
export const perHead = z.object({
  iso3: text(),
  year: year(),
  usd_2021: number({ min: 0 }),
  status: status(),
  note: optional(text()),
});

/** UK core defence spending in one financial year, £ million and per cent of GDP; one NATO edition. */
export const ukGbp = z.object({
  iso3: oneOf(["GBR"]),
  year: year(),
  fiscal_year: fiscalYear(),
  gbp_m_current: count(),
  pct_gdp: workedOut(),
  status: status(),
});
export type UkGbp = z.infer<typeof ukGbp>;

/** What a NATO edition known only in part said of one ally and year, per cent of GDP; source on each row. */
export const edition = z.object({
  edition: editionId(),
  published: date(),
  iso3: text(),
  year: year(),
  pct_gdp: share(),
  status: status(),
  source: text(),
});
export type Edition = z.infer<typeof edition>;

/** Military spending of one ally in one calendar year, per cent of GDP, by SIPRI's own definition; SIPRI 2026. */
export const sipriShare = z.object({
  iso3: text(),
  year: year(),
  pct_gdp: share(),
  status: oneOf(["reported", "estimate"]),
});
export type SipriShare = z.infer<typeof sipriShare>;
