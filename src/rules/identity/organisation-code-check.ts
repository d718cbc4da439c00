import { standard } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { reportCodes } from './party-codes.ts';

export default rule({
  id: 'XB-ID-005',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: standard('GB 11714-1997', '全国组织机构代码编制规则', '校验码：模 11'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '代码中的组织机构代码校验码不对',
      message: '{key} 写的是“{code}”，第 9 至 17 位的组织机构代码校验码不对',
      why: '整个代码的校验码是对的，但其中的组织机构代码不对；海关会人工核对这家企业。',
      fix: '对照营业执照核对；确实无误的保留。',
    },
    en: {
      title: 'check digit of the organisation code wrong',
      message: '{key} is “{code}”; characters 9 to 17, the organisation code, have a wrong check digit',
      why: 'The check digit of the whole code is right, that of the organisation code inside it is not; customs looks the enterprise up by hand.',
      fix: 'Check it against the business licence; keep it if it really reads so.',
    },
  },
  check({ parcel, world }, report) {
    reportCodes(parcel, world.filing, 'organisation-check-digit', report);
  },
  samples: {
    passes: [{ filing: { 'ecommerce.code': '91440300MA5FEXMP04' } }],
    fails: [{ filing: { 'ecommerce.code': '91440300MA5FEXMP17' } }],
  },
});
