import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-016',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('收件人资料损坏，不能证明真实买家'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '收件人资料已经损坏',
      message: '{field}中有“{found}”，文字已经损坏',
      why: '收件人姓名、地址损坏，就不能证明有真实买家，海关会人工审单。',
      fix: '从平台以 UTF-8 重新导出。',
    },
    en: {
      title: 'consignee’s data is damaged',
      message: 'the {field} holds “{found}”: the text is damaged',
      why: 'A damaged name or address does not show a real buyer, and customs reviews the papers.',
      fix: 'Export the file again from the platform, as UTF-8.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'consignee', report);
  },
  samples: {
    passes: [{ rows: [{ consignee_name: 'José Núñez', consignee_address: 'Straße 5, Köln' }] }],
    fails: [
      { rows: [{ consignee_name: 'J\ufffdrg M\ufffdller' }] },
      { rows: [{ consignee_address: 'Stra??e 5' }] },
    ],
  },
});
