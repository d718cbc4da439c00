import { absolute, formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { HALF_CENT, totalGap } from './total-gap.ts';

export default rule({
  id: 'XB-SUM-002',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderHead goodsValue'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '商品总价与各行合计不符',
      message: '商品总价 {value}，各行合计 {sum}',
      why: '电子订单的商品金额是不含运费的成交价，含优惠券等非现金抵扣，应当等于各行总价之和。',
      fix: '核对是否漏了行，或总价里含了运费、扣了优惠券；不确定时把 goods_value 留空，按各行合计申报。',
    },
    en: {
      title: 'goods value is not the sum of the lines',
      message: 'the goods value is {value}, the lines add up to {sum}',
      why: 'The order’s goods value is the price without freight, coupons and other non-cash deductions included, and so the sum of its lines.',
      fix: 'See whether a line is missing, or freight or a coupon is in the goods value. In doubt leave goods_value empty: the sum is declared.',
    },
  },
  check({ parcel }, report) {
    const { goodsValue, lines, origin } = parcel;
    if (goodsValue === null || goodsValue <= ZERO) return;
    // A row that could not be read is told already; without its line there is no sum.
    if (origin.lineRows.length !== origin.rows.length) return;
    let sum = ZERO;
    for (const line of lines) {
      const { total, currency } = line;
      if (total === null || total <= ZERO || currency !== parcel.currency || totalGap(line) === 'wrong')
        return;
      sum += total;
    }
    if (absolute(goodsValue - sum) > HALF_CENT * BigInt(lines.length + 1)) {
      report('goodsValue', 0, { value: formatDecimal(goodsValue), sum: formatDecimal(sum) });
    }
  },
  samples: {
    passes: [{ rows: [{ goods_value: '25' }] }, { rows: [{ goods_value: '' }] }],
    fails: [{ rows: [{ goods_value: '29.50' }] }],
  },
});
