import type { Screening, Tag } from '../../src/model/tag.ts';
import type { Case, Rule, Sample } from '../../src/rules/rule.ts';
import { parcelsFromSample } from '../support/try-sample.ts';

/** The first parcel of a sample as a case, with goods as the test wants them (clean unless given). */
export function caseOf(sample: Sample, goods: readonly Screening[] = []): Case {
  const { parcels, world } = parcelsFromSample(sample);
  const [parcel] = parcels;
  if (parcel === undefined) throw new Error('the sample holds no parcel');
  return { parcel, world, goods: parcel.lines.map((_, index) => goods[index] ?? { tags: [], needs: [] }) };
}

/** What one rule reports on a case, as `[field, line, facts]`. */
export function reportsOf(rule: Rule, subject: Case): unknown[] {
  const reports: unknown[] = [];
  rule.check(subject, (field, line, facts) => reports.push([field, line, facts ?? {}]));
  return reports;
}

/** A tag with the given differences. */
export function tag(changes: Partial<Tag>): Tag {
  return {
    category: 'observation',
    code: 'SHARP',
    evidence: 'name',
    matched: '刀',
    start: 0,
    end: 1,
    rule: 'G-1',
    source: '测试来源',
    air: null,
    ...changes,
  };
}
