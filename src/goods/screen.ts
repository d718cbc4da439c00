import type { Goods, LayeredScreening } from '../model/tag.ts';
import { goodsBook, goodsBookDate, goodsBookVersion } from './book/index.ts';
import { capacityStated, textAltered, textDisguised } from './engine-rules.ts';
import type { GoodsRule } from './rule.ts';
import { createScreener, type Screener } from './screener.ts';

export { goodsBookDate, goodsBookVersion };

let screener: Screener | null = null;

/**
 * Screens one item: what its names, tariff code and attributes say of bans, licences and air limits, by the
 * goods rules in force on a day (`on`, yyyy-MM-dd). Tags stand in order of weight: prohibited, restricted,
 * aviation, observation. `needs` names the attributes (see `goodsAttributes`) that would settle what is open.
 * No tags and no needs means that nothing was found, not that the goods are free. Never throws; the same
 * input gives the same answer; its cost is bounded by the length of the names.
 */
export function screen(goods: Goods, on: string): LayeredScreening {
  screener ??= createScreener(null);
  return screener.screen(goods, on);
}

/** Every goods rule: the book in its order, then what the engine itself finds. */
export function goodsRules(): readonly GoodsRule[] {
  return [...goodsBook, textAltered, textDisguised, capacityStated];
}
