import { formatDecimal } from '../model/decimal.ts';
import type { Parcel } from '../model/parcel.ts';
import { MOST_KEPT, type Observation, placeOf, type RunLint } from './lint.ts';

/** Parcels of one content that are looked at. */
const ENOUGH = 10;
/** Scales differ by a label; random numbers by more than a tenth. */
const SPREAD_PERCENT = 10n;

interface Weights {
  readonly seen: Set<bigint>;
  count: number;
  least: bigint;
  most: bigint;
  readonly first: Observation;
}

export default {
  id: 'XB-LINT-103',
  severity: 'warning',
  source: { title: '如实申报；怎样看出是编造的为本手册自定', article: '', url: '' },
  text: {
    zh: {
      title: '毛重像是随机数',
      message: '{parcels} 个内容相同的包裹（{content}）有 {weights} 种毛重，从 {least} 到 {most} 千克',
      why: '同样的商品重量应当差不多；有的转换脚本用随机数凑重量。',
      fix: '使用物流称重的结果，不要用脚本生成的重量。',
    },
    en: {
      title: 'weights look random',
      message:
        '{parcels} parcels of the same content ({content}) have {weights} different gross weights, from {least} to {most} kg',
      why: 'The same goods weigh about the same; some conversion scripts make weights up at random.',
      fix: 'Use the weights of the carrier’s scales, not those of a script.',
    },
  },
  start() {
    const byContent = new Map<string, Weights>();
    return {
      parcel(parcel: Parcel) {
        const { grossWeight, lines } = parcel;
        const [line] = lines;
        if (grossWeight === null || line === undefined || lines.length > 1 || line.sku === '') return;
        const content = `${line.quantity === null ? '' : formatDecimal(line.quantity)} × ${line.sku}`;
        let weights = byContent.get(content);
        if (weights === undefined) {
          if (byContent.size >= MOST_KEPT) return;
          const at = placeOf(parcel, 'grossWeight');
          const first = { at, order: parcel.orderNo, value: formatDecimal(grossWeight), facts: { content } };
          weights = { seen: new Set(), count: 0, least: grossWeight, most: grossWeight, first };
          byContent.set(content, weights);
        }
        weights.count++;
        if (weights.seen.size < ENOUGH) weights.seen.add(grossWeight);
        if (grossWeight < weights.least) weights.least = grossWeight;
        if (grossWeight > weights.most) weights.most = grossWeight;
      },
      part: () => ({
        notes: [...byContent].map(([key, { seen, count, least, most, first }]) => ({
          key,
          texts: [],
          amounts: [BigInt(count), least, most, ...seen],
          first,
        })),
        onceEnough: false,
        open: true,
      }),
      take({ notes }) {
        for (const { key, amounts, first } of notes) {
          const [count = 0n, least = 0n, most = 0n, ...seen] = amounts;
          const known = byContent.get(key);
          if (known === undefined) {
            if (byContent.size < MOST_KEPT)
              byContent.set(key, { seen: new Set(seen), count: Number(count), least, most, first });
            continue;
          }
          known.count += Number(count);
          for (const weight of seen) if (known.seen.size < ENOUGH) known.seen.add(weight);
          if (least < known.least) known.least = least;
          if (most > known.most) known.most = most;
        }
      },
      end() {
        for (const { seen, count, least, most, first } of byContent.values()) {
          const isSpread = (most - least) * 100n > least * SPREAD_PERCENT;
          if (count < ENOUGH || seen.size < ENOUGH || !isSpread) continue;
          const facts = { ...first.facts, parcels: count, weights: seen.size };
          return { ...first, facts: { ...facts, least: formatDecimal(least), most: formatDecimal(most) } };
        }
        return null;
      },
    };
  },
} satisfies RunLint;
