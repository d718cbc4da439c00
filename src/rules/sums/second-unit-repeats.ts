import { unitName } from '../../model/codes/units.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-026',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList unit1，unit2'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '第二单位与法定单位相同',
      message: '货号 {sku} 的两个法定计量单位都是 {unit}',
      why: '税则的两个法定计量单位总是不同的；相同说明有一个填错了，海关会人工审单。',
      fix: '按税则核对 unit1 和 unit2；没有第二单位的，把 unit2 和 quantity2 留空。',
    },
    en: {
      title: 'second unit repeats the first',
      message: 'both statutory units of {sku} are {unit}',
      why: 'The two statutory units of a tariff code always differ; if they do not, one is wrong, and customs reviews the papers.',
      fix: 'Check unit1 and unit2 against the tariff; without a second unit leave unit2 and quantity2 empty.',
    },
  },
  check({ parcel }, report) {
    for (const { unit1, unit2, sku, number } of parcel.lines) {
      if (unit2 !== '' && unit2 === unit1) report('unit2', number, { sku, unit: unitName(unit2) });
    }
  },
  samples: {
    passes: [{ rows: [{ unit2: '', quantity2: '' }] }],
    fails: [{ rows: [{ unit2: '件', quantity2: '2' }] }],
  },
});
