import { rule } from '../rule.ts';
import { law } from '../sources.ts';
import { eachTag } from './tags.ts';

export default rule({
  id: 'XB-GOODS-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国海关行政处罚实施条例', '第十三条'),
  decides: { regime: 'non-trade', verdict: 'violated' },
  lane: 'blocked',
  text: {
    zh: {
      title: '禁止出口的货物',
      message: '{sku} 判定为 {code}：“{matched}”',
      why: '禁止出口或禁止寄递的货物不得放行。依据：{source}（规则 {rule}）。',
      fix: '把该商品从包裹中取出；判定有误的，改准品名、税号或商品属性后重新检查。',
    },
    en: {
      title: 'prohibited goods',
      message: '{sku} was taken for {code}, by “{matched}”',
      why: 'Goods whose export or mailing is forbidden are never released. Basis: {source} (goods rule {rule}).',
      fix: 'Take the goods out of the parcel. If the verdict is wrong, make name, tariff code or attributes exact and run again.',
    },
  },
  check(subject, report) {
    eachTag(subject, 'prohibited', (field, line, facts) => report(field, line, facts));
  },
  samples: {
    passes: [{}],
    fails: [
      {
        rows: [
          {
            title: 'Carved ivory pendant',
            name_zh: '象牙雕刻吊坠',
            name_en: 'Carved ivory pendant',
            hs_code: '9601100010',
            model: '象牙',
          },
        ],
      },
    ],
  },
});
