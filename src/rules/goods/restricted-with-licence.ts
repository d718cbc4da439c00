import { rule } from '../rule.ts';
import { law } from '../sources.ts';
import { eachTag } from './tags.ts';

export default rule({
  id: 'XB-GOODS-003',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国海关行政处罚实施条例', '第十四条'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '限制出口的货物，已有许可证',
      message: '{sku} 判定为 {code}：“{matched}”，许可证号 {licence}',
      why: '证件是否与货物相符须由海关核对，因此不能证明非贸。依据：{source}（规则 {rule}）。',
      fix: '备好证件供海关核对；按要求改走报关单。',
    },
    en: {
      title: 'restricted goods with a licence',
      message: '{sku} was taken for {code}, by “{matched}”; the order names the licence {licence}',
      why: 'Customs has to compare the licence with the goods, so non-trade is unproven. Basis: {source} (goods rule {rule}).',
      fix: 'Keep the licence at hand; declare formally where customs asks for it.',
    },
  },
  check(subject, report) {
    const licence = subject.parcel.licenceNo;
    if (licence === '') return;
    eachTag(subject, 'restricted', (field, line, facts) => report(field, line, { ...facts, licence }));
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
            licence_no: '26-AB-100001',
          },
        ],
      },
    ],
  },
});
