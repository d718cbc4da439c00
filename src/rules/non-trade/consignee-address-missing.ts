import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

export default rule({
  id: 'XB-TRADE-012',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('零售出口须有真实的境外个人买家；如何认定为本手册自定'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '没有收件地址',
      message: '9610 零售包裹没有收件地址',
      why: '没有境外收件地址，就看不出货物卖给了境外消费者。',
      fix: '在订单中补上收件地址；平台隐去地址的，请从运单补入。',
    },
    en: {
      title: 'no address of the consignee',
      message: 'a 9610 retail parcel has no address of its consignee',
      why: 'Without an address abroad nobody can tell that the goods were sold to a consumer abroad.',
      fix: 'Add the address to the order; where the marketplace hides it, take it from the waybill.',
    },
  },
  check({ parcel, world }, report) {
    if (world.filing.tradeMode !== '9610' || !parcel.claims.has('non-trade')) return;
    if (parcel.consigneeAddress === '' && !parcel.damaged.has('consigneeAddress'))
      report('consigneeAddress', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ consignee_address: '' }] }],
  },
});
