import { ONE } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { weightIn } from '../sums/weight-units.ts';
import { isDamaged, isGivenPerUnit } from './damaged.ts';

export default rule({
  id: 'XB-DATA-017',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList qty2，unit2'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '有第二单位没有第二数量',
      message: '货号 {sku} 有第二计量单位，没有第二数量',
      why: '第二计量单位和第二数量要么都填，要么都不填。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 quantity2 栏填写；没有第二计量单位的，把 unit2 留空。',
    },
    en: {
      title: 'second unit without quantity',
      message: '{sku} has a second statutory unit and no second quantity',
      why: 'The second unit and the second quantity are declared together or not at all.',
      fix: 'Fill quantity2 in catalogue.csv, or in the order file; where the tariff has no second unit, leave unit2 empty.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.quantity2 !== null || line.unit2 === '' || isDamaged(parcel, 'quantity2', line.number))
        continue;
      const follows = line.unit2 === line.unit || weightIn(line.unit2, ONE) !== null;
      const waits = line.quantity === null && isGivenPerUnit(parcel, line, 'quantity2');
      if (!follows && !waits) report('quantity2', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{ rows: [{ unit2: '', quantity2: '' }] }, { rows: [{ quantity2: '' }] }],
    fails: [{ rows: [{ unit2: '双', quantity2: '' }] }],
  },
});
