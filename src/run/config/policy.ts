import type { ConfigWaiver } from '../../model/config.ts';
import type { Finding } from '../../model/finding.ts';
import type { Parcel } from '../../model/parcel.ts';
import { expiredWaiver } from './problems.ts';
import type { ConfigFile } from './read.ts';

/** What was kept back because of a configuration. */
export interface Configured {
  readonly file: string;
  readonly waived: number;
  readonly off: number;
}

/**
 * What a configuration makes of the findings of a run: how each is told, if at all. It has no say in the lane of a
 * parcel or in what is declared; that is decided before, by the rule book.
 */
export class Policy {
  private readonly source: ConfigFile | null;
  private readonly waivers: ReadonlyMap<string, readonly ConfigWaiver[]>;
  private readonly day: string;
  private waived = 0;
  private off = 0;

  /** `day` (yyyy-MM-dd) decides which waivers hold. */
  constructor(source: ConfigFile | null, day: string) {
    this.source = source;
    this.day = day;
    const waivers = new Map<string, ConfigWaiver[]>();
    for (const waiver of source?.config.waivers ?? []) {
      if (waiver.expires < day) continue;
      waivers.set(waiver.rule, [...(waivers.get(waiver.rule) ?? []), waiver]);
    }
    this.waivers = waivers;
  }

  /** The finding as it is told; `null`: it is waived or off. `parcel` is the one it was met in, where there is one. */
  judge(finding: Finding, parcel: Parcel | null): Finding | null {
    if (this.source === null) return finding;
    if (this.waivers.get(finding.code)?.some((waiver) => covers(waiver, finding, parcel)) === true) {
      this.waived++;
      return null;
    }
    const weight = this.source.config.severities?.[finding.code];
    if (weight === undefined || weight === finding.severity) return finding;
    if (weight !== 'off') return { ...finding, severity: weight };
    this.off++;
    return null;
  }

  /** Several findings of one parcel. */
  judgeAll(findings: readonly Finding[], parcel: Parcel): readonly Finding[] {
    if (this.source === null || findings.length === 0) return findings;
    return findings.map((finding) => this.judge(finding, parcel)).filter((finding) => finding !== null);
  }

  /** An error for every waiver whose last day has passed; nothing waives these. */
  expired(): readonly Finding[] {
    const { source } = this;
    if (source === null) return [];
    return (source.config.waivers ?? []).flatMap(({ rule, owner, expires }, index) => {
      if (expires >= this.day) return [];
      const { line, column } = source.placeOf(['waivers', index, 'expires']);
      return [
        {
          code: expiredWaiver.id,
          severity: expiredWaiver.severity,
          at: { file: source.file, line, column, record: 0, field: 'expires' },
          order: '',
          value: expires,
          facts: { rule, owner, expires },
        },
      ];
    });
  }

  /** Adds what a part of the run kept back. */
  take(part: Configured | null): void {
    this.waived += part?.waived ?? 0;
    this.off += part?.off ?? 0;
  }

  /** What was kept back so far; `null` without a configuration. */
  get configured(): Configured | null {
    return this.source === null ? null : { file: this.source.file, waived: this.waived, off: this.off };
  }
}

function covers({ where = {} }: ConfigWaiver, finding: Finding, parcel: Parcel | null): boolean {
  const { order, sku, file } = where;
  return (
    (order === undefined || order === finding.order) &&
    (sku === undefined || isAbout(sku, finding, parcel)) &&
    (file === undefined || isFile(file, finding.at.file))
  );
}

/** Whether a finding is about goods of a SKU: it says so, or its parcel holds nothing else. */
function isAbout(sku: string, { facts }: Finding, parcel: Parcel | null): boolean {
  const told = facts['sku'];
  if (told !== undefined) return told === sku;
  return parcel !== null && parcel.lines.length > 0 && parcel.lines.every((line) => line.sku === sku);
}

function isFile(wanted: string, file: string): boolean {
  const [path, end] = [file, wanted].map((name) => name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''));
  return path === end || `${path}`.endsWith(`/${end}`);
}
