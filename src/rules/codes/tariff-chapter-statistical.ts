import { tariffChapters } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { chapterOf } from './tariff.ts';

export default rule({
  id: 'XB-CODE-004',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: tariffChapters('第九十八章、第九十九章不在协调制度之内，由各国自用'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '商品编码在第 98、99 章',
      message: '货号 {sku} 的商品编码“{hs}”在第 98 或 99 章',
      why: '这两章不在协调制度之内，用于特殊交易和未分类商品；零售商品都有第 1 至 97 章的编码，海关会人工审单。',
      fix: '按商品本身归到第 1 至 97 章。',
    },
    en: {
      title: 'HS code of chapter 98 or 99',
      message: 'the HS code of {sku}, “{hs}”, is of chapter 98 or 99',
      why: 'These chapters are outside the Harmonized System, for special transactions and goods not classified; retail goods have a code in 01 to 97, and customs reviews the papers.',
      fix: 'Classify the goods themselves, in chapters 01 to 97.',
    },
  },
  check({ parcel }, report) {
    for (const { hsCode, sku, number } of parcel.lines) {
      if (chapterOf(hsCode) === 'statistical') report('hsCode', number, { sku, hs: hsCode });
    }
  },
  samples: {
    passes: [{ rows: [{ hs_code: '6109100010' }] }],
    fails: [{ rows: [{ hs_code: '9804009000' }] }],
  },
});
