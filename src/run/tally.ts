import type { Verdict } from '../lane/verdict.ts';
import { type Finding, type Severity, severities } from '../model/finding.ts';
import type { Parcel } from '../model/parcel.ts';
import type { Lane } from '../model/regime.ts';
import type { SkipReason } from '../model/skip-reason.ts';
import type { Summary, Totals } from './summary.ts';

interface Count {
  readonly severity: Severity;
  readonly example: Finding;
  count: number;
}

/** Counts a run exactly, holding one example of each kind of finding. */
export class Tally {
  private readonly byCode = new Map<string, Count>();
  private readonly bySeverity: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  private readonly lanes: Record<Lane, number> = { green: 0, review: 0, inspection: 0, blocked: 0 };
  private held = 0;
  private declared = 0;
  private parcels = 0;
  private lines = 0;
  private readonly skips: Partial<Record<SkipReason, number>> = {};
  records = 0;

  finding(finding: Finding): void {
    this.bySeverity[finding.severity]++;
    const known = this.byCode.get(finding.code);
    if (known === undefined)
      this.byCode.set(finding.code, { severity: finding.severity, example: finding, count: 1 });
    else known.count++;
  }

  parcel(parcel: Parcel, verdict: Verdict, declared: boolean): void {
    this.parcels++;
    this.lines += parcel.lines.length;
    if (verdict.lane === null) this.held++;
    else this.lanes[verdict.lane]++;
    if (declared) this.declared++;
  }

  skip(reason: SkipReason): void {
    this.skips[reason] = (this.skips[reason] ?? 0) + 1;
  }

  /** Rows that are no parcel's, by what they are. */
  get skipped(): Summary['skipped'] {
    return { ...this.skips };
  }

  get findingCount(): number {
    return this.bySeverity.error + this.bySeverity.warning + this.bySeverity.notice;
  }

  get parcelCount(): number {
    return this.parcels;
  }

  totals(): Totals {
    return {
      records: this.records,
      parcels: this.parcels,
      lines: this.lines,
      lanes: { ...this.lanes },
      held: this.held,
      declared: this.declared,
      findings: { ...this.bySeverity },
      skipped: Object.values(this.skips).reduce((sum, count) => sum + count, 0),
    };
  }

  /** Kinds of finding: the gravest first, then the most frequent, then by code. */
  findings(): Summary['findings'] {
    return [...this.byCode]
      .map(([code, { severity, count, example }]) => ({ code, severity, count, example }))
      .sort(
        (a, b) =>
          severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
          b.count - a.count ||
          (a.code < b.code ? -1 : 1),
      );
  }
}
