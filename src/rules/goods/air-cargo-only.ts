import { rule } from '../rule.ts';
import { airRules } from '../sources.ts';
import { eachAviationTag } from './tags.ts';

export default rule({
  id: 'XB-GOODS-005',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: airRules('表 3-1：仅限货机'),
  decides: null,
  lane: 'inspection',
  text: {
    zh: {
      title: '仅限货机',
      message: '{sku} 判定为 {code}：“{matched}”，只能由货机载运',
      why: '客机不得载运；货机也须按包装说明包装、贴标和申报。依据：{source}（规则 {rule}）。',
      fix: '确认由货机承运，按危险品交运；否则改用其他运输方式。',
    },
    en: {
      title: 'cargo aircraft only',
      message: '{sku} was taken for {code}, by “{matched}”: cargo aircraft only',
      why: 'Passenger aircraft may not carry it; cargo aircraft only packed, labelled and declared by the packing instruction. Basis: {source} (goods rule {rule}).',
      fix: 'Make sure that a cargo aircraft carries it and hand it over as dangerous goods, or choose another way of transport.',
    },
  },
  check(subject, report) {
    if (subject.world.filing.transport.mode !== '5') return;
    eachAviationTag(subject, 'cargo-only', (field, line, facts) => report(field, line, facts));
  },
  samples: {
    passes: [{}],
    fails: [
      {
        rows: [
          {
            title: 'Power bank 10000mAh',
            name_zh: '充电宝',
            name_en: 'Power bank',
            hs_code: '8507600090',
            model: '锂离子|10000mAh',
            attributes: 'battery=yes; watt_hours=37; liquid=no',
          },
        ],
      },
    ],
  },
});
