import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters that the messages hold. */
const MOST = 250;

export default rule({
  id: 'XB-TEXT-005',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList gmodel：C..250'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '规格型号太长',
      message: '货号 {sku} 的{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。不会擅自截断。',
      fix: '只保留归类需要的申报要素。',
    },
    en: {
      title: 'specification too long',
      message: 'the {field} of {sku} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check. Nothing is cut off unasked.',
      fix: 'Keep only what classification needs.',
    },
  },
  check({ parcel }, report) {
    for (const { model: text, sku, number } of parcel.lines) {
      if (isLonger(text, MOST)) report('model', number, { sku, length: charactersOf(text), max: MOST });
    }
  },
  samples: {
    passes: [{ rows: [{ model: '棉'.repeat(MOST) }] }],
    fails: [{ rows: [{ model: '棉'.repeat(MOST + 1) }] }],
  },
});
