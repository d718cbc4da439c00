import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-015',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList unit1'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有法定计量单位',
      message: '货号 {sku} 没有填写{field}',
      why: '清单要按税则的法定计量单位再报一次数量。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 unit1 栏按税则填写该商品编码的法定计量单位。',
    },
    en: {
      title: 'statutory unit missing',
      message: '{field} of {sku} is empty',
      why: 'The inventory repeats the quantity in the statutory unit of the tariff.',
      fix: 'Fill unit1 in catalogue.csv, or in the order file: the statutory unit that the tariff gives for the HS code.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.unit1 !== '') continue;
      if (!isDamaged(parcel, 'unit1', line.number)) report('unit1', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ unit1: '' }] }],
  },
});
