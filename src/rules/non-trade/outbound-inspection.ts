import { rule } from '../rule.ts';
import { law } from '../sources.ts';
import { readInspection } from './inspection.ts';

export default rule({
  id: 'XB-TRADE-009',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国进出口商品检验法', '第四条、第五条'),
  decides: { regime: 'non-trade', verdict: 'violated' },
  lane: null,
  text: {
    zh: {
      title: '检验检疫类别要求出境检验',
      message: '{sku}（税号 {hs}）的检验检疫类别含 {letters}，出口须实施检验检疫',
      why: 'N 为出口商品检验，Q 为出境动植物检疫，S 为出口食品卫生监督检验，W 为出境卫生检疫；涉检货物不能清单核放。',
      fix: '核对税号；属实的请先报检，再走报关单。',
    },
    en: {
      title: 'outbound inspection category',
      message: 'the tariff code {hs} of {sku} has the inspection category {letters}: inspection on export',
      why: 'N is export commodity inspection, Q quarantine of animals and plants, S food hygiene, W health quarantine. Such goods cannot leave by inventory.',
      fix: 'Check the tariff code. If it is right, have the goods inspected first and declare formally.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.inspection === '') continue;
      const { outbound: letters } = readInspection(line.inspection);
      if (letters !== '') report('inspection', line.number, { sku: line.sku, hs: line.hsCode, letters });
    }
  },
  samples: {
    passes: [{ rows: [{ inspection: 'M' }] }],
    fails: [{ rows: [{ inspection: 'M/N' }] }, { rows: [{ inspection: 'P.R/Q.S' }] }],
  },
});
