import type { Facts } from '../../model/finding.ts';
import type { Field, Line } from '../../model/parcel.ts';
import type { AirLimit, Tag, TagCategory } from '../../model/tag.ts';
import type { Case } from '../rule.ts';

/** Takes one tag as a finding: the field that decided it, the line, and its facts. */
type TagReport = (field: Field, line: number, facts: Facts) => void;

/**
 * Walks the tags of one category through all lines. A line tells each code once, by its first evidence.
 * Facts: `sku`, `code`, `matched` (the words, code or attribute), `rule` and `source` of the tag.
 */
export function eachTag(subject: Case, category: TagCategory, report: TagReport): void {
  walk(subject, (tag) => tag.category === category, report);
}

/**
 * Walks the aviation tags under one limit. A tag that names no limit is read as `packing-instruction`:
 * it is known to be restricted, so somebody has to look.
 */
export function eachAviationTag(subject: Case, limit: AirLimit, report: TagReport): void {
  walk(
    subject,
    ({ category, air }) => category === 'aviation' && (air ?? 'packing-instruction') === limit,
    report,
  );
}

function walk({ parcel, goods }: Case, concerns: (tag: Tag) => boolean, report: TagReport): void {
  for (const line of parcel.lines) {
    const tags = goods[line.number - 1]?.tags;
    if (tags === undefined || tags.length === 0) continue;
    const told = new Set<string>();
    for (const tag of tags) {
      if (!concerns(tag) || told.has(tag.code)) continue;
      told.add(tag.code);
      const { code, matched, rule, source } = tag;
      report(fieldOf(tag, line), line.number, { sku: line.sku, code, matched, rule, source });
    }
  }
}

/** Does a transport mode put parcels on aircraft? 5 air; 6 mail, which flies unless shown otherwise. */
export function byAir(transportMode: string): boolean {
  return transportMode === '5' || transportMode === '6';
}

/** The field whose cell holds what decided the tag. */
function fieldOf(tag: Tag, line: Line): Field {
  if (tag.evidence === 'hs_code') return 'hsCode';
  if (tag.evidence === 'attribute') return 'attributes';
  if (tag.field !== undefined) return tag.field === 'name' ? 'title' : tag.field;
  if (line.nameZh.includes(tag.matched)) return 'nameZh';
  return line.nameEn.includes(tag.matched) ? 'nameEn' : 'title';
}
