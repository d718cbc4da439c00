import type { Goods } from '../model/tag.ts';
import type { GoodsRule, GoodsSample } from './rule.ts';
import type { Screener } from './screener.ts';

/** A sample that does not do what its rule claims. */
export interface FailedSample {
  readonly rule: string;
  /** `hit`: it should be hit and is not; `miss`: the other way round. */
  readonly expected: 'hit' | 'miss';
  readonly sample: string;
}

/** Runs every sample of the rules, each on the first day its rule is sure to stand, no earlier than `on`. */
export function trySamples(
  rules: readonly GoodsRule[],
  on: string,
  screener: Screener,
): { readonly tried: number; readonly failed: readonly FailedSample[] } {
  let tried = 0;
  const failed: FailedSample[] = [];
  for (const rule of rules) {
    const day = rule.until !== null && rule.until < on ? rule.until : rule.since > on ? rule.since : on;
    const attempt = (samples: readonly GoodsSample[], expected: 'hit' | 'miss'): void => {
      for (const sample of samples) {
        tried++;
        if (applies(rule, goodsOf(sample), day, screener) !== (expected === 'hit'))
          failed.push({ rule: rule.id, expected, sample: shown(sample) });
      }
    };
    attempt(rule.samples.hits, 'hit');
    attempt(rule.samples.misses, 'miss');
  }
  return { tried, failed };
}

/** Rules without an effect only ask, so that they show in what was weighed and not in the tags. */
function applies(rule: GoodsRule, goods: Goods, on: string, screener: Screener): boolean {
  return (
    screener.weigh(goods, on).charges.some((charge) => charge.rule.id === rule.id) ||
    screener.screen(goods, on).tags.some((tag) => tag.rule === rule.id)
  );
}

/** The goods of a sample: a title, or any of the fields. */
export function goodsOf(sample: GoodsSample): Goods {
  const given = typeof sample === 'string' ? { name: sample } : sample;
  return { name: '', nameZh: '', nameEn: '', hsCode: '', attributes: '', ...given };
}

function shown(sample: GoodsSample): string {
  return typeof sample === 'string' ? sample : Object.values(sample).join(' | ');
}
