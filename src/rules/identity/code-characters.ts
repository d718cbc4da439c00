import { creditCodeStandard } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { reportCodes } from './party-codes.ts';

export default rule({
  id: 'XB-ID-003',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: creditCodeStandard('代码字符集：不使用 I、O、Z、S、V'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '企业代码含有不用的字符',
      message: '{key} 写的是“{code}”，含有这种代码不用的字符',
      why: '统一社会信用代码不使用字母 I、O、Z、S、V；海关注册编码前四位是数字。字母 O 和数字 0、字母 I 和数字 1 常被弄混。',
      fix: '对照营业执照重新填写，留意 O 与 0、I 与 1、Z 与 2、S 与 5。',
    },
    en: {
      title: 'enterprise code with characters it cannot hold',
      message: '{key} is “{code}”, with characters that such a code never holds',
      why: 'A credit code has no letters I, O, Z, S, V; a customs registration code begins with four digits. O and 0, I and 1 are easily mistaken.',
      fix: 'Copy it again from the business licence; mind O and 0, I and 1, Z and 2, S and 5.',
    },
  },
  check({ parcel, world }, report) {
    reportCodes(parcel, world.filing, 'characters', report);
  },
  samples: {
    passes: [{ filing: { 'owner.code': '91440300MA5FEXMQ91' } }],
    fails: [
      { filing: { 'ecommerce.code': '914403OOMA5FEXMP04' } },
      { rows: [{ logistics_code: 'AB03980A0B' }] },
    ],
  },
});
