import { rule } from '../rule.ts';
import { businessAnnouncement } from '../sources.ts';

export default rule({
  id: 'XB-MODE-009',
  severity: 'warning',
  since: '2020-07-01',
  until: null,
  source: businessAnnouncement('适用范围：境内企业通过跨境电商平台与境外企业达成交易'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '9710 没有买方企业',
      message: '9710 订单没有境外买方企业的名称',
      why: '9710 是卖给境外企业的直接出口；没有买方就不能证明是 B2B 交易。',
      fix: '在订单的 consignee_name 栏填境外买方企业名称。',
    },
    en: {
      title: '9710 names no buyer',
      message: 'a 9710 order names no enterprise abroad as its buyer',
      why: '9710 is direct export to an enterprise abroad; without the buyer nobody can tell that it is a B2B sale.',
      fix: 'Put the name of the buying enterprise abroad into consignee_name.',
    },
  },
  check({ parcel, world }, report) {
    if (world.filing.tradeMode === '9710' && parcel.consigneeName === '') report('consigneeName', 0);
  },
  samples: {
    passes: [{ rows: [{ consignee_name: 'Portland Apparel LLC' }], filing: { tradeMode: '9710' } }],
    fails: [{ rows: [{ consignee_name: '' }], filing: { tradeMode: '9710' } }],
  },
});
