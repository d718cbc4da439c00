import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-013',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderList qty；CEB603 InventoryList qty'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有数量',
      message: '货号 {sku} 没有填写{field}',
      why: '每项商品都要填申报数量。',
      fix: '在订单文件的数量栏填写售出的数量。',
    },
    en: {
      title: 'quantity missing',
      message: '{field} of {sku} is empty',
      why: 'Each line names the quantity declared.',
      fix: 'Fill the quantity column of the order file.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.quantity !== null) continue;
      if (!isDamaged(parcel, 'quantity', line.number)) report('quantity', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ quantity: '' }] }],
  },
});
