import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

const REWRITTEN = /^[+-]?\d+(?:[.,]\d+)?[eE]\+?\d+$/;

export default rule({
  id: 'XB-CONS-002',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('被表格软件改写的电话已经丢失数字'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '收件人电话变成了科学计数法',
      message: '收件人电话“{name}”被表格软件改写，末尾的数字已经丢失',
      why: 'Excel 和 WPS 把长数字当作数值；承运人拨不通这样的电话。',
      fix: '从平台重新导出，不要用表格软件保存；或把该列设为文本后重新填写。',
    },
    en: {
      title: 'consignee’s phone rewritten by a spreadsheet',
      message: 'the consignee’s phone “{name}” was rewritten by a spreadsheet; its last digits are lost',
      why: 'Excel and WPS take long digits for a number; the carrier cannot call such a phone.',
      fix: 'Export again from the platform and do not save the file from a spreadsheet, or set the column to text and type it again.',
    },
  },
  check({ parcel }, report) {
    const { consigneePhone } = parcel;
    if (REWRITTEN.test(consigneePhone)) report('consigneePhone', 0, { name: consigneePhone });
  },
  samples: {
    passes: [{ rows: [{ consignee_phone: '+1 503 555 0100 ext. 5' }] }],
    fails: [{ rows: [{ consignee_phone: '1.50356E+10' }] }],
  },
});
