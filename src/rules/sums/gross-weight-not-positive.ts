import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-009',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead grossWeight'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '毛重不大于零',
      message: '毛重是 {amount} 千克，必须大于零',
      why: '毛重为零的清单会被退单。',
      fix: '填写称重后的毛重（千克）；克要换算，例如 85 克是 0.085。',
    },
    en: {
      title: 'gross weight not above zero',
      message: 'the gross weight is {amount} kg; it must be above zero',
      why: 'Customs refuses an inventory without a gross weight.',
      fix: 'Give the weight as weighed, in kg: 85 grams are 0.085.',
    },
  },
  check({ parcel }, report) {
    const { grossWeight } = parcel;
    if (grossWeight !== null && grossWeight <= ZERO)
      report('grossWeight', 0, { amount: formatDecimal(grossWeight) });
  },
  samples: {
    passes: [{ rows: [{ gross_weight: '0.55' }] }],
    fails: [{ rows: [{ gross_weight: '0' }] }, { rows: [{ gross_weight: '-1' }] }],
  },
});
