import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-ID-009',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead ownerCode：未在海关注册的填 NO'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '生产销售企业已有代码却写 NO',
      message: 'owner.code 写的是 NO，但“{name}”就是有代码 {code} 的电商企业',
      why: '只有未在海关注册的生产销售企业才写 NO；同一家企业两处写法不同会引起人工审单。',
      fix: '生产销售企业就是电商企业的，owner.code 写同样的代码。',
    },
    en: {
      title: 'producer has a code but says NO',
      message: 'owner.code is NO, but “{name}” is the e-commerce enterprise with code {code}',
      why: 'NO is for producers not registered with customs; the same enterprise written in two ways brings a manual review.',
      fix: 'If the producer is the e-commerce enterprise itself, write the same code under owner.code.',
    },
  },
  check({ world }, report) {
    const { owner, ecommerce } = world.filing;
    if (owner.code !== 'NO' || owner.name !== ecommerce.name) return;
    report('orderNo', 0, { name: owner.name, code: ecommerce.code });
  },
  samples: {
    passes: [{ filing: { 'owner.code': 'NO', 'owner.name': '东莞示例制衣厂' } }],
    fails: [{ filing: { 'owner.name': '深圳示例电子商务有限公司' } }],
  },
});
