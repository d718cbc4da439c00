import type { Profile } from './profile.ts';

/**
 * Shopify's `orders_export.csv` (Admin → Orders → Export). A row is a line item; order fields stand on
 * the first row of an order only. `Lineitem price` is the unit price before `Lineitem discount`, which is
 * an amount for the whole line. The file has no weight, no tariff code, no origin and no waybill: they
 * come from the catalogue and the waybills.
 */
export const shopify: Profile = {
  id: 'shopify',
  title: { zh: 'Shopify 订单导出', en: 'Shopify orders export' },
  columns: {
    Name: 'orderNo',
    Currency: 'currency',
    Shipping: 'freight',
    'Shipping Name': 'consigneeName',
    'Shipping Street': 'consigneeAddress',
    'Shipping Country': 'country',
    'Shipping Phone': 'consigneePhone',
    'Lineitem quantity': 'quantity',
    'Lineitem name': 'title',
    'Lineitem price': 'price',
    'Lineitem sku': 'sku',
    'Lineitem discount': 'lineDiscount',
  },
  required: [
    'Name',
    'Currency',
    'Shipping Name',
    'Shipping Country',
    'Lineitem quantity',
    'Lineitem name',
    'Lineitem price',
    'Lineitem sku',
  ],
  orderFields: 'first-row',
  strange: 'ignore',
  orderPrefix: '#',
  skipOrder(cell) {
    if (cell('Cancelled at') !== '') return 'cancelled';
    const status = cell('Financial Status').toLowerCase();
    if (status === 'voided') return 'cancelled';
    return status === 'refunded' ? 'refunded' : null;
  },
  skipLine: (cell) => (cell('Lineitem requires shipping').toLowerCase() === 'false' ? 'not-shipped' : null),
};
