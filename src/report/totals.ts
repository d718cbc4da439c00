import type { Totals } from '../run/summary.ts';

/** Totals with their keys in the order in which reports print them. */
export function totalsOf(totals: Totals): Totals {
  const { lanes, findings } = totals;
  return {
    records: totals.records,
    parcels: totals.parcels,
    lines: totals.lines,
    lanes: { green: lanes.green, review: lanes.review, inspection: lanes.inspection, blocked: lanes.blocked },
    held: totals.held,
    declared: totals.declared,
    findings: { error: findings.error, warning: findings.warning, notice: findings.notice },
    skipped: totals.skipped,
  };
}
