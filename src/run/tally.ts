import type { Verdict } from '../lane/verdict.ts';
import { type Finding, type Severity, severities } from '../model/finding.ts';
import type { Parcel } from '../model/parcel.ts';
import { type Lane, lanes } from '../model/regime.ts';
import type { SkipReason } from '../model/skip-reason.ts';
import type { Summary, Totals } from './summary.ts';

interface Count {
  readonly severity: Severity;
  readonly example: Finding;
  count: number;
}

/** What a part of a run counts. */
export interface TallyPart {
  readonly records: number;
  readonly parcels: number;
  readonly lines: number;
  readonly held: number;
  readonly declared: number;
  readonly lanes: Readonly<Record<Lane, number>>;
  /** In the order in which they were met first. */
  readonly skips: readonly (readonly [SkipReason, number])[];
  readonly severities: Readonly<Record<Severity, number>>;
  readonly findings: readonly (readonly [string, Readonly<Count>])[];
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
  private readonly skips = new Map<SkipReason, number>();
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
    this.skips.set(reason, (this.skips.get(reason) ?? 0) + 1);
  }

  /** What it has counted, for the run that it is a part of. */
  part(): TallyPart {
    const { records, parcels, lines, held, declared, lanes } = this;
    return {
      ...{ records, parcels, lines, held, declared, lanes },
      skips: [...this.skips],
      severities: this.bySeverity,
      findings: [...this.byCode],
    };
  }

  /** Adds what the next part of the run counts. */
  take(part: TallyPart): void {
    this.records += part.records;
    this.parcels += part.parcels;
    this.lines += part.lines;
    this.held += part.held;
    this.declared += part.declared;
    for (const lane of lanes) this.lanes[lane] += part.lanes[lane];
    for (const [reason, count] of part.skips) this.skips.set(reason, (this.skips.get(reason) ?? 0) + count);
    for (const severity of severities) this.bySeverity[severity] += part.severities[severity];
    for (const [code, { severity, example, count }] of part.findings) {
      const known = this.byCode.get(code);
      if (known === undefined) this.byCode.set(code, { severity, example, count });
      else known.count += count;
    }
  }

  /** Rows that are no parcel's, by what they are. */
  get skipped(): Summary['skipped'] {
    return Object.fromEntries(this.skips);
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
      skipped: [...this.skips.values()].reduce((sum, count) => sum + count, 0),
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
