import type { Parcel } from '../model/parcel.ts';
import { MOST_KEPT, type Observation, placeOf, type RunLint } from './lint.ts';

/** Different declared names under one code, from which on it is not believable. */
const NAMES = 10;

export default {
  id: 'XB-LINT-101',
  severity: 'warning',
  source: { title: '如实申报；怎样看出是编造的为本手册自定', article: '', url: '' },
  text: {
    zh: {
      title: '所有商品用同一个商品编码',
      message: '本次 {names} 种品名全部使用商品编码 {code}',
      why: '不同的商品几乎不可能同属一个税号；图省事用同一个编码是常见的退单原因。',
      fix: '按每种商品查税则，在商品目录中分别填写商品编码。',
    },
    en: {
      title: 'one tariff code for everything',
      message: '{names} different names in this run all have the tariff code {code}',
      why: 'Different goods hardly ever share one code; using one for all is a common reason for rejection.',
      fix: 'Look each product up in the tariff and give it its own code in the catalogue.',
    },
  },
  start() {
    const names = new Set<string>();
    let first: Observation | null = null;
    let isOne = true;
    return {
      parcel(parcel: Parcel) {
        if (!isOne) return;
        for (const { hsCode, nameZh } of parcel.lines) {
          if (hsCode === '' || nameZh === '') continue;
          first ??= {
            at: placeOf(parcel, 'hsCode'),
            order: parcel.orderNo,
            value: hsCode,
            facts: { code: hsCode },
          };
          isOne = first.value === hsCode;
          if (!isOne) return;
          if (names.size < MOST_KEPT) names.add(nameZh);
        }
      },
      part: () => ({
        notes: first === null ? [] : [{ key: '', texts: isOne ? [...names] : [], amounts: [], first }],
        onceEnough: false,
        open: isOne,
      }),
      take({ notes: [note], open }) {
        if (!isOne || note === undefined) return;
        first ??= note.first;
        isOne = open && first.value === note.first.value;
        for (const name of note.texts) if (names.size < MOST_KEPT) names.add(name);
      },
      end() {
        if (!isOne || first === null || names.size < NAMES) return null;
        return { ...first, facts: { code: first.value, names: names.size } };
      },
    };
  },
} satisfies RunLint;
