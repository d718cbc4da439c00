import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

/** Days since 1900 from 2009 to 2064, with or without the time of day. */
const SERIAL = /^[45]\d{4}(?:\.\d+)?$/;

export default rule({
  id: 'XB-CONS-004',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: houseRule('表格软件把日期存成从 1900 年起的天数'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '下单时间变成了数字',
      message: '下单时间“{value}”是表格软件的日期序号',
      why: '文件被表格软件打开并保存过，其他长数字和开头的 0 也可能受损。',
      fix: '从平台重新导出；请检查订单号、运单号、电话和邮编。',
    },
    en: {
      title: 'time of the order became a number',
      message: 'the time of the order “{value}” is a spreadsheet’s count of days',
      why: 'The file was opened and saved by a spreadsheet, so other long numbers and first zeros may be damaged as well.',
      fix: 'Export again from the platform; look at order numbers, waybill numbers, phones and postcodes.',
    },
  },
  check({ parcel }, report) {
    if (SERIAL.test(parcel.orderedAt)) report('orderedAt', 0);
  },
  samples: {
    passes: [{ rows: [{ ordered_at: '' }] }, { rows: [{ ordered_at: '2026-11-01' }] }],
    fails: [{ rows: [{ ordered_at: '45384.34789351852' }] }, { rows: [{ ordered_at: '46327' }] }],
  },
});
