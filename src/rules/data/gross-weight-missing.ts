import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-005',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead grossWeight'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有毛重',
      message: '{field}没有填写',
      why: '清单必须填写包裹毛重（千克）。',
      fix: '在 waybills.csv 的 gross_weight 栏（或订单文件的同名栏）填写称重后的毛重，单位千克。',
    },
    en: {
      title: 'gross weight missing',
      message: '{field} is empty',
      why: 'Every inventory names the gross weight of the parcel in kg.',
      fix: 'Fill gross_weight in waybills.csv, or in the order file, with the weight as weighed, in kg.',
    },
  },
  check({ parcel }, report) {
    if (parcel.grossWeight === null && !isDamaged(parcel, 'grossWeight', 0)) report('grossWeight', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ gross_weight: '' }] }],
  },
});
