import { rule } from '../rule.ts';
import { law } from '../sources.ts';
import { eachTag } from './tags.ts';

export default rule({
  id: 'XB-GOODS-002',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国海关行政处罚实施条例', '第十四条'),
  decides: { regime: 'non-trade', verdict: 'violated' },
  lane: 'review',
  text: {
    zh: {
      title: '限制出口的货物，没有许可证',
      message: '{sku} 判定为 {code}：“{matched}”，订单没有许可证号',
      why: '限制出口的货物须交验许可证件，不能提交的不予放行。依据：{source}（规则 {rule}）。',
      fix: '确需证件的，办妥后改走报关单；不需要的，改准品名、税号或商品属性后重新检查。',
    },
    en: {
      title: 'restricted goods without licence',
      message: '{sku} was taken for {code}, by “{matched}”; the order names no licence',
      why: 'Restricted goods need their licence and are not released without it. Basis: {source} (goods rule {rule}).',
      fix: 'If a licence is due, obtain it and declare formally. If not, make name, tariff code or attributes exact and run again.',
    },
  },
  check(subject, report) {
    if (subject.parcel.licenceNo !== '') return;
    eachTag(subject, 'restricted', (field, line, facts) => report(field, line, facts));
  },
  samples: {
    passes: [{}],
    fails: [
      {
        rows: [
          {
            title: 'Butterfly knife trainer, dull',
            name_zh: '蝴蝶刀 未开刃 练习用',
            name_en: 'Butterfly knife trainer',
            hs_code: '9506919000',
            model: '不锈钢|未开刃',
          },
        ],
      },
    ],
  },
});
