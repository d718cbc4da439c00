import { rule } from '../rule.ts';
import { airRules } from '../sources.ts';
import { byAir, eachAviationTag } from './tags.ts';

export default rule({
  id: 'XB-GOODS-007',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: airRules('第 4 部分：包装说明'),
  decides: null,
  lane: 'inspection',
  text: {
    zh: {
      title: '空运须按包装说明',
      message: '{sku} 判定为 {code}：“{matched}”，空运须符合包装说明',
      why: '数量、包装、标记不合要求的不得装机，需要查看实物。依据：{source}（规则 {rule}）。',
      fix: '按包装说明包装并贴标，备好电池 UN38.3 试验摘要、MSDS 等资料供查验。',
    },
    en: {
      title: 'packing instruction applies in the air',
      message:
        '{sku} was taken for {code}, by “{matched}”: aircraft carry it only by its packing instruction',
      why: 'What is not within quantity, packing and marking may not be loaded, so someone has to look. Basis: {source} (goods rule {rule}).',
      fix: 'Pack and mark it by the instruction; keep papers at hand, such as the UN38.3 test summary of a battery or the safety data sheet.',
    },
  },
  check(subject, report) {
    if (!byAir(subject.world.filing.transport.mode)) return;
    eachAviationTag(subject, 'packing-instruction', (field, line, facts) => report(field, line, facts));
  },
  samples: {
    passes: [{}],
    fails: [
      {
        rows: [
          {
            title: 'Smartphone',
            name_zh: '智能手机',
            name_en: 'Smartphone',
            hs_code: '8517130000',
            model: '6.1英寸',
            attributes: 'battery=built-in; watt_hours=12; liquid=no',
          },
        ],
      },
    ],
  },
});
