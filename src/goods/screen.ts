import type { Goods, Screening } from '../model/tag.ts';
import { idiomsEn, idiomsZh } from './book/idioms.ts';
import { goodsBook, goodsBookDate, goodsBookVersion } from './book/index.ts';
import { createCache } from './cache.ts';
import { type Compiled, compile } from './compile.ts';
import type { GoodsRule } from './rule.ts';
import { verdict } from './verdict.ts';
import { weigh } from './weigh.ts';

export { goodsBookDate, goodsBookVersion };

let compiled: Compiled | null = null;
const cache = createCache<Screening>(8192);

/**
 * Screens one item: what its names, tariff code and attributes say of bans, licences and air limits, by the
 * goods rules in force on a day (`on`, yyyy-MM-dd). Tags stand in order of weight: prohibited, restricted,
 * aviation, observation. `needs` names the attributes (see `goodsAttributes`) that would settle what is open.
 * No tags and no needs means that nothing was found, not that the goods are free. Never throws; the same
 * input gives the same answer; its cost is bounded by the length of the names.
 */
export function screen(goods: Goods, on: string): Screening {
  const key = `${on}\u0000${goods.hsCode}\u0000${goods.attributes}\u0000${goods.name}\u0000${goods.nameZh}\u0000${goods.nameEn}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  compiled ??= compile(goodsBook, idiomsZh, idiomsEn);
  const answer = verdict(weigh(goods, on, compiled), goods);
  cache.set(key, answer);
  return answer;
}

/** Every goods rule, in the order of the book. */
export function goodsRules(): readonly GoodsRule[] {
  return goodsBook;
}
