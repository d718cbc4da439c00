import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-013',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead insuredFee'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '保费是负数',
      message: '保费是 {amount}，不能小于零',
      why: '保费填实际支付的金额，没有时填 0。',
      fix: '退给买家的保费不要填成负数；没有保费时填 0 或留空。',
    },
    en: {
      title: 'insurance below zero',
      message: 'the insurance is {amount}; it cannot be below zero',
      why: 'The insurance is what was paid for it, 0 where there is none.',
      fix: 'Do not enter a refund as negative insurance; write 0 or leave it empty where there is none.',
    },
  },
  check({ parcel }, report) {
    const { insurance } = parcel;
    if (insurance !== null && insurance < ZERO) report('insurance', 0, { amount: formatDecimal(insurance) });
  },
  samples: {
    passes: [{ rows: [{ insurance: '0' }] }],
    fails: [{ rows: [{ insurance: '-4.50' }] }],
  },
});
