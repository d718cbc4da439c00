import { formatDecimal, parseDecimal } from '../../model/decimal.ts';
import { summed, sumOfList } from './list-cell.ts';
import { orderProfile } from './profile.ts';
import { firstOf, htmlText, joined, type Made } from './recipe.ts';

/** The order's total without fees: nobody declares a fee as goods. */
const orderTotal: Made = {
  columns: ['total', 'fee_lines[].total'],
  needs: 'any',
  make([total = '', fees = '']) {
    const all = parseDecimal(total);
    const off = parseDecimal(sumOfList(fees));
    return typeof all === 'bigint' && typeof off === 'bigint' ? formatDecimal(all - off) : total;
  },
};

const STATUS = {
  cancelled: 'cancelled',
  failed: 'cancelled',
  trash: 'cancelled',
  refunded: 'refunded',
} as const;

function isSkipped(status: string): status is keyof typeof STATUS {
  return Object.hasOwn(STATUS, status);
}

/**
 * Orders of WooCommerce's REST API, version 3. The total of a line is read, discounts off and without tax: the
 * price of one piece is computed from it and often has no end.
 */
export const woocommerceJson = orderProfile({
  id: 'woocommerce.json',
  title: {
    zh: 'WooCommerce 订单（REST API v3 的 JSON）',
    en: 'WooCommerce orders (JSON of the REST API v3)',
  },
  fields: {
    orderNo: 'number',
    currency: 'currency',
    freight: 'shipping_total',
    consigneeName: joined(' ', 'shipping.first_name', 'shipping.last_name'),
    consigneeAddress: joined(
      ', ',
      'shipping.address_1',
      'shipping.address_2',
      'shipping.city',
      'shipping.state',
      'shipping.postcode',
    ),
    consigneePhone: firstOf('shipping.phone', 'billing.phone'),
    consigneePostcode: 'shipping.postcode',
    orderedAt: 'date_created',
    country: 'shipping.country',
    sku: 'line_items[].sku',
    title: htmlText('line_items[].name'),
    quantity: 'line_items[].quantity',
    total: 'line_items[].total',
    orderRefund: summed('refunds[].total'),
    orderTax: 'total_tax',
    orderTotal,
  },
  required: ['orderNo', 'currency', 'quantity', 'total', 'sku'],
  columns: [
    ...['status', 'date_created', 'date_created_gmt', 'discount_total', 'order_key', 'customer_id'],
    ...['line_items[].price', 'line_items[].subtotal', 'line_items[].product_id', 'payment_method'],
  ],
  skipOrder(cell) {
    const status = cell('status');
    return isSkipped(status) ? STATUS[status] : null;
  },
  json: { orders: ['orders', 'order'], lines: 'line_items' },
});
