import { summed, sumOfList } from './list-cell.ts';
import { orderProfile } from './profile.ts';
import { firstOf, joined, type Made } from './recipe.ts';

/** Discounts as they were allocated to the line; older documents have their sum only. */
const lineDiscount: Made = {
  columns: ['line_items[].discount_allocations[].amount', 'line_items[].total_discount'],
  needs: 'any',
  make: ([allocated = '', total = '']) => sumOfList(allocated) || total,
};

/**
 * Orders of Shopify's Admin API. `price` is the price of one piece before discounts. The weight that
 * products are given in the shop (`grams`, `total_weight`) is not read: it is what postage is reckoned with, neither
 * net nor weighed.
 */
export const shopifyJson = orderProfile({
  id: 'shopify.json',
  title: { zh: 'Shopify 订单（Admin API 的 JSON）', en: 'Shopify orders (JSON of the Admin API)' },
  fields: {
    orderNo: 'name',
    currency: 'currency',
    freight: firstOf(summed('shipping_lines[].discounted_price'), summed('shipping_lines[].price')),
    consigneeName: 'shipping_address.name',
    consigneeAddress: joined(
      ', ',
      'shipping_address.address1',
      'shipping_address.address2',
      'shipping_address.city',
      firstOf('shipping_address.province_code', 'shipping_address.province'),
      'shipping_address.zip',
    ),
    consigneePhone: 'shipping_address.phone',
    consigneePostcode: 'shipping_address.zip',
    orderedAt: 'created_at',
    country: firstOf('shipping_address.country_code', 'shipping_address.country'),
    sku: 'line_items[].sku',
    title: joined(' - ', 'line_items[].title', 'line_items[].variant_title'),
    quantity: 'line_items[].quantity',
    price: 'line_items[].price',
    lineDiscount,
    orderDiscount: 'total_discounts',
    orderRefund: summed('refunds[].transactions[].amount'),
    orderSubtotal: 'subtotal_price',
    orderTotal: 'total_price',
  },
  required: ['orderNo', 'currency', 'quantity', 'price', 'sku'],
  columns: [
    ...['cancelled_at', 'financial_status', 'line_items[].requires_shipping', 'order_number', 'created_at'],
    ...['line_items[].grams', 'line_items[].fulfillable_quantity', 'total_weight', 'shipping_address.name'],
  ],
  orderPrefix: '#',
  skipOrder(cell) {
    if (cell('cancelled_at') !== '') return 'cancelled';
    const status = cell('financial_status').toLowerCase();
    if (status === 'voided') return 'cancelled';
    return status === 'refunded' ? 'refunded' : null;
  },
  role: (cell) => (cell('line_items[].requires_shipping') === 'false' ? 'not-shipped' : 'line'),
  json: { orders: ['orders', 'order'], lines: 'line_items' },
});
