import { type Decimal, formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

function isZeroOrLess(value: Decimal | null): boolean {
  return value !== null && value <= ZERO;
}

export default rule({
  id: 'XB-SUM-008',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderHead goodsValue'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '商品总价不大于零',
      message: '商品总价是 {amount}，必须大于零',
      why: '订单的商品金额含优惠券等非现金抵扣，不会是零或负数。',
      fix: '核对 goods_value；不确定时留空，按各行合计申报。',
    },
    en: {
      title: 'goods value not above zero',
      message: 'the goods value is {amount}; it must be above zero',
      why: 'The goods value of an order includes coupons and other non-cash deductions and so is never zero or less.',
      fix: 'Check goods_value; in doubt leave it empty: the sum of the lines is declared.',
    },
  },
  check({ parcel }, report) {
    const { goodsValue, lines } = parcel;
    if (goodsValue === null || goodsValue > ZERO) return;
    const told = lines.some(({ quantity, price, total }) => [quantity, price, total].some(isZeroOrLess));
    if (!told) report('goodsValue', 0, { amount: formatDecimal(goodsValue) });
  },
  samples: {
    passes: [{ rows: [{ goods_value: '' }] }],
    fails: [{ rows: [{ goods_value: '0' }] }, { rows: [{ goods_value: '-25' }] }],
  },
});
