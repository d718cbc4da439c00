import { headerKey } from '../header-key.ts';
import { type CellOf, type Item, type ItemReader, orderProfile } from './profile.ts';
import { decodedHtml, firstOf, htmlText, joined, sum } from './recipe.ts';

const KEYS: ReadonlySet<string> = new Set(['name', 'product_id', 'sku', 'quantity', 'total', 'tax']);

/**
 * Reads `name:LED TV|product_id:616|sku:A13|quantity:1|total:23.19|tax:4.17`. A bar does not end a name, unless
 * one of the keys that are always there follows it.
 */
function readItem(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let key = '';
  for (const part of text.split('|')) {
    const colon = part.indexOf(':');
    const word = part.slice(0, Math.max(colon, 0)).trim();
    if (KEYS.has(word) || (key !== '' && key !== 'name' && /^[a-z_]+$/.test(word))) {
      key = word;
      if (!found.has(key)) found.set(key, part.slice(colon + 1));
    } else if (key !== '') {
      found.set(key, `${found.get(key) ?? ''}|${part}`);
    }
  }
  return found;
}

/** `line_item_1`, `line_item_2` … in the order of their numbers, wherever they stand. */
function itemColumns(headers: readonly string[]): readonly string[] {
  const number = (header: string): number => Number(/^lineitem(\d+)$/.exec(headerKey(header))?.[1] ?? 0);
  return headers.filter((header) => number(header) > 0).sort((a, b) => number(a) - number(b));
}

/** Items stand in `line_item_1`, `line_item_2` … of the order's record; `total` is the line's, without tax. */
function lineItems(): ItemReader {
  let seen: readonly string[] = [];
  let names: readonly string[] = [];
  return {
    fields: ['sku', 'title', 'quantity', 'total'],
    known: ['line_item_1'],
    columns: itemColumns,
    items(cell: CellOf, headers: readonly string[]): readonly Item[] {
      if (headers !== seen) {
        seen = headers;
        names = itemColumns(headers);
      }
      const items: Item[] = [];
      for (const column of names) {
        const text = cell(column);
        if (text === '') continue;
        const found = readItem(text);
        const value = (key: string): string => (found.get(key) ?? '').trim();
        const title = decodedHtml(value('name'));
        const values = { sku: value('sku'), title, quantity: value('quantity'), total: value('total') };
        items.push({ values, column, columns: {} });
      }
      return items;
    },
  };
}

/**
 * WooCommerce orders as WebToffee's “Order Export & Order Import” writes them: WooCommerce itself exports none.
 * A record is an order, its items stand in `line_item_1..n`. Line totals are after discounts and without tax;
 * with freight, fees and tax they come to `order_total`.
 */
export const woocommerceCsv = orderProfile({
  id: 'woocommerce.csv',
  title: { zh: 'WooCommerce 订单导出（WebToffee 插件）', en: 'WooCommerce orders export (WebToffee plugin)' },
  fields: {
    orderNo: firstOf('order_number', 'order_id'),
    currency: 'order_currency',
    consigneeName: htmlText(joined(' ', 'shipping_first_name', 'shipping_last_name')),
    consigneeAddress: htmlText(
      joined(
        ', ',
        'shipping_company',
        'shipping_address_1',
        'shipping_address_2',
        'shipping_city',
        'shipping_state',
        'shipping_postcode',
      ),
    ),
    consigneePhone: firstOf('shipping_phone', 'billing_phone'),
    consigneePostcode: 'shipping_postcode',
    country: 'shipping_country',
    orderedAt: 'order_date',
    freight: 'shipping_total',
    orderTax: sum('tax_total', 'fee_total'),
    orderTotal: 'order_total',
  },
  required: ['orderNo', 'currency', 'consigneeName', 'country'],
  items: lineItems(),
  columns: [
    'status',
    'shipping_tax_total',
    'fee_tax_total',
    'cart_discount',
    'order_discount',
    'discount_total',
    'order_subtotal',
    'payment_method',
    'payment_method_title',
    'transaction_id',
    'shipping_method',
    'customer_id',
    'customer_user',
    'customer_email',
    'billing_first_name',
    'billing_last_name',
    'billing_company',
    'billing_email',
    'billing_address_1',
    'billing_address_2',
    'billing_postcode',
    'billing_city',
    'billing_state',
    'billing_country',
    'customer_note',
    'shipping_items',
    'fee_items',
    'tax_items',
    'coupon_items',
    'refund_items',
    'order_notes',
    'download_permissions',
    'customer_ip_address',
    'customer_user_agent',
    'paid_date',
    'completed_date',
  ],
  skipOrder(cell) {
    const status = cell('status').toLowerCase().replace(/^wc-/, '');
    if (status === 'cancelled' || status === 'failed') return 'cancelled';
    return status === 'refunded' ? 'refunded' : null;
  },
});
