import type { Defect } from './defect.ts';

const formats = { title: 'xborder docs/formats.md', article: '金额核对', url: '' };

/** Defects of the money of an order: its lines are proved against its own totals. */
export const moneyDefects = {
  doesNotAddUp: {
    id: 'XB-MON-001',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '订单金额对不上',
        message: '各行合计 {sum}（若单价列其实是行总价或相反则为 {other}），订单自己的合计是 {expected}',
        why: '单价和行总价混淆是最常见的无声错误；申报金额必须与订单一致。',
        fix: '核对该订单的数量、单价、折扣和合计；从平台重新导出，不要手工改动。',
      },
      en: {
        title: 'the money of the order does not add up',
        message:
          'the lines come to {sum} ({other} if unit prices were line totals or the other way round); the order itself says {expected}',
        why: 'Unit prices taken for line totals are the commonest silent error; the declared value must be the order’s.',
        fix: 'Check quantities, prices, discounts and total of this order; export it again rather than editing it by hand.',
      },
    },
  },
  otherBasis: {
    id: 'XB-MON-002',
    severity: 'warning',
    source: formats,
    text: {
      zh: {
        title: '单价与行总价相反',
        message: '按本格式应合计 {sum}，与订单合计 {expected} 不符；反过来（{other}）才相符，已按后者读取',
        why: '该文件的价格列与平台通常的含义不同。',
        fix: '确认价格列是单价还是行总价；长期如此请用自己的格式文件说明。',
      },
      en: {
        title: 'unit price and line total the other way round',
        message:
          'read as this format means it, the lines come to {sum}, not to the order’s {expected}; the other way round ({other}) they do, and so they were read',
        why: 'The price column of this file does not mean what the platform usually means by it.',
        fix: 'Make sure whether the column holds unit prices or line totals; if it always does, say so in a profile of your own.',
      },
    },
  },
  partlyRefunded: {
    id: 'XB-MON-003',
    severity: 'warning',
    source: formats,
    text: {
      zh: {
        title: '订单有部分退款',
        message: '订单已退款 {refund}；文件没有说明退的是哪件商品',
        why: '退掉的商品如果不在包裹里，就不能申报。',
        fix: '确认包裹里实际有哪些商品，按实际数量申报。',
      },
      en: {
        title: 'partly refunded order',
        message: '{refund} of the order was refunded; the file does not say for which goods',
        why: 'Goods that are no longer in the parcel must not be declared.',
        fix: 'Make sure what the parcel really holds and declare those quantities.',
      },
    },
  },
} as const satisfies Record<string, Defect>;
