import { formatDecimal } from '../../model/decimal.ts';
import type { Line } from '../../model/parcel.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-DUP-003',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList itemNo，price'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '同一货号两个单价',
      message: '货号 {sku} 在本包裹中有两个单价：{first} 和 {price}',
      why: '同一商品不同价不影响申报，但可能是折扣分摊不均或抄错了。',
      fix: '核对单价；相同的商品可以合并成一行。',
    },
    en: {
      title: 'one SKU, two prices',
      message: '{sku} has two prices in this parcel: {first} and {price}',
      why: 'Different prices for the same goods do not hinder the declaration, but may come from uneven discounts or a slip.',
      fix: 'Check the prices; lines of the same goods may be merged.',
    },
  },
  check({ parcel }, report) {
    const { lines } = parcel;
    if (lines.length < 2) return;
    const firsts = new Map<string, Line>();
    for (const line of lines) {
      const first = firsts.get(line.sku);
      if (first === undefined) firsts.set(line.sku, line);
      else if (line.price !== null && first.price !== null && line.price !== first.price && line.sku !== '') {
        report('price', line.number, {
          sku: line.sku,
          first: formatDecimal(first.price),
          price: formatDecimal(line.price),
        });
      }
    }
  },
  samples: {
    passes: [
      {
        rows: [
          { goods_value: '50', net_weight: '0.3', quantity2: '0.3' },
          { goods_value: '50', net_weight: '0.3', quantity2: '0.3' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { goods_value: '55', net_weight: '0.3', quantity2: '0.3' },
          { goods_value: '55', net_weight: '0.3', quantity2: '0.3', price: '15', line_total: '30' },
        ],
      },
    ],
  },
});
