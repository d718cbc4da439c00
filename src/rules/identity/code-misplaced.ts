import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { reportCodes } from './party-codes.ts';

export default rule({
  id: 'XB-ID-006',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('ebpCode：无；ownerCode：NO'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '“无”或 NO 用错了地方',
      message: '{key} 写的是“{code}”，这里必须是企业代码',
      why: '只有境外电商平台可以写“无”，只有未在海关注册的生产销售企业可以写 NO。',
      fix: '填写该企业的海关注册编码或统一社会信用代码。',
    },
    en: {
      title: '“none” where a code must stand',
      message: '{key} is “{code}”, but an enterprise code must stand here',
      why: 'Only an overseas platform may write 无, and only a producer that is not registered with customs NO.',
      fix: 'Fill in the enterprise’s customs registration code or credit code.',
    },
  },
  check({ parcel, world }, report) {
    reportCodes(parcel, world.filing, 'misplaced', report);
  },
  samples: {
    passes: [{ filing: { 'platform.code': '无', 'owner.code': 'NO' } }],
    fails: [{ filing: { 'ecommerce.code': 'NO' } }, { rows: [{ logistics_code: '无' }] }],
  },
});
