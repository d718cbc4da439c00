import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

/** Stands for any producer without a code. */
const NOT_REGISTERED = 'NO';

export default rule({
  id: 'XB-ID-007',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('ebcName，ownerName，logisticsName，agentName：海关注册登记名称'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '同一代码两个名称',
      message: '代码“{code}”在备案中有两个名称：“{first}”和“{second}”',
      why: '一个代码只有一家企业，名称应与海关注册登记的一致；不一致会引起人工审单。',
      fix: '按海关注册登记改正备案文件中的名称或代码。',
    },
    en: {
      title: 'one code, two names',
      message: 'code “{code}” has two names in the filing: “{first}” and “{second}”',
      why: 'A code belongs to one enterprise, under the name registered with customs; a difference brings a manual review.',
      fix: 'Correct the name or the code in the filing, as registered with customs.',
    },
  },
  check({ world }, report) {
    const { ecommerce, owner, logistics, agent } = world.filing;
    const parties = [ecommerce, owner, logistics, agent];
    for (const { code, name } of parties) {
      const earlier = parties.find((party) => party.code === code);
      if (earlier === undefined || earlier.name === name || code === NOT_REGISTERED) continue;
      report('orderNo', 0, { code, first: earlier.name, second: name });
    }
  },
  samples: {
    passes: [{ filing: { 'owner.code': '91440300MA5FEXMP04', 'owner.name': '深圳示例电子商务有限公司' } }],
    fails: [{ filing: { 'owner.code': '91440300MA5FEXMP04', 'owner.name': '深圳市示例电商' } }],
  },
});
