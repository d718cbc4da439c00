import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'XB-SUM-006',
  severity: 'error',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('单价：没有实际成交价格的，填报单位货值'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '单价不大于零',
      message: '货号 {sku} 的{field}是 {amount}，必须大于零',
      why: '清单的单价必须大于零；没有成交价格的商品（赠品、补发）按货值申报。',
      fix: '赠品和补发的商品，在订单文件的 price 栏或商品目录的 price 栏填实际价值。',
    },
    en: {
      title: 'price not above zero',
      message: 'the {field} of {sku} is {amount}; it must be above zero',
      why: 'A declared price is above zero; goods without a price, such as gifts and replacements, are declared at their value.',
      fix: 'For gifts and replacements put their real value under price in the order file or the catalogue.',
    },
  },
  check({ parcel }, report) {
    for (const { price, quantity, sku, number } of parcel.lines) {
      if (quantity !== null && quantity <= ZERO) continue;
      if (price === null || price > ZERO) continue;
      report('price', number, { sku, amount: formatDecimal(price) });
    }
  },
  samples: {
    passes: [{ rows: [{ price: '0.01', quantity: '2', line_total: '0.02', goods_value: '0.02' }] }],
    fails: [{ rows: [{ price: '0', line_total: '0', goods_value: '0' }] }],
  },
});
