import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters that the messages hold. */
const MOST = 20;

export default rule({
  id: 'XB-TEXT-003',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList itemNo：C..20（CEB303 为 30）'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '货号太长',
      message: '货号 {sku} 的{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。不会擅自截断。',
      fix: '给这个商品另定一个 20 个字符以内的申报货号，订单和商品目录用同一个。',
    },
    en: {
      title: 'SKU too long',
      message: 'the {field} of {sku} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check. Nothing is cut off unasked.',
      fix: 'Give the product a shorter number for declaration, the same in orders and catalogue.',
    },
  },
  check({ parcel }, report) {
    for (const { sku: text, number } of parcel.lines) {
      if (isLonger(text, MOST)) report('sku', number, { sku: text, length: charactersOf(text), max: MOST });
    }
  },
  samples: {
    passes: [{ rows: [{ sku: 'A'.repeat(MOST) }] }],
    fails: [{ rows: [{ sku: 'A'.repeat(MOST + 1) }] }],
  },
});
