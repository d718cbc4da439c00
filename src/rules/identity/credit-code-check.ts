import { creditCodeStandard } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { reportCodes } from './party-codes.ts';

export default rule({
  id: 'XB-ID-004',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: creditCodeStandard('校验码：模 31'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '统一社会信用代码校验码不对',
      message: '{key} 写的是“{code}”，最后一位校验码不对',
      why: '校验码不对说明代码抄错了，海关查不到这家企业。',
      fix: '对照营业执照重新填写。',
    },
    en: {
      title: 'check digit of a credit code wrong',
      message: '{key} is “{code}”; its last character, the check digit, is wrong',
      why: 'A wrong check digit means the code was copied wrongly; customs does not find the enterprise.',
      fix: 'Copy it again from the business licence.',
    },
  },
  check({ parcel, world }, report) {
    reportCodes(parcel, world.filing, 'check-digit', report);
  },
  samples: {
    passes: [{ filing: { 'ecommerce.code': '91440300MA5FEXMP04' } }],
    fails: [
      { filing: { 'ecommerce.code': '91440300MA5FEXMP05' } },
      { filing: { 'owner.code': '91440300MA5EFXMP04' } },
    ],
  },
});
