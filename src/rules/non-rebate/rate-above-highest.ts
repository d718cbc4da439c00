import { formatDecimal } from '../../model/decimal.ts';
import { limitOn, rebateRateLimits } from '../limits.ts';
import { rule } from '../rule.ts';
import { rebateRateSource } from '../sources.ts';

export default rule({
  id: 'XB-REBATE-004',
  severity: 'warning',
  since: '2019-07-01',
  until: null,
  source: rebateRateSource(),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '退税率高于最高档',
      message: '{sku} 的退税率 {rate}% 高于现行最高的 {highest}%',
      why: '2019 年降低增值税率以后，出口退税率最高为 13%；更高的数值多半是旧数据或填错了栏。',
      fix: '按税号查现行退税率，改正商品目录的 rebate_rate 栏。',
    },
    en: {
      title: 'rebate rate above the highest one',
      message: 'the rebate rate of {sku} is {rate} %, above the highest in force, {highest} %',
      why: 'Since VAT was lowered in 2019 no export rebate exceeds 13 %; a higher figure is mostly old data or another column.',
      fix: 'Look up the rate in force and correct rebate_rate in the catalogue.',
    },
  },
  check({ parcel, world }, report) {
    const limit = limitOn(rebateRateLimits, world.on);
    if (limit === null) return;
    for (const line of parcel.lines) {
      if (line.rebateRate === null || line.rebateRate <= limit.value) continue;
      report('rebateRate', line.number, {
        sku: line.sku,
        rate: formatDecimal(line.rebateRate),
        highest: formatDecimal(limit.value),
      });
    }
  },
  samples: {
    passes: [{ rows: [{ rebate_rate: '13' }] }],
    fails: [{ rows: [{ rebate_rate: '17' }] }, { rows: [{ rebate_rate: '13.01' }] }],
  },
});
