import { formatDecimal } from '../model/decimal.ts';
import type { Parcel } from '../model/parcel.ts';
import { MOST_KEPT, type Observation, placeOf, type RunLint } from './lint.ts';

/** Different contents with one weight, from which on it is not believable. */
const CONTENTS = 10;

export default {
  id: 'XB-LINT-102',
  severity: 'warning',
  source: { title: '如实申报；怎样看出是编造的为本手册自定', article: '', url: '' },
  text: {
    zh: {
      title: '所有包裹的毛重都一样',
      message: '本次 {contents} 种不同内容的包裹毛重都是 {weight} 千克',
      why: '毛重要与称重和运单一致；所有包裹一个重量说明没有称。',
      fix: '使用物流称重的结果，写在运单表的 gross_weight 中。',
    },
    en: {
      title: 'every parcel weighs the same',
      message: 'parcels of {contents} different contents in this run all weigh {weight} kg',
      why: 'The gross weight must be the scales’ and the waybill’s; one weight for all shows that nobody weighed.',
      fix: 'Take the weights from the carrier’s scales and put them into gross_weight of the waybills.',
    },
  },
  start() {
    const contents = new Set<string>();
    let first: Observation | null = null;
    let weight: bigint | null = null;
    let isOne = true;
    return {
      parcel(parcel: Parcel) {
        const { grossWeight, lines } = parcel;
        if (!isOne || grossWeight === null) return;
        weight ??= grossWeight;
        isOne = weight === grossWeight;
        first ??= {
          at: placeOf(parcel, 'grossWeight'),
          order: parcel.orderNo,
          value: formatDecimal(grossWeight),
          facts: {},
        };
        if (contents.size < MOST_KEPT)
          contents.add(lines.map((line) => `${line.sku}*${line.quantity}`).join());
      },
      part: () => ({
        notes:
          first === null || weight === null
            ? []
            : [{ key: '', texts: isOne ? [...contents] : [], amounts: [weight], first }],
        onceEnough: false,
        open: isOne,
      }),
      take({ notes: [note], open }) {
        const [other] = note?.amounts ?? [];
        if (!isOne || note === undefined || other === undefined) return;
        weight ??= other;
        first ??= note.first;
        isOne = open && weight === other;
        for (const content of note.texts) if (contents.size < MOST_KEPT) contents.add(content);
      },
      end() {
        if (!isOne || first === null || contents.size < CONTENTS) return null;
        return { ...first, facts: { weight: first.value, contents: contents.size } };
      },
    };
  },
} satisfies RunLint;
