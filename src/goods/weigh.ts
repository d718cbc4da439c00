import type { Evidence, Goods } from '../model/tag.ts';
import { type Compiled, mentions } from './compile.ts';
import { type Attributes, holds, readAttributes } from './evidence/attributes.ts';
import { alcoholInName, toldByName } from './evidence/facts.ts';
import { digitsOf, findHs } from './evidence/hs.ts';
import { type UnEntry, unEntry, unNumber } from './evidence/un-table.ts';
import { type NameField, type Reading, readNames } from './read-name.ts';
import type { GoodsAttribute, GoodsRule } from './rule.ts';

/** A rule that applies, and what says so most plainly. */
export interface Charge {
  readonly rule: GoodsRule;
  readonly evidence: Evidence;
  readonly matched: string;
  readonly start: number;
  readonly end: number;
  /** The name the span is in; `null` for a code or an attribute. */
  readonly field: NameField | null;
  /** May attributes clear it? */
  readonly open: boolean;
  /** The table's entry, when a UN number says so. */
  readonly un: UnEntry | null;
}

/** Everything known of one item. */
export interface Weighed {
  readonly charges: readonly Charge[];
  readonly attributes: Attributes;
  readonly told: ReadonlySet<GoodsAttribute>;
  readonly reading: Reading;
  readonly digits: string;
}

/** Gathers names, tariff code, attributes and UN number, and lets attributes settle what a name only suggests. */
export function weigh(goods: Goods, on: string, book: Compiled): Weighed {
  const reading = readNames(goods, book.matcher);
  const attributes = withBattery(readAttributes(goods.attributes), reading);
  const digits = goods.hsCode === '' ? '' : digitsOf(goods.hsCode);
  const charges = new Map<string, Charge>();
  const charge = (next: Charge): void => {
    const { rule } = next;
    if (on < rule.since || (rule.until !== null && on > rule.until)) return;
    const known = charges.get(rule.id);
    if (known === undefined) charges.set(rule.id, next);
    else if (known.open && !next.open) charges.set(rule.id, { ...known, open: false, un: next.un });
  };
  for (const { rule, field, start, end, reason } of reading.hits) {
    if (reason !== null || mentions(reading.text, rule.unless)) continue;
    if (rule.beside !== '' && !mentions(reading.text, rule.beside)) continue;
    charge({
      rule,
      evidence: 'name',
      matched: goods[field].slice(start, end),
      start,
      end,
      field,
      open: true,
      un: null,
    });
  }
  for (const { rule, prefix, sure } of digits === '' ? [] : findHs(book.hs, digits)) {
    const { text, end } = spanOf(goods.hsCode, prefix.length);
    charge({ rule, evidence: 'hs_code', matched: text, start: 0, end, field: null, open: !sure, un: null });
  }
  chargeAttributes(reading, attributes, book, charge);
  const kept = [...charges.values()].filter(
    ({ rule, open }) => !open || !rule.clearedBy.some((test) => holds(test, attributes)),
  );
  const replaced = new Set(kept.flatMap(({ rule }) => rule.replaces));
  return {
    charges: kept.filter(({ rule }) => !replaced.has(rule.code)),
    attributes,
    told: reading.hits.length === 0 ? new Set() : toldByName(reading.text),
    reading,
    digits,
  };
}

function chargeAttributes(
  reading: Reading,
  given: Attributes,
  book: Compiled,
  charge: (next: Charge) => void,
): void {
  const attributes = withAlcohol(given, reading);
  const says = (rule: GoodsRule, key: GoodsAttribute, un: UnEntry | null): void =>
    charge({
      rule,
      evidence: 'attribute',
      matched: `${key}=${attributes.get(key) ?? ''}`,
      start: 0,
      end: 0,
      field: null,
      open: false,
      un,
    });
  const un = unNumber(attributes.get('un') ?? '');
  const listed = book.byUn.get(un) ?? (un === '' ? undefined : book.byUn.get('*'));
  if (listed !== undefined) says(listed, 'un', unEntry(un));
  if (attributes.size === 0) return;
  for (const rule of book.byAttribute) {
    const group = rule.when.find((tests) => tests.every((test) => holds(test, attributes)));
    const first = group?.[0];
    if (first !== undefined) says(rule, first.key, null);
  }
}

/** Words such as 不含电池 settle the battery for everything the names suggest. */
function withBattery(attributes: Attributes, reading: Reading): Attributes {
  if (attributes.has('battery')) return attributes;
  const denied = reading.hits.some(
    ({ rule, reason }) => reason === 'negated' && rule.clearedBy.some(({ key }) => key === 'battery'),
  );
  return denied ? new Map(attributes).set('battery', 'no') : attributes;
}

/** A strength of alcohol stands in the name of drinks and solutions: `53度`, `75%`. */
function withAlcohol(attributes: Attributes, reading: Reading): Attributes {
  if (attributes.has('alcohol_percent')) return attributes;
  const asks = reading.hits.some(
    ({ rule, reason }) => reason === null && rule.needs.includes('alcohol_percent'),
  );
  const percent = asks ? alcoholInName(reading.text) : null;
  return percent === null ? attributes : new Map(attributes).set('alcohol_percent', String(percent));
}

/** The first `digits` digits of a tariff code as it is written, points and spaces included. */
function spanOf(code: string, digits: number): { readonly text: string; readonly end: number } {
  let end = 0;
  for (let seen = 0; seen < digits && end < code.length; end++)
    if (/\d/.test(code.charAt(end).normalize('NFKC'))) seen++;
  return { text: code.slice(0, end), end };
}
