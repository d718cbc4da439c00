import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters that the messages hold. */
const MOST = 50;

export default rule({
  id: 'XB-TEXT-006',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList barCode：C..50'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '条形码太长',
      message: '货号 {sku} 的{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。不会擅自截断。',
      fix: '一项商品只填一个条形码。',
    },
    en: {
      title: 'bar code too long',
      message: 'the {field} of {sku} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check. Nothing is cut off unasked.',
      fix: 'Give one bar code a line.',
    },
  },
  check({ parcel }, report) {
    for (const { barcode: text, sku, number } of parcel.lines) {
      if (isLonger(text, MOST)) report('barcode', number, { sku, length: charactersOf(text), max: MOST });
    }
  },
  samples: {
    passes: [{ rows: [{ barcode: 'A'.repeat(MOST) }] }],
    fails: [{ rows: [{ barcode: 'A'.repeat(MOST + 1) }] }],
  },
});
