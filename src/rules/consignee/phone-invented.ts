import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

const FEWEST = 5;
const COUNTING = '01234567890123456789';
const BACKWARDS = '98765432109876543210';

/** All one digit, or digits counted up or down: `000-0000-0000`, `12345678`. */
function isInvented(phone: string): boolean {
  const digits = phone.replace(/\D/g, '');
  if (digits.length === 0) return false;
  if (digits.length < FEWEST) return !/\p{L}/u.test(phone);
  return /^(\d)\1+$/.test(digits) || COUNTING.includes(digits) || BACKWARDS.includes(digits);
}

export default rule({
  id: 'XB-CONS-001',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('编造的电话不能证明真实买家；如何认定为本手册自定'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '收件人电话像是编造的',
      message: '收件人电话“{name}”是重复或连续的数字，不像真实号码',
      why: '系统要求必填时，很多人随手填一串数字；承运人联系不到收件人，海关会怀疑买家。',
      fix: '从平台导出真实电话；平台不提供时留空，不要编造。',
    },
    en: {
      title: 'consignee’s phone looks invented',
      message: 'the consignee’s phone “{name}” repeats or counts digits and is hardly a number',
      why: 'Where a form insists on a phone, people type any digits; the carrier reaches nobody and customs doubts the buyer.',
      fix: 'Take the real phone from the platform; where it gives none, leave the cell empty rather than invent one.',
    },
  },
  check({ parcel }, report) {
    const { consigneePhone } = parcel;
    if (isInvented(consigneePhone)) report('consigneePhone', 0, { name: consigneePhone });
  },
  samples: {
    passes: [{ rows: [{ consignee_phone: '' }] }, { rows: [{ consignee_phone: '+44 20 7946 0000' }] }],
    fails: [
      { rows: [{ consignee_phone: '000-0000-0000' }] },
      { rows: [{ consignee_phone: '12345678' }] },
      { rows: [{ consignee_phone: '1' }] },
    ],
  },
});
