import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-012',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead freight'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '运费是负数',
      message: '运费是 {amount}，不能小于零',
      why: '运费填实际支付的金额，没有时填 0。',
      fix: '退给买家的运费不要填成负数；没有运费时填 0 或留空。',
    },
    en: {
      title: 'freight below zero',
      message: 'the freight is {amount}; it cannot be below zero',
      why: 'The freight is what was paid for it, 0 where there is none.',
      fix: 'Do not enter a refund as negative freight; write 0 or leave it empty where there is none.',
    },
  },
  check({ parcel }, report) {
    const { freight } = parcel;
    if (freight !== null && freight < ZERO) report('freight', 0, { amount: formatDecimal(freight) });
  },
  samples: {
    passes: [{ rows: [{ freight: '0' }] }],
    fails: [{ rows: [{ freight: '-4.50' }] }],
  },
});
