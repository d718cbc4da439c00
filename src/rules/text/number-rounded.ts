import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

const FIELDS = ['orderNo', 'waybillNo'] as const;
/** From seventeen digits on; with sixteen, one number in ten ends in zero anyway. */
const SHORTEST = 17;
const ROUNDED = /^\d{15}0+$/;

export default rule({
  id: 'XB-TEXT-029',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('长编号末尾全是零，多为表格软件丢了位数'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '编号末尾的数字可能丢了',
      message: '{field}“{number}”有 {digits} 位，第 15 位以后全是零',
      why: 'Excel 只保留 15 位数字，后面的都变成零；编号不对，三单就对不上，海关会人工审单。',
      fix: '对照平台或物流企业核对；编号列设为文本格式后重新导出。',
    },
    en: {
      title: 'last digits may be lost',
      message: '{field} “{number}” has {digits} digits, all zeros after the fifteenth',
      why: 'Excel keeps fifteen digits and turns the rest into zeros; with a wrong number the papers do not match, and customs reviews them.',
      fix: 'Check it with the platform or carrier; export again with the column as text.',
    },
  },
  check({ parcel }, report) {
    for (const field of FIELDS) {
      const text = parcel[field];
      if (text.length >= SHORTEST && ROUNDED.test(text))
        report(field, 0, { number: text, digits: text.length });
    }
  },
  samples: {
    passes: [{ rows: [{ order_no: '5790123456789012345' }] }],
    fails: [
      { rows: [{ order_no: '579012345678901000' }] },
      { rows: [{ waybill_no: '92612903029511000000' }] },
    ],
  },
});
