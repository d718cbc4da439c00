import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

const MASKED = /[*＊•●]|x{3}/i;
const LETTER = /\p{L}/u;

export default rule({
  id: 'XB-TRADE-014',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('零售出口须有真实的境外个人买家；如何认定为本手册自定'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '收件人姓名被隐去',
      message: '收件人姓名“{name}”被隐去或不是姓名',
      why: '平台导出的隐私版本不能证明有真实买家。',
      fix: '从平台导出完整姓名，或从运单补入真实收件人。',
    },
    en: {
      title: 'consignee’s name is masked',
      message: 'the consignee’s name “{name}” is masked or no name',
      why: 'A privacy version of the marketplace’s export does not show a real buyer.',
      fix: 'Export the full name from the marketplace or take it from the waybill.',
    },
  },
  check({ parcel, world }, report) {
    if (world.filing.tradeMode !== '9610' || !parcel.claims.has('non-trade')) return;
    const name = parcel.consigneeName;
    if (name !== '' && (MASKED.test(name) || !LETTER.test(name))) report('consigneeName', 0, { name });
  },
  samples: {
    passes: [{ rows: [{ consignee_name: 'Bo' }] }, { rows: [{ consignee_name: '李四' }] }],
    fails: [{ rows: [{ consignee_name: 'Jane ***' }] }, { rows: [{ consignee_name: '10086' }] }],
  },
});
