import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-006',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead packNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有件数',
      message: '{field}没有填写',
      why: '清单必须填写件数，即包裹的数目。',
      fix: '在 waybills.csv 的 pieces 栏（或订单文件的同名栏）填写件数；一个包裹填 1。',
    },
    en: {
      title: 'number of packages missing',
      message: '{field} is empty',
      why: 'Every inventory names the number of packages.',
      fix: 'Fill pieces in waybills.csv, or in the order file; a single parcel is 1.',
    },
  },
  check({ parcel }, report) {
    if (parcel.pieces === null && !isDamaged(parcel, 'pieces', 0)) report('pieces', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ pieces: '' }] }],
  },
});
