import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-021',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderHead freight；CEB603 InventoryHead freight'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有填运费',
      message: '没有填运费，按 0 申报',
      why: '运费是必填项；没有运费时填 0。',
      fix: '运费确实为零的不用管；否则在订单文件或 waybills.csv 的 freight 栏填写。',
    },
    en: {
      title: 'freight not given',
      message: 'no freight is given; 0 is declared',
      why: 'Freight is a required field; where there is none it is 0.',
      fix: 'Nothing to do where there is none; else fill freight in the order file or in waybills.csv.',
    },
  },
  check({ parcel }, report) {
    if (parcel.freight === null && !isDamaged(parcel, 'freight', 0)) report('freight', 0);
  },
  samples: {
    passes: [{ rows: [{ freight: '0' }] }],
    fails: [{ rows: [{ freight: '' }] }],
  },
});
