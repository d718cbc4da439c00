import type { Goods } from '../model/tag.ts';
import type { GoodsAttribute } from './attributes.ts';
import type { Charge, Dropped } from './charge.ts';
import { type Compiled, mentions, mentionsBeside } from './compile.ts';
import { standsAlone } from './context/alone.ts';
import { goodsAlone } from './context/gifts.ts';
import { type Attributes, holds, NO_ATTRIBUTES, readAttributes } from './evidence/attributes.ts';
import { chargeAttributes } from './evidence/by-attribute.ts';
import { capacityInName, mayStateCapacity } from './evidence/capacity.ts';
import { toldByName, unInName } from './evidence/facts.ts';
import { digitsOf, findHs, spanOfDigits } from './evidence/hs.ts';
import { unOfName } from './evidence/un-names.ts';
import { unEntry } from './evidence/un-table.ts';
import { type NameHit, nameFields, type Reading, readNames } from './read-name.ts';
import type { GoodsRule } from './rule.ts';
import { isKnownOn } from './status.ts';

/** Everything known of one item. */
export interface Weighed {
  readonly charges: readonly Charge[];
  readonly dropped: readonly Dropped[];
  readonly attributes: Attributes;
  readonly told: ReadonlySet<GoodsAttribute>;
  readonly reading: Reading;
  readonly digits: string;
}

const NOTHING_TOLD: ReadonlySet<GoodsAttribute> = new Set();

/** Gathers names, tariff code, attributes and UN number, and lets attributes settle what a name only suggests. */
export function weigh(goods: Goods, on: string, book: Compiled): Weighed {
  const reading = readNames(goods, book.matcher);
  const digits = goods.hsCode === '' ? '' : digitsOf(goods.hsCode);
  const capacity = statedCapacity(goods, book.byCapacity);
  const isSilent = reading.hits.length === 0 && digits === '' && goods.attributes === '';
  if (isSilent && capacity === null && !statesUn(goods)) return nothing(reading);
  const gathered = new Gathered(on);
  for (const { rule, field, start, end, place, reason } of reading.hits) {
    if (reason !== null) continue;
    const matched = goods[field].slice(start, end);
    const named = reading.text.slice(place, place + end - start);
    const excepted =
      rule.unless !== '' &&
      !isNamedTwice(rule, reading.hits) &&
      mentionsBeside(goodsAlone(reading.text, place), rule.unless, named);
    if (excepted) gathered.drop({ rule, evidence: 'name', matched, why: 'unless' });
    else if (rule.beside !== '' && !mentions(reading.text, rule.beside))
      gathered.drop({ rule, evidence: 'name', matched, why: 'beside' });
    else if (rule.alone && !standsAlone(reading.text, named))
      gathered.drop({ rule, evidence: 'name', matched, why: 'beside' });
    else {
      const un = rule.named ? unEntry(unOfName(named)) : null;
      gathered.charge({ rule, evidence: 'name', matched, start, end, field, open: true, un });
    }
  }
  if (capacity !== null && gathered.isEmpty) gathered.charge(capacity);
  for (const { rule, prefix, sure } of digits === '' ? [] : findHs(book.hs, digits)) {
    const { text, end } = spanOfDigits(goods.hsCode, prefix.length);
    gathered.charge({
      rule,
      evidence: 'hs_code',
      matched: text,
      start: 0,
      end,
      field: null,
      open: !sure,
      un: null,
    });
  }
  const attributes = chargeAttributes(goods, reading, readAttributes(goods.attributes), book, (next) =>
    gathered.charge(next),
  );
  const charges = gathered.settled(attributes);
  const told = reading.hits.length === 0 ? NOTHING_TOLD : toldByName(reading.text);
  return { charges, dropped: gathered.dropped, attributes, told, reading, digits };
}

/**
 * Two words for the same goods in one name: it is about them, whatever else stands there. Not so devices: their parts
 * are sold by the device's kind and its model.
 */
function isNamedTwice(rule: GoodsRule, hits: readonly NameHit[]): boolean {
  if (rule.nature === 'device') return false;
  const own = hits.filter((hit) => hit.rule === rule && hit.reason === null);
  return own.some(({ field, place, end, start }) =>
    own.some((o) => o.field === field && o.place >= place + end - start),
  );
}

/** The capacity of a battery that one of the names states, as a charge; `null`: none does. */
function statedCapacity(goods: Goods, rule: GoodsRule | null): Charge | null {
  if (rule === null) return null;
  for (const field of nameFields) {
    const name = goods[field];
    const span = mayStateCapacity(name) ? capacityInName(name) : null;
    if (span === null) continue;
    const matched = name.slice(span.start, span.end);
    return { rule, evidence: 'name', matched, ...span, field, open: true, un: null };
  }
  return null;
}

function statesUn(goods: Goods): boolean {
  return nameFields.some((field) => goods[field].includes('UN') && unInName(goods[field]) !== null);
}

function nothing(reading: Reading): Weighed {
  return { charges: [], dropped: [], attributes: NO_ATTRIBUTES, told: NOTHING_TOLD, reading, digits: '' };
}

/** Charges as they come in: one for each rule, the first evidence counts, the surest decides. */
class Gathered {
  readonly dropped: Dropped[] = [];
  private readonly charges = new Map<string, Charge>();
  private readonly on: string;

  get isEmpty(): boolean {
    return this.charges.size === 0;
  }

  constructor(on: string) {
    this.on = on;
  }

  drop(dropped: Dropped): void {
    this.dropped.push(dropped);
  }

  charge(next: Charge): void {
    const { rule } = next;
    if (!isKnownOn(rule, this.on)) {
      this.drop({ ...next, why: 'day' });
      return;
    }
    const known = this.charges.get(rule.id);
    if (known === undefined) this.charges.set(rule.id, next);
    else if (known.open && !next.open) this.charges.set(rule.id, { ...known, open: false, un: next.un });
  }

  /** What remains after attributes have cleared and fuller rules have replaced. */
  settled(attributes: Attributes): readonly Charge[] {
    if (this.charges.size === 0) return [];
    const all = [...this.charges.values()];
    const kept = all.filter((charge) => {
      const cleared = charge.open && charge.rule.clearedBy.some((test) => holds(test, attributes));
      if (cleared) this.drop({ ...charge, why: 'cleared' });
      return !cleared;
    });
    const replaced = new Set(kept.flatMap(({ rule }) => rule.replaces));
    return kept.filter((charge) => {
      const gone = replaced.has(charge.rule.code) || replaced.has(charge.rule.id);
      if (gone) this.drop({ ...charge, why: 'replaced' });
      return !gone;
    });
  }
}
