import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters that the messages hold. */
const MOST = 250;

export default rule({
  id: 'XB-TEXT-004',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList gname：C..250'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '中文品名太长',
      message: '货号 {sku} 的{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。不会擅自截断。',
      fix: '品名只写商品是什么；规格和卖点不要写进品名。',
    },
    en: {
      title: 'declared name too long',
      message: 'the {field} of {sku} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check. Nothing is cut off unasked.',
      fix: 'Name only what the goods are; leave specification and selling points out of the name.',
    },
  },
  check({ parcel }, report) {
    for (const { nameZh: text, sku, number } of parcel.lines) {
      if (isLonger(text, MOST)) report('nameZh', number, { sku, length: charactersOf(text), max: MOST });
    }
  },
  samples: {
    passes: [{ rows: [{ name_zh: '棉'.repeat(MOST) }] }],
    fails: [{ rows: [{ name_zh: '棉'.repeat(MOST + 1) }] }],
  },
});
