import { tariffChapters } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { chapterOf } from './tariff.ts';

export default rule({
  id: 'XB-CODE-003',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: tariffChapters('第一章至第九十七章；第七十七章保留'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '商品编码的章或品目不存在',
      message: '货号 {sku} 的商品编码“{hs}”不在任何一章或品目中',
      why: '税则有第 1 至 97 章，第 77 章空缺；品目的后两位也不会是 00。',
      fix: '对照税则重新归类。',
    },
    en: {
      title: 'no such chapter or heading',
      message: 'the HS code of {sku}, “{hs}”, is in no chapter or heading of the tariff',
      why: 'The tariff has chapters 01 to 97, 77 being reserved, and no heading ends in 00.',
      fix: 'Classify the goods again with the tariff.',
    },
  },
  check({ parcel }, report) {
    for (const { hsCode, sku, number } of parcel.lines) {
      if (chapterOf(hsCode) === 'none') report('hsCode', number, { sku, hs: hsCode });
    }
  },
  samples: {
    passes: [{ rows: [{ hs_code: '6109100010' }] }],
    fails: [
      { rows: [{ hs_code: '7712000000' }] },
      { rows: [{ hs_code: '0012345678' }] },
      { rows: [{ hs_code: '6100100010' }] },
    ],
  },
});
