import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-020',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList barCode'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有填条形码',
      message: '货号 {sku} 没有填条形码，按“无”申报',
      why: '清单的条形码是必填项；没有条形码的商品填“无”。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 barcode 栏填写商品条码；确实没有的填 无。',
    },
    en: {
      title: 'bar code not given',
      message: '{sku} has no bar code; 无 (none) is declared',
      why: 'The bar code is a required field of the inventory; goods without one write 无.',
      fix: 'Fill barcode in catalogue.csv, or in the order file: the bar code on the goods, or 无 where there is none.',
    },
  },
  check({ parcel }, report) {
    for (const { barcode, sku, number } of parcel.lines) {
      if (barcode === '' && !isDamaged(parcel, 'barcode', number)) report('barcode', number, { sku });
    }
  },
  samples: {
    passes: [{}, { rows: [{ barcode: '6901234567892' }] }],
    fails: [{ rows: [{ barcode: '' }] }],
  },
});
