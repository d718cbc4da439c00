import { rule } from '../rule.ts';
import { airRules } from '../sources.ts';
import { eachAviationTag } from './tags.ts';

export default rule({
  id: 'XB-GOODS-006',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: airRules('第 1 部分第 2.3 节：航空邮件中的危险物品'),
  decides: null,
  lane: 'blocked',
  text: {
    zh: {
      title: '不得邮寄',
      message: '{sku} 判定为 {code}：“{matched}”，仅限货机的危险品不得作为航空邮件寄递',
      why: '航空邮件不得夹寄危险品，只有少数例外；散装锂电池和充电宝不在其中。依据：{source}（规则 {rule}）。',
      fix: '改用货运（非邮件）渠道，或改用水路、铁路、公路运输。',
    },
    en: {
      title: 'forbidden in airmail',
      message:
        '{sku} was taken for {code}, by “{matched}”: goods for cargo aircraft only may not go by airmail',
      why: 'Airmail takes no dangerous goods but for a few exceptions; loose lithium batteries and power banks are not among them. Basis: {source} (goods rule {rule}).',
      fix: 'Send it as cargo instead of mail, or by sea, rail or road.',
    },
  },
  check(subject, report) {
    if (subject.world.filing.transport.mode !== '6') return;
    eachAviationTag(subject, 'cargo-only', (field, line, facts) => report(field, line, facts));
  },
  samples: {
    passes: [{ filing: { 'transport.mode': '6' } }],
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
        filing: { 'transport.mode': '6' },
      },
    ],
  },
});
