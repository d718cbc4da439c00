import { rule } from '../rule.ts';
import { airRules } from '../sources.ts';
import { byAir, eachTag } from './tags.ts';

export default rule({
  id: 'XB-GOODS-008',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: airRules('第 1 部分'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '含航空限运货物',
      message: '{sku} 判定为 {code}：“{matched}”，空运受限；本单运输方式是 {mode}',
      why: '不走航空不受此限；若改为空运，须重新检查。依据：{source}（规则 {rule}）。',
      fix: '无需处理；不要改为空运。',
    },
    en: {
      title: 'restricted in the air',
      message:
        '{sku} was taken for {code}, by “{matched}”: restricted in aircraft; this parcel goes by transport mode {mode}',
      why: 'Off aircraft the limit does not apply; if the parcel is moved to a flight, check again. Basis: {source} (goods rule {rule}).',
      fix: 'Nothing to do; do not move the parcel to a flight.',
    },
  },
  check(subject, report) {
    const { mode } = subject.world.filing.transport;
    if (byAir(mode)) return;
    eachTag(subject, 'aviation', (field, line, facts) => report(field, line, { ...facts, mode }));
  },
  samples: {
    passes: [{ filing: { 'transport.mode': '4' } }],
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
        filing: { 'transport.mode': '4' },
      },
    ],
  },
});
