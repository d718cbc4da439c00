import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters that the messages hold. */
const MOST = 100;
const FIELDS = ['platformName', 'logisticsName'] as const;

export default rule({
  id: 'XB-TEXT-007',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('ebpName，logisticsName：C..100'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '企业名称太长',
      message: '{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。不会擅自截断。',
      fix: '填写海关注册登记的名称，不加地址和说明。',
    },
    en: {
      title: 'enterprise name too long',
      message: 'the {field} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check. Nothing is cut off unasked.',
      fix: 'Write the name as registered with customs, without address or remarks.',
    },
  },
  check({ parcel }, report) {
    for (const field of FIELDS) {
      const name = parcel[field];
      if (isLonger(name, MOST)) report(field, 0, { length: charactersOf(name), max: MOST });
    }
  },
  samples: {
    passes: [{ rows: [{ platform_name: '平'.repeat(MOST) }] }],
    fails: [
      { rows: [{ platform_name: '平'.repeat(MOST + 1) }] },
      { rows: [{ logistics_name: 'x'.repeat(MOST + 1) }] },
    ],
  },
});
