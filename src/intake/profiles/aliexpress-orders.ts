import { type CellOf, type Item, type ItemReader, orderProfile } from './profile.ts';
import { bareAmount, type Column, currencyOf, firstOf, joined, type Made } from './recipe.ts';

const GOODS = '产品信息（双击单元格展开所有产品信息！）';
const GOODS_TOTAL = '产品总金额';

/** Marks of an item in the cell: `(商家编码:AB-1)`. */
const SKU = /\(商家编码[:：]([^()\n]*)\)/g;
const QUANTITY = /\(产品数量[:：]\s*(\d+)\s*([^()\n]*)\)/g;
/** Counts of single pieces; a lot is a number of pieces that the cell does not tell. */
const PIECE = /^(?:pieces?|pcs?|件|个)?$/i;

interface Goods {
  readonly sku: string;
  readonly title: string;
  readonly quantity: string;
}

/**
 * The items of the cell, or `null` where one of them is not plain: it must begin with its number in `【】`
 * and its name, and say one quantity of single pieces and at most one SKU.
 */
export function readGoods(text: string): readonly Goods[] | null {
  if (text !== last.text) {
    last.goods = goodsIn(text);
    last.text = text;
  }
  return last.goods;
}

/** The cell read last: a record asks for its goods several times. */
const last: { text: string; goods: readonly Goods[] | null } = { text: '', goods: goodsIn('') };

function goodsIn(text: string): readonly Goods[] | null {
  const parts = text
    .trim()
    .split(/(?=【\d+】)/)
    .map((part) => part.trim());
  const goods: Goods[] = [];
  for (const [index, part] of parts.entries()) {
    const title = /^【(\d+)】([^\n]+)/.exec(part);
    const [quantity, ...moreQuantities] = part.matchAll(QUANTITY);
    const [sku, ...moreSkus] = part.matchAll(SKU);
    if (title === null || Number(title[1]) !== index + 1) return null;
    if (quantity === undefined || moreQuantities.length > 0 || moreSkus.length > 0) return null;
    if (!PIECE.test((quantity[2] ?? '').trim())) return null;
    goods.push({
      sku: (sku?.[1] ?? '').trim(),
      title: (title[2] ?? '').trim(),
      quantity: quantity[1] ?? '',
    });
  }
  return goods;
}

const items: ItemReader = {
  fields: ['sku', 'title', 'quantity', 'total'],
  known: [GOODS],
  columns: () => [GOODS],
  items: (cell: CellOf): readonly Item[] => {
    const goods = readGoods(cell(GOODS)) ?? [];
    // Only the sum of all items is printed: with one item it is that item's, with several nobody can tell.
    const total = goods.length === 1 ? bareAmount(cell(GOODS_TOTAL), '.') : '';
    return goods.map(({ sku, title, quantity }) => ({
      values: { sku, title, quantity, total },
      column: GOODS,
      columns: { total: GOODS_TOTAL },
    }));
  },
};

/** An amount of the order, of orders with a single item: only their price can be proved. */
function ofSingleItem(column: Column): Made {
  return {
    columns: [column, GOODS],
    needs: 'all',
    make: ([text = '', goods = '']) => (readGoods(goods)?.length === 1 ? bareAmount(text, '.') : ''),
  };
}

/** `AliExpress Standard Shipping:LZ123456789CN`: what stands behind the only colon. */
const waybillNo: Made = {
  columns: ['实际发货物流:运单号'],
  needs: 'all',
  make: ([text = '']) => /^[^:：\n]*[:：]\s*([^:：\s,;]+)$/.exec(text)?.[1] ?? '',
};

/**
 * AliExpress's order export in Chinese: a row an order, all its items as text in one cell. What is plain in
 * that cell is read; any doubt refuses the order. Prices of single items are not in the file.
 */
export const aliexpressOrders = orderProfile({
  id: 'aliexpress.orders',
  title: { zh: '速卖通订单导出', en: 'AliExpress orders export' },
  fields: {
    orderNo: '订单号',
    waybillNo,
    consigneeName: '收货人名称',
    consigneeAddress: joined(', ', '地址', '城市', '州/省', '邮编'),
    consigneePhone: firstOf('手机', '联系电话'),
    consigneePostcode: '邮编',
    orderedAt: '下单时间',
    country: '收货国家',
    currency: currencyOf(GOODS_TOTAL, '收货国家'),
    freight: { columns: ['物流费用'], needs: 'all', make: ([text = '']) => bareAmount(text, '.') },
    orderDiscount: ofSingleItem('满立减'),
    orderTotal: ofSingleItem('订单金额'),
  },
  required: ['orderNo', 'consigneeName', 'country'],
  columns: [
    ...[
      '订单状态',
      '负责人(业务员)',
      '买家名称',
      '下单时间',
      '付款时间',
      GOODS_TOTAL,
      '订单备注',
      '收货地址',
    ],
    ...['买家选择物流', '发货期限', '发货时间', '确认收货时间', '买家邮箱'],
  ],
  certainty: 0.7,
  items,
  unsure: (cell) => (readGoods(cell(GOODS)) === null ? GOODS : null),
  skipOrder: (cell) => (/取消|关闭/.test(cell('订单状态')) ? 'cancelled' : null),
});
