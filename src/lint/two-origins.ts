import type { Parcel } from '../model/parcel.ts';
import { type LintNote, MOST_KEPT, type Observation, placeOf, type RunLint } from './lint.ts';

export default {
  id: 'XB-LINT-104',
  severity: 'warning',
  source: { title: '如实申报；怎样看出是编造的为本手册自定', article: '', url: '' },
  text: {
    zh: {
      title: '同一 SKU 有两个原产国',
      message: '{sku} 有时写原产国 {first}，有时写 {second}',
      why: '一种商品只有一个原产国；两个说明是按标题里的词或目的国猜的。',
      fix: '按生产地在商品目录中写明原产国。',
    },
    en: {
      title: 'one SKU, two countries of origin',
      message: '{sku} says country of origin {first} here and {second} there',
      why: 'A product has one origin; two show that it was guessed from words of the title or from the destination.',
      fix: 'State in the catalogue where the goods are made.',
    },
  },
  start(isPart = false) {
    const origins = new Map<string, string>();
    /** Of a part: the first line of each SKU with each origin, since the run may know another origin of it. */
    const notes = new Map<string, LintNote>();
    let seen: Observation | null = null;
    const look = (sku: string, origin: string, met: () => Observation): void => {
      if (isPart) {
        const pair = `${origin} ${sku}`;
        if (!notes.has(pair)) notes.set(pair, { key: sku, texts: [], amounts: [], first: met() });
        return;
      }
      const first = origins.get(sku);
      if (first === undefined) {
        if (origins.size < MOST_KEPT) origins.set(sku, origin);
      } else if (first !== origin) {
        seen = { ...met(), facts: { sku, first, second: origin } };
      }
    };
    return {
      parcel(parcel: Parcel) {
        for (const { sku, originCountry } of parcel.lines) {
          if (seen !== null) return;
          if (sku === '' || originCountry === '') continue;
          look(sku, originCountry, () => ({
            at: placeOf(parcel, 'originCountry'),
            order: parcel.orderNo,
            value: originCountry,
            facts: {},
          }));
        }
      },
      part: () => ({ notes: [...notes.values()], onceEnough: true, open: seen === null }),
      take(part) {
        for (const { key, first } of part.notes) if (seen === null) look(key, first.value, () => first);
      },
      end: () => seen,
    };
  },
} satisfies RunLint;
