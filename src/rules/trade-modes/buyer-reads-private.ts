import { companyWord } from '../non-trade/company-word.ts';
import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

export default rule({
  id: 'XB-MODE-010',
  severity: 'notice',
  since: '2020-07-01',
  until: null,
  source: houseRule('9710 的买方应是企业；从名称判断为本手册自定'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '9710 买方像个人',
      message: '9710 订单的买方“{name}”看不出是企业',
      why: '9710 用于卖给境外企业；卖给个人消费者的用 9610。',
      fix: '核实买方；是个人的改按 9610 申报。',
    },
    en: {
      title: '9710 buyer reads like a person',
      message: 'nothing shows that the buyer “{name}” of this 9710 order is an enterprise',
      why: '9710 is for sales to enterprises abroad; sales to consumers go under 9610.',
      fix: 'Check who the buyer is; declare a sale to a consumer under 9610.',
    },
  },
  check({ parcel, world }, report) {
    const name = parcel.consigneeName;
    if (world.filing.tradeMode === '9710' && name !== '' && companyWord(name) === '')
      report('consigneeName', 0, { name });
  },
  samples: {
    passes: [{ rows: [{ consignee_name: 'Portland Apparel LLC' }], filing: { tradeMode: '9710' } }],
    fails: [{ filing: { tradeMode: '9710' } }],
  },
});
