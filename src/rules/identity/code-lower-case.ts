import { creditCodeStandard } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { reportCodes } from './party-codes.ts';

export default rule({
  id: 'XB-ID-002',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: creditCodeStandard('代码字符集：阿拉伯数字与大写英文字母'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '企业代码含小写字母',
      message: '{key} 写的是“{code}”，含有小写字母',
      why: '企业代码只有数字和大写字母；小写的代码在海关查不到。',
      fix: '改成大写字母。',
    },
    en: {
      title: 'enterprise code in lower case',
      message: '{key} is “{code}”, with lower-case letters',
      why: 'Enterprise codes hold digits and capital letters; customs does not find one in lower case.',
      fix: 'Write it in capital letters.',
    },
  },
  check({ parcel, world }, report) {
    reportCodes(parcel, world.filing, 'lower-case', report);
  },
  samples: {
    passes: [{ filing: { 'ecommerce.code': '91440300MA5FEXMP04' } }],
    fails: [{ filing: { 'ecommerce.code': '91440300ma5fexmp04' } }],
  },
});
