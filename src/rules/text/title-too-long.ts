import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters that the messages hold. */
const MOST = 1000;

export default rule({
  id: 'XB-TEXT-010',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderList itemDescribe：C..1000'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '销售名称太长',
      message: '货号 {sku} 的{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。不会擅自截断。',
      fix: '缩短销售名称；它只作为商品描述申报。',
    },
    en: {
      title: 'name as sold too long',
      message: 'the {field} of {sku} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check. Nothing is cut off unasked.',
      fix: 'Shorten the name as sold; it is declared as a description only.',
    },
  },
  check({ parcel }, report) {
    for (const { title: text, sku, number } of parcel.lines) {
      if (isLonger(text, MOST)) report('title', number, { sku, length: charactersOf(text), max: MOST });
    }
  },
  samples: {
    passes: [
      {
        rows: [
          {
            title: 'A'.repeat(MOST),
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            title: 'A'.repeat(MOST + 1),
          },
        ],
      },
    ],
  },
});
