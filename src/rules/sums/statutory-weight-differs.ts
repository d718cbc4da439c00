import { unitName } from '../../model/codes/units.ts';
import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { differsFromWeight } from './weight-units.ts';

export default rule({
  id: 'XB-SUM-018',
  severity: 'warning',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('数量及单位：法定计量单位为千克的'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '法定数量与净重不符',
      message: '货号 {sku} 的法定数量是 {quantity} {unit}，净重却是 {net} 千克',
      why: '法定计量单位是千克或克时，数量一般就是净重；相差超过 1 克会引起人工审单。',
      fix: '核对净重和 quantity1；通常把 quantity1 留空，由净重自动填写。',
    },
    en: {
      title: 'statutory quantity is not the net weight',
      message: 'the statutory quantity of {sku} is {quantity} {unit}, the net weight {net} kg',
      why: 'A statutory quantity in 千克 or 克 is as a rule the net weight; a gap of more than a gram brings a manual review.',
      fix: 'Check the net weight and quantity1; as a rule leave quantity1 empty and it is filled in from the net weight.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      const { netWeight, quantity, quantity1: weighed, unit1: unit } = line;
      if (netWeight === null || weighed === null || netWeight <= ZERO || weighed <= ZERO) continue;
      if ((quantity !== null && quantity <= ZERO) || unit === line.unit) continue;
      if (!differsFromWeight(unit, weighed, netWeight)) continue;
      report('quantity1', line.number, {
        sku: line.sku,
        quantity: formatDecimal(weighed),
        unit: unitName(unit),
        net: formatDecimal(netWeight),
      });
    }
  },
  samples: {
    passes: [
      { rows: [{ unit1: '千克', quantity1: '0.5', unit2: '', quantity2: '' }] },
      { rows: [{ unit1: '克', quantity1: '500', unit2: '', quantity2: '' }] },
    ],
    fails: [{ rows: [{ unit1: '千克', quantity1: '0.7', unit2: '', quantity2: '' }] }],
  },
});
