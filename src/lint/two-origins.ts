import type { Parcel } from '../model/parcel.ts';
import { MOST_KEPT, type Observation, placeOf, type RunLint } from './lint.ts';

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
  start() {
    const origins = new Map<string, string>();
    let seen: Observation | null = null;
    return {
      parcel(parcel: Parcel) {
        if (seen !== null) return;
        for (const { sku, originCountry } of parcel.lines) {
          if (sku === '' || originCountry === '') continue;
          const first = origins.get(sku);
          if (first === undefined) {
            if (origins.size < MOST_KEPT) origins.set(sku, originCountry);
          } else if (first !== originCountry) {
            const at = placeOf(parcel, 'originCountry');
            seen = {
              at,
              order: parcel.orderNo,
              value: originCountry,
              facts: { sku, first, second: originCountry },
            };
            return;
          }
        }
      },
      end: () => seen,
    };
  },
} satisfies RunLint;
