import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { companyWord } from './company-word.ts';

export default rule({
  id: 'XB-TRADE-013',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('零售出口须有真实的境外个人买家；如何认定为本手册自定'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '零售包裹寄给企业或仓库',
      message: '9610 零售包裹的收件人“{name}”像企业或仓库（{word}），不像个人买家',
      why: '9610 只适用于卖给境外消费者的零售商品；卖给企业用 9710，发往海外仓用 9810。',
      fix: '核实买家；是企业的改按 9710 备案和申报，是海外仓的改按 9810。',
    },
    en: {
      title: 'retail parcel to a company or warehouse',
      message:
        'the consignee “{name}” of a 9610 retail parcel reads like a company or warehouse ({word}), not like a private buyer',
      why: '9610 is for retail sales to consumers abroad; sales to companies go under 9710, stock for an overseas warehouse under 9810.',
      fix: 'Check who the buyer is: declare a sale to a company under 9710 and stock for a warehouse under 9810.',
    },
  },
  check({ parcel, world }, report) {
    if (world.filing.tradeMode !== '9610' || !parcel.claims.has('non-trade')) return;
    const word = companyWord(parcel.consigneeName);
    if (word !== '') report('consigneeName', 0, { name: parcel.consigneeName, word });
  },
  samples: {
    passes: [
      { rows: [{ consignee_name: 'Jane Smith' }] },
      { rows: [{ consignee_name: 'Vincent Corpus' }] },
      { rows: [{ consignee_name: '山田太郎' }] },
    ],
    fails: [
      { rows: [{ consignee_name: 'Portland Apparel LLC' }] },
      { rows: [{ consignee_name: '东京贸易株式会社' }] },
      { rows: [{ consignee_name: 'FBA ONT8' }] },
    ],
  },
});
