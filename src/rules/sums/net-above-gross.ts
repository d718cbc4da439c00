import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { fits } from './capacity.ts';

export default rule({
  id: 'XB-SUM-003',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead netWeight, grossWeight'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '净重大于毛重',
      message: '商品净重合计 {net} 千克，大于包裹毛重 {gross} 千克',
      why: '清单表头的净重不得大于毛重，否则海关退单。',
      fix: '核对商品目录中的单件净重和运单中的毛重（单位都是千克）。',
    },
    en: {
      title: 'net weight above gross weight',
      message: 'the lines weigh {net} kg net, more than the parcel’s gross weight of {gross} kg',
      why: 'Customs refuses an inventory whose net weight exceeds its gross weight.',
      fix: 'Check the net weight per unit in the catalogue and the gross weight in the waybills; both are in kg.',
    },
  },
  check({ parcel }, report) {
    const { grossWeight } = parcel;
    if (grossWeight === null || grossWeight <= ZERO) return;
    let net = ZERO;
    for (const line of parcel.lines) net += line.netWeight ?? ZERO;
    if (net > grossWeight && fits(net)) {
      report('grossWeight', 0, { net: formatDecimal(net), gross: formatDecimal(grossWeight) });
    }
  },
  samples: {
    passes: [{ rows: [{ net_weight: '0.5', gross_weight: '0.50001' }] }],
    fails: [{ rows: [{ net_weight: '0.6', gross_weight: '0.5', quantity2: '0.6' }] }],
  },
});
