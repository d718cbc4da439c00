import { orderProfile } from './profile.ts';
import { firstOf, grams, joined, money } from './recipe.ts';

/** Cells that name the goods of a row: the platform's SKU, or the ERP's own. */
const SKUS = ['SKU', '商品SKU'] as const;
const SEVERAL = '多品名';

/**
 * 店小秘's order export, with the columns that the user picked. The sale price and its currency are declared, not
 * `申报单价`: that is what carriers print on labels, and an export is declared at what the buyer pays.
 */
export const dianxiaomiOrders = orderProfile({
  id: 'dianxiaomi.orders',
  title: { zh: '店小秘订单导出', en: 'Dianxiaomi orders export' },
  fields: {
    orderNo: '订单号',
    waybillNo: '运单号',
    consigneeName: '收货人姓名',
    consigneeAddress: joined(
      ', ',
      firstOf('详细地址', '地址1+地址2', joined(', ', '地址1', '地址2')),
      '收货人门牌号',
      '收货人城市',
      '收货人州/省',
      '邮编',
    ),
    consigneePhone: firstOf('收货人手机', '收货人电话'),
    consigneePostcode: '邮编',
    orderedAt: '下单时间',
    country: firstOf('国家二字码', '收货人国家', '中文国家名'),
    currency: '币种缩写',
    grossWeight: grams('称重重量'),
    orderRefund: money('退款金额'),
    sku: firstOf(...SKUS),
    title: '产品名称',
    nameZh: '中文报关名',
    nameEn: '英文报关名',
    quantity: '产品数量',
    price: money('产品售价'),
  },
  required: ['orderNo', 'country', 'sku', 'quantity', 'price', 'currency'],
  columns: [
    ...['包裹号', '交易号', '订单状态', '平台渠道', '店铺账号', '订单备注', '拣货备注', '客服备注'],
    ...['退款理由', '下单时间', '付款时间', '提交时间', '发货时间', '退款时间', '面单打印时间'],
    ...['拣货单打印时间', '付款方式', '订单金额', '卖家支付运费', '预估利润', '成本利润', '销售利润'],
    ...['预估运费', '产品ID', '产品规格', '图片网址', '来源URL', '销售链接', SEVERAL, '商品编码'],
    ...['商品名称', '库存量', '商品采购价', '库存价格', '危险运输品', '发货仓库', '货架位', '买家账号'],
    ...[
      '买家姓名',
      '买家Email',
      '收货人公司',
      '收货人税号',
      '买家指定物流',
      '物流方式',
      '申报单价',
      '报关重量',
    ],
  ],
  unsure: (cell) => (SKUS.every((name) => cell(name) === '') && cell(SEVERAL) !== '' ? SEVERAL : null),
  skipOrder: (cell) => {
    const status = cell('订单状态');
    if (status.includes('取消')) return 'cancelled';
    return status === '已退款' ? 'refunded' : null;
  },
});
