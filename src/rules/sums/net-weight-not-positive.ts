import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-010',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead netWeight'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '净重不大于零',
      message: '货号 {sku} 的{field}是 {amount}，必须大于零',
      why: '净重为零的清单会被退单。',
      fix: '在商品目录的 net_weight 栏填一个申报单位的净重（千克）；克要换算，例如 85 克是 0.085。',
    },
    en: {
      title: 'net weight not above zero',
      message: 'the {field} of {sku} is {amount}; it must be above zero',
      why: 'Customs refuses an inventory without a net weight.',
      fix: 'Give the net weight of one declared unit in the catalogue, in kg: 85 grams are 0.085.',
    },
  },
  check({ parcel }, report) {
    for (const { netWeight, quantity, sku, number } of parcel.lines) {
      if (quantity !== null && quantity <= ZERO) continue;
      if (netWeight === null || netWeight > ZERO) continue;
      report('netWeight', number, { sku, amount: formatDecimal(netWeight) });
    }
  },
  samples: {
    passes: [{ rows: [{ net_weight: '0.5' }] }],
    fails: [{ rows: [{ net_weight: '0' }] }],
  },
});
