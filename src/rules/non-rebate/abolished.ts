/**
 * Tariff codes whose export rebate ended on 2026-04-01 (MOF and STA announcement 2 of 2026), as far as this
 * rule book is sure of them: photovoltaic cells and modules, nicotine liquids, flake graphite. The
 * announcement names more; a code that is not here is simply not known.
 */
const prefixes: readonly string[] = ['85414200', '85414300', '24041200', '25041091'];
const SINCE = '2026-04-01';

/** Is it certain that a tariff code carries no rebate on this day (yyyy-MM-dd)? */
export function rebateAbolished(hsCode: string, day: string): boolean {
  return day >= SINCE && prefixes.some((prefix) => hsCode.startsWith(prefix));
}
