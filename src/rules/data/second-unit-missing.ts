import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-018',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList qty2，unit2'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '有第二数量没有第二单位',
      message: '货号 {sku} 有第二数量，没有第二计量单位',
      why: '第二计量单位和第二数量要么都填，要么都不填。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 unit2 栏填写第二计量单位；税则没有第二单位的，把 quantity2 留空。',
    },
    en: {
      title: 'second quantity without unit',
      message: '{sku} has a second quantity and no second statutory unit',
      why: 'The second unit and the second quantity are declared together or not at all.',
      fix: 'Fill unit2 in catalogue.csv, or in the order file; where the tariff has no second unit, leave quantity2 empty.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.unit2 !== '' || line.quantity2 === null) continue;
      if (!isDamaged(parcel, 'unit2', line.number)) report('unit2', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ unit2: '' }] }],
  },
});
