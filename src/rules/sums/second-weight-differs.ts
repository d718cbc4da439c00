import { unitName } from '../../model/codes/units.ts';
import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { differsFromWeight } from './weight-units.ts';

export default rule({
  id: 'XB-SUM-019',
  severity: 'warning',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('数量及单位：法定计量单位为千克的'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '第二数量与净重不符',
      message: '货号 {sku} 的第二数量是 {quantity} {unit}，净重却是 {net} 千克',
      why: '法定计量单位是千克或克时，数量一般就是净重；相差超过 1 克会引起人工审单。',
      fix: '核对净重和 quantity2；通常把 quantity2 留空，由净重自动填写。',
    },
    en: {
      title: 'second quantity is not the net weight',
      message: 'the second quantity of {sku} is {quantity} {unit}, the net weight {net} kg',
      why: 'A statutory quantity in 千克 or 克 is as a rule the net weight; a gap of more than a gram brings a manual review.',
      fix: 'Check the net weight and quantity2; as a rule leave quantity2 empty and it is filled in from the net weight.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      const { netWeight, quantity, quantity2: weighed, unit2: unit } = line;
      if (netWeight === null || weighed === null || netWeight <= ZERO || weighed <= ZERO) continue;
      if ((quantity !== null && quantity <= ZERO) || unit === line.unit) continue;
      if (!differsFromWeight(unit, weighed, netWeight)) continue;
      report('quantity2', line.number, {
        sku: line.sku,
        quantity: formatDecimal(weighed),
        unit: unitName(unit),
        net: formatDecimal(netWeight),
      });
    }
  },
  samples: {
    passes: [{ rows: [{ quantity2: '0.501' }] }],
    fails: [{ rows: [{ quantity2: '0.7' }] }],
  },
});
