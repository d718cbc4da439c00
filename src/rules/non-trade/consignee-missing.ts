import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

export default rule({
  id: 'XB-TRADE-011',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('零售出口须有真实的境外个人买家；如何认定为本手册自定'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '没有收件人',
      message: '9610 零售包裹没有收件人姓名',
      why: '零售出口（B2C）要有真实买家；没有收件人就不能证明是零售交易。',
      fix: '在订单中补上收件人姓名。',
    },
    en: {
      title: 'no consignee',
      message: 'a 9610 retail parcel names no consignee',
      why: 'Retail export (B2C) needs a real buyer; without a consignee nobody can tell that this is a retail sale.',
      fix: 'Add the consignee’s name to the order.',
    },
  },
  check({ parcel, world }, report) {
    if (world.filing.tradeMode !== '9610' || !parcel.claims.has('non-trade')) return;
    if (parcel.consigneeName === '' && !parcel.damaged.has('consigneeName')) report('consigneeName', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ consignee_name: '' }] }],
  },
});
