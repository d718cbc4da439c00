import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { fits } from './capacity.ts';

/** Fields of a line that are multiplied out from others. */
const COMPUTED = ['price', 'total', 'quantity1', 'quantity2', 'netWeight'] as const;

const HUGE = {
  consignee_name: 'Portland Apparel LLC',
  goods_value: '50',
  gross_weight: '99999999999999',
  net_weight: '99999999999999',
  quantity2: '99999999999999',
};

export default rule({
  id: 'XB-SUM-025',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('N19,5'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '计算结果放不进报文',
      message: '{field}算得 {amount}，超过 14 位整数',
      why: '报文中的数最多 19 位，其中 5 位小数；相乘、相加的结果也一样。',
      fix: '核对数量、单价和重量，多半有一列错位。',
    },
    en: {
      title: 'result too large for the message',
      message: 'the {field} comes to {amount}, more than 14 digits before the point',
      why: 'A number in the messages holds 19 digits, five of them decimals; products and sums too.',
      fix: 'Check quantity, price and weights: most likely a column has moved.',
    },
  },
  check({ parcel }, report) {
    let value = ZERO;
    let net = ZERO;
    for (const line of parcel.lines) {
      value += line.total ?? ZERO;
      net += line.netWeight ?? ZERO;
      for (const field of COMPUTED) {
        const amount = line[field];
        if (amount !== null && !fits(amount)) report(field, line.number, { amount: formatDecimal(amount) });
      }
    }
    if (!fits(value)) report('goodsValue', 0, { amount: formatDecimal(value) });
    if (!fits(net)) report('netWeight', 0, { amount: formatDecimal(net) });
  },
  samples: {
    passes: [{}],
    fails: [
      {
        rows: [
          { ...HUGE, sku: 'TS-001' },
          { ...HUGE, sku: 'TS-002' },
        ],
        filing: { tradeMode: '9710' },
      },
    ],
  },
});
