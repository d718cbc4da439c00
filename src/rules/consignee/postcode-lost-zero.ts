import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { digitsOfPostcode } from './postcodes.ts';

export default rule({
  id: 'XB-CONS-003',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('邮编位数由各国邮政规定；表格软件会去掉开头的 0'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '邮编少了开头的 0',
      message: '邮编“{name}”只有 {length} 位，{country} 的邮编是 {expected} 位，多半丢了开头的 0',
      why: '邮编被当作数值时，开头的 0 会消失（02138 变成 2138），包裹会送错地方。',
      fix: '从平台重新导出，或把该列设为文本后补上 0。',
    },
    en: {
      title: 'postcode has lost its first zero',
      message:
        'the postcode “{name}” has {length} digits where {country} writes {expected}: most likely its first zero is lost',
      why: 'A postcode taken for a number loses its zeros (02138 becomes 2138), and the parcel goes astray.',
      fix: 'Export again from the platform, or set the column to text and put the zero back.',
    },
  },
  check({ parcel }, report) {
    const { consigneePostcode: name, country } = parcel;
    const expected = digitsOfPostcode(country);
    if (expected === 0 || !/^\d+$/.test(name) || name.length >= expected || name.length < expected - 2)
      return;
    report('consigneePostcode', 0, { name, country, length: name.length, expected });
  },
  samples: {
    passes: [
      { rows: [{ consignee_postcode: '' }] },
      { rows: [{ consignee_postcode: '02138-1001' }] },
      { rows: [{ country: 'GB', consignee_postcode: 'SW1A 1AA' }] },
    ],
    fails: [
      { rows: [{ consignee_postcode: '2138' }] },
      { rows: [{ country: 'DE', consignee_postcode: '1067' }] },
    ],
  },
});
