import { ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { law } from '../sources.ts';

export default rule({
  id: 'XB-LEVY-002',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国关税法', '第四条、第十条'),
  decides: { regime: 'non-levy', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '出口关税率未知',
      message: '不知道 {sku}（税号 {hs}）的出口关税率，非征不能证明',
      why: '绝大多数税号不征出口关税，但征税目录每年调整；没有说明就不能免人工审单。',
      fix: '查当年关税调整方案的出口商品税率表，在商品目录的 duty_rate 栏填税率；不征税的填 0。',
    },
    en: {
      title: 'export duty unknown',
      message: 'nobody said whether the tariff code {hs} of {sku} carries export duty; non-levy is unproven',
      why: 'Most codes carry none, but the list of dutiable goods changes every year; without a statement a person at customs reads the papers.',
      fix: 'Look it up in this year’s export tariff and fill the catalogue column duty_rate for this SKU; write 0 where there is none.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-levy')) return;
    for (const line of parcel.lines) {
      if (line.dutyRate === null || line.dutyRate < ZERO)
        report('dutyRate', line.number, { sku: line.sku, hs: line.hsCode });
    }
  },
  samples: {
    passes: [{ rows: [{ duty_rate: '0' }] }],
    fails: [{ rows: [{ duty_rate: '' }] }],
  },
});
