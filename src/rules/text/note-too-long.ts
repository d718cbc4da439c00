import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters that the messages hold. */
const MOST = 1000;

export default rule({
  id: 'XB-TEXT-008',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('note：C..1000'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '备注太长',
      message: '{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。不会擅自截断。',
      fix: '缩短备注；买家留言不必申报。',
    },
    en: {
      title: 'note too long',
      message: 'the {field} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check. Nothing is cut off unasked.',
      fix: 'Shorten the note; what the buyer wrote need not be declared.',
    },
  },
  check({ parcel }, report) {
    if (isLonger(parcel.note, MOST)) report('note', 0, { length: charactersOf(parcel.note), max: MOST });
  },
  samples: {
    passes: [{ rows: [{ note: '备'.repeat(MOST) }] }],
    fails: [{ rows: [{ note: '备'.repeat(MOST + 1) }] }],
  },
});
