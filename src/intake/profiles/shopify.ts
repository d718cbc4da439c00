import { orderProfile } from './profile.ts';

/**
 * Shopify's `orders_export.csv` (Admin → Orders → Export). A row is a line item; order fields stand on
 * the first row of an order only. `Lineitem price` is the unit price before `Lineitem discount`, which is
 * an amount for the whole line. The file has no weight, no tariff code, no origin and no waybill: they
 * come from the catalogue and the waybills.
 */
export const shopifyOrders = orderProfile({
  id: 'shopify.orders',
  title: { zh: 'Shopify 订单导出', en: 'Shopify orders export' },
  fields: {
    orderNo: 'Name',
    currency: 'Currency',
    freight: 'Shipping',
    consigneeName: 'Shipping Name',
    consigneeAddress: 'Shipping Street',
    country: 'Shipping Country',
    consigneePhone: 'Shipping Phone',
    quantity: 'Lineitem quantity',
    title: 'Lineitem name',
    price: 'Lineitem price',
    sku: 'Lineitem sku',
    lineDiscount: 'Lineitem discount',
    orderDiscount: 'Discount Amount',
    orderRefund: 'Refunded Amount',
    orderSubtotal: 'Subtotal',
    orderTotal: 'Total',
  },
  required: ['orderNo', 'currency', 'consigneeName', 'country', 'quantity', 'title', 'price', 'sku'],
  orderFields: 'first-row',
  orderPrefix: '#',
  skipOrder(cell) {
    if (cell('Cancelled at') !== '') return 'cancelled';
    const status = cell('Financial Status').toLowerCase();
    if (status === 'voided') return 'cancelled';
    return status === 'refunded' ? 'refunded' : null;
  },
  role: (cell) => (cell('Lineitem requires shipping').toLowerCase() === 'false' ? 'not-shipped' : 'line'),
});
