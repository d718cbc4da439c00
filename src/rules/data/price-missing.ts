import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-014',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderList price；CEB603 InventoryList price'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有单价',
      message: '货号 {sku} 没有填写{field}',
      why: '单价和总价都没有，申报金额就无从谈起。只填一个时，另一个由数量推算。',
      fix: '在订单文件填写 price（单价）或 line_total（该行总价）；赠品按实际价值填写。',
    },
    en: {
      title: 'price missing',
      message: '{field} of {sku} is empty',
      why: 'Neither price nor line total is given, so there is no value to declare. With one of them the other follows from the quantity.',
      fix: 'Fill price or line_total in the order file; a gift has its real value too.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.price !== null || line.total !== null || isDamaged(parcel, 'total', line.number)) continue;
      if (!isDamaged(parcel, 'price', line.number)) report('price', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ price: '', line_total: '' }] }],
  },
});
