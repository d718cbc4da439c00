import type { Goods, LayeredScreening } from '../model/tag.ts';
import { idiomsEn, idiomsZh } from './book/idioms.ts';
import { goodsBook } from './book/index.ts';
import { builtTerms } from './built-terms.ts';
import { createCache } from './cache.ts';
import { type Compiled, compile } from './compile.ts';
import { capacityStated } from './engine-rules.ts';
import { mayStateCapacity } from './evidence/capacity.ts';
import type { HouseRules } from './house/house-rules.ts';
import type { GoodsRule } from './rule.ts';
import { fold } from './text/fold.ts';
import { Folded } from './text/folded.ts';
import { CLEAN, verdict } from './verdict.ts';
import { type Weighed, weigh } from './weigh.ts';

/** Screens goods by the book, and by a user's own rules where there are any. */
export interface Screener {
  /** See `screen`. */
  screen(goods: Goods, on: string): LayeredScreening;
  /** What the answer rests on, for whoever asks how it came about. */
  weigh(goods: Goods, on: string): Weighed;
  /** Harmless phrases in a name that hide a term of the book, as they are written. */
  idioms(name: string): readonly string[];
  /** The user's own rules. */
  readonly houseRules: readonly GoodsRule[];
}

let book: Compiled | null = null;

/** A screener that remembers its last answers. `house`: the user's additions and waivers. */
export function createScreener(house: HouseRules | null): Screener {
  book ??= compile(goodsBook, idiomsZh, idiomsEn, capacityStated, builtTerms());
  const compiled = book;
  const cache = createCache<LayeredScreening>(8192);
  return {
    screen(goods, on) {
      if (house === null && isSilent(goods, compiled)) return CLEAN;
      const key = `${on}\u0000${goods.hsCode}\u0000${goods.attributes}\u0000${goods.name}\u0000${goods.nameZh}\u0000${goods.nameEn}`;
      const known = cache.get(key);
      if (known !== undefined) return known;
      const plain = verdict(weigh(goods, on, compiled), goods, on);
      const answer = house === null ? plain : house.apply(plain, goods, on);
      cache.set(key, answer);
      return answer;
    },
    weigh: (goods, on) => weigh(goods, on, compiled),
    idioms(name) {
      const folded = new Folded();
      fold(name, folded);
      const found = compiled.matcher.find(folded).filter(({ value }) => value === null);
      return found.map(({ start, end }) => name.slice(folded.from[start] ?? 0, folded.to[end - 1] ?? 0));
    },
    houseRules: house?.rules ?? [],
  };
}

/** Goods of which a first look at the names tells that nothing is to be said; cheaper than to remember them. */
function isSilent({ name, nameZh, nameEn, hsCode, attributes }: Goods, { matcher }: Compiled): boolean {
  if (hsCode !== '' || attributes !== '' || matcher.maySpeak(name)) return false;
  if (mayStateCapacity(name) || mayStateCapacity(nameZh) || mayStateCapacity(nameEn)) return false;
  return (nameZh === '' || !matcher.maySpeak(nameZh)) && (nameEn === '' || !matcher.maySpeak(nameEn));
}
