import type { Goods } from '../../model/tag.ts';
import type { GoodsAttribute } from '../attributes.ts';
import type { Charge } from '../charge.ts';
import type { Compiled } from '../compile.ts';
import { nameFields, type Reading } from '../read-name.ts';
import type { GoodsRule } from '../rule.ts';
import { type Attributes, holds } from './attributes.ts';
import { alcoholInName, batteryDenied, chargedInName, enduranceInName, unInName } from './facts.ts';
import { type UnEntry, unEntry, unNumber } from './un-table.ts';

/**
 * Charges the rules that attributes make apply, those of the catalogue and those that the name itself tells: the
 * strength of a drink, the battery of a rechargeable torch. Returns the attributes that settle the rest.
 */
export function chargeAttributes(
  goods: Goods,
  reading: Reading,
  given: Attributes,
  book: Compiled,
  charge: (next: Charge) => void,
): Attributes {
  const attributes = withBattery(given, reading);
  const known = withTold(
    withTold(attributes, reading, 'alcohol_percent', alcoholInName),
    reading,
    'endurance_min',
    enduranceInName,
  );
  const says = (rule: GoodsRule, key: GoodsAttribute, un: UnEntry | null): void =>
    charge({
      rule,
      evidence: 'attribute',
      matched: `${key}=${known.get(key) ?? ''}`,
      ...{ start: 0, end: 0, field: null, open: false, un },
    });
  const un = unNumber(known.get('un') ?? '');
  const listed = book.byUn.get(un) ?? (un === '' ? undefined : book.byUn.get('*'));
  if (listed !== undefined) says(listed, 'un', unEntry(un));
  if (un === '') chargeUnInName(goods, book, charge);
  if (known.size > 0) {
    for (const rule of book.byAttribute) {
      const group = rule.when.find((tests) => tests.every((test) => holds(test, known)));
      const first = group?.[0];
      if (first !== undefined) says(rule, first.key, null);
    }
  }
  chargeRechargeable(goods, reading, attributes, book, charge);
  return attributes;
}

/** A number that the name itself states counts where the table knows it. */
function chargeUnInName(goods: Goods, book: Compiled, charge: (next: Charge) => void): void {
  for (const field of nameFields) {
    const told = goods[field].includes('UN') ? unInName(goods[field]) : null;
    const entry = told === null ? null : unEntry(told.un);
    if (told === null || entry === null) continue;
    const rule = book.byUn.get(told.un) ?? book.byUn.get('*');
    if (rule === undefined) continue;
    const { start, end } = told;
    const matched = goods[field].slice(start, end);
    charge({ rule, evidence: 'name', matched, start, end, field, open: false, un: entry });
  }
}

/** Words such as 不含电池 settle the battery for everything the names suggest. */
function withBattery(attributes: Attributes, reading: Reading): Attributes {
  if (attributes.has('battery')) return attributes;
  const denied = reading.hits.some(
    ({ rule, reason }) => reason === 'negated' && rule.clearedBy.some(({ key }) => key === 'battery'),
  );
  return denied || batteryDenied(reading.text) ? new Map(attributes).set('battery', 'no') : attributes;
}

/** What a rule asks for may stand in the name: the strength of a drink (`53度`, `75%`), the endurance of a drone. */
function withTold(
  attributes: Attributes,
  reading: Reading,
  key: GoodsAttribute,
  read: (text: string) => number | null,
): Attributes {
  if (attributes.has(key)) return attributes;
  const asks = reading.hits.some(({ rule, reason }) => reason === null && rule.needs.includes(key));
  const told = asks ? read(reading.text) : null;
  return told === null ? attributes : new Map(attributes).set(key, String(told));
}

const BUILT_IN: Attributes = new Map([['battery', 'built-in']]);

/** A device that may or may not hold a battery does when its name says that it is charged: 头灯 充电. */
function chargeRechargeable(
  goods: Goods,
  reading: Reading,
  attributes: Attributes,
  book: Compiled,
  charge: (next: Charge) => void,
): void {
  if (attributes.has('battery')) return;
  const device = reading.hits.find(
    ({ rule, reason }) => reason === null && rule.nature === 'device' && rule.needs.includes('battery'),
  );
  const name = device === undefined ? undefined : reading.names.find(({ field }) => field === device.field);
  const span = name === undefined ? null : chargedInName(name.text);
  if (name === undefined || span === null) return;
  const rule = book.byAttribute.find(({ when }) =>
    when.some((tests) => tests.every((test) => holds(test, BUILT_IN))),
  );
  if (rule === undefined) return;
  const { field, from, to } = name;
  const [start, end] = [from[span.start] ?? 0, to[span.end - 1] ?? 0];
  const matched = goods[field].slice(start, end);
  charge({ rule, evidence: 'name', matched, start, end, field, open: true, un: null });
}
