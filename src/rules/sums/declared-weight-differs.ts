import { unitName } from '../../model/codes/units.ts';
import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { differsFromWeight } from './weight-units.ts';

export default rule({
  id: 'XB-SUM-020',
  severity: 'warning',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('数量及单位'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '申报数量与净重不符',
      message: '货号 {sku} 按重量申报 {quantity} {unit}，净重却是 {net} 千克',
      why: '申报单位是千克或克时，申报数量就是商品的重量。',
      fix: '核对数量、单位和净重；按件卖的商品，申报单位改用 件、个、包 等。',
    },
    en: {
      title: 'declared weight is not the net weight',
      message: '{sku} is declared by weight, {quantity} {unit}, but its net weight is {net} kg',
      why: 'Where the declared unit is 千克 or 克, the quantity is the weight of the goods.',
      fix: 'Check quantity, unit and net weight; goods sold by the piece take a unit such as 件, 个 or 包.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      const { netWeight, quantity, unit } = line;
      if (netWeight === null || quantity === null || netWeight <= ZERO || quantity <= ZERO) continue;
      if (!differsFromWeight(unit, quantity, netWeight)) continue;
      report('quantity', line.number, {
        sku: line.sku,
        quantity: formatDecimal(quantity),
        unit: unitName(unit),
        net: formatDecimal(netWeight),
      });
    }
  },
  samples: {
    passes: [
      {
        rows: [
          {
            unit: '克',
            quantity: '500',
            price: '0.05',
            unit1: '千克',
            quantity1: '0.5',
            unit2: '',
            quantity2: '',
          },
        ],
      },
    ],
    fails: [{ rows: [{ unit: '千克', unit1: '千克', quantity1: '2', unit2: '', quantity2: '' }] }],
  },
});
