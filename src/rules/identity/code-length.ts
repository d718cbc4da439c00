import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { reportCodes } from './party-codes.ts';

export default rule({
  id: 'XB-ID-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('ebpCode，ebcCode，ownerCode，logisticsCode，agentCode：C..18'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '企业代码位数不对',
      message: '{key} 写的是“{code}”，既不是 10 位也不是 18 位',
      why: '报文中的企业代码是 10 位海关注册编码或 18 位统一社会信用代码。',
      fix: '按营业执照或海关备案填写完整的代码；境外平台没有代码的写 无，未在海关注册的生产销售企业写 NO。',
    },
    en: {
      title: 'enterprise code of a wrong length',
      message: '{key} is “{code}”, neither 10 nor 18 characters',
      why: 'An enterprise stands in the messages by its customs registration code (10) or unified social credit code (18).',
      fix: 'Write the whole code from the business licence or the customs filing; an overseas platform without one writes 无, a producer not registered with customs NO.',
    },
  },
  check({ parcel, world }, report) {
    reportCodes(parcel, world.filing, 'length', report);
  },
  samples: {
    passes: [
      { filing: { 'ecommerce.code': '4403960001' } },
      { filing: { 'platform.code': '91440300MA5FEXMP04' } },
    ],
    fails: [{ filing: { 'ecommerce.code': '91440300MA5FEXMP0' } }, { rows: [{ logistics_code: 'YANWEN' }] }],
  },
});
