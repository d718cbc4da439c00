import { rule } from '../rule.ts';
import { law } from '../sources.ts';
import { readSupervision } from './supervision.ts';

export default rule({
  id: 'XB-TRADE-007',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国进出口商品检验法', '第五条、第十五条'),
  decides: { regime: 'non-trade', verdict: 'violated' },
  lane: null,
  text: {
    zh: {
      title: '法检商品不能走清单',
      message: '{sku}（税号 {hs}）的监管条件含 {codes}，出口须实施检验检疫',
      why: '涉检货物不能清单核放；未经检验合格的法检商品不准出口。',
      fix: '核对税号；属实的请先报检取得电子底账，再走报关单。',
    },
    en: {
      title: 'goods under statutory export inspection',
      message:
        'the tariff code {hs} of {sku} carries the supervision condition {codes}: inspection and quarantine on export',
      why: 'Goods under statutory inspection cannot leave by inventory, and must not leave uninspected.',
      fix: 'Check the tariff code. If it is right, have the goods inspected first and declare formally.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.supervision === '') continue;
      const { inspection: codes } = readSupervision(line.supervision);
      if (codes !== '') report('supervision', line.number, { sku: line.sku, hs: line.hsCode, codes });
    }
  },
  samples: {
    passes: [{ rows: [{ supervision: 'A' }] }],
    fails: [{ rows: [{ supervision: 'B' }] }, { rows: [{ supervision: 'A/B' }] }],
  },
});
