import { ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-REBATE-005',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead statisticsFlag'),
  decides: { regime: 'non-rebate', verdict: 'violated' },
  lane: null,
  text: {
    zh: {
      title: '没有退税率却要退税',
      message: '{sku} 的退税率是 0，却标明要退税（refund=yes）',
      why: '退税率为 0 的商品退不了税；两栏必有一栏填错。',
      fix: '核对税号的退税率；没有退税的，把 refund 改为 no。',
    },
    en: {
      title: 'refund claimed where there is none',
      message: 'the rebate rate of {sku} is 0, yet a refund is claimed (refund=yes)',
      why: 'Goods with a rebate rate of 0 get no refund; one of the two columns is wrong.',
      fix: 'Check the rebate rate of the tariff code; where there is none, set refund to no.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.refund === 'yes' && line.rebateRate === ZERO) report('refund', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{ rows: [{ refund: 'no', rebate_rate: '0' }] }],
    fails: [{ rows: [{ refund: 'yes', rebate_rate: '0' }] }],
  },
});
