import { unitName } from '../../model/codes/units.ts';
import { formatDecimal, ONE, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { countsPieces } from './counted-units.ts';

export default rule({
  id: 'XB-SUM-022',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('按件计数的单位不应有小数；法律没有明文'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '按件计数却有小数',
      message: '货号 {sku} 的数量是 {quantity} {unit}',
      why: '件、个、双等单位按个数计，半件商品多半是数量或单位填错了，海关会人工审单。',
      fix: '核对数量和单位；按重量、长度卖的商品改用 千克、米 等单位。',
    },
    en: {
      title: 'part of a piece',
      message: 'the quantity of {sku} is {quantity} {unit}',
      why: 'Units such as 件, 个 and 双 count pieces; a part of one mostly means a wrong quantity or unit, and brings a manual review.',
      fix: 'Check quantity and unit; goods sold by weight or length take 千克, 米 and the like.',
    },
  },
  check({ parcel }, report) {
    for (const { quantity, unit, sku, number } of parcel.lines) {
      if (quantity === null || quantity % ONE === ZERO || !countsPieces(unit)) continue;
      report('quantity', number, { sku, quantity: formatDecimal(quantity), unit: unitName(unit) });
    }
  },
  samples: {
    passes: [
      {
        rows: [
          {
            unit: '米',
            quantity: '1.5',
            line_total: '18.75',
            goods_value: '18.75',
            unit1: '千克',
            quantity1: '0.5',
            unit2: '',
            quantity2: '',
          },
        ],
      },
    ],
    fails: [{ rows: [{ quantity: '1.5', line_total: '18.75', goods_value: '18.75', quantity1: '1.5' }] }],
  },
});
