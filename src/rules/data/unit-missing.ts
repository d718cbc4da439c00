import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-012',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderList unit；CEB603 InventoryList unit'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有计量单位',
      message: '货号 {sku} 没有填写{field}',
      why: '没有单位的数量没有意义。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 unit 栏填写海关计量单位，例如 件。',
    },
    en: {
      title: 'unit missing',
      message: '{field} of {sku} is empty',
      why: 'A quantity without a unit says nothing.',
      fix: 'Fill unit in catalogue.csv, or in the order file: a customs unit, for example 件.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.unit !== '') continue;
      if (!isDamaged(parcel, 'unit', line.number)) report('unit', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ unit: '' }] }],
  },
});
