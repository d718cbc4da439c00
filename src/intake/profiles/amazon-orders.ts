import { type CellOf, orderProfile, type Role } from './profile.ts';
import { firstOf, joined, reduced, unsigned } from './recipe.ts';

/** Columns that Amazon's flat files of orders share. */
export const amazonAddress = {
  orderNo: 'order-id',
  consigneeName: 'recipient-name',
  consigneeAddress: joined(
    ', ',
    'ship-address-1',
    'ship-address-2',
    'ship-address-3',
    'ship-city',
    'ship-state',
    'ship-postal-code',
  ),
  consigneePhone: firstOf('ship-phone-number', 'buyer-phone-number'),
  consigneePostcode: 'ship-postal-code',
  country: 'ship-country',
  orderedAt: 'purchase-date',
  sku: 'sku',
  title: 'product-name',
} as const;

/** Columns of both files that no field is read from. */
export const amazonColumns = [
  'order-item-id',
  'payments-date',
  'buyer-email',
  'buyer-name',
  'ship-service-level',
  'is-business-order',
  'purchase-order-number',
  'price-designation',
] as const;

/**
 * Amazon's order report (Seller Central → Orders → Order reports; `GET_FLAT_FILE_ORDERS_DATA`): TAB-delimited
 * text without quoting, English headings on every marketplace, a record an order item. `item-price` and
 * `shipping-price` are for the whole item, tax and promotions apart. No total of the order, no weight, no
 * tariff code, no waybill.
 */
export const amazonOrders = orderProfile({
  id: 'amazon.orders',
  title: { zh: '亚马逊订单报告', en: 'Amazon order report' },
  fields: {
    ...amazonAddress,
    currency: 'currency',
    quantity: 'quantity-purchased',
    total: 'item-price',
    lineDiscount: unsigned('item-promotion-discount'),
    lineFreight: reduced('shipping-price', 'ship-promotion-discount'),
  },
  required: ['orderNo', 'currency', 'consigneeName', 'country', 'sku', 'title', 'quantity', 'total'],
  columns: [
    ...amazonColumns,
    'item-tax',
    'shipping-tax',
    'delivery-start-date',
    'delivery-end-date',
    'delivery-time-zone',
    'delivery-Instructions',
    'earliest-ship-date',
    'latest-ship-date',
    'earliest-delivery-date',
    'latest-delivery-date',
    'sales-channel',
    'is-sold-by-ab',
  ],
  role: (cell: CellOf): Role => (cell('quantity-purchased') === '0' ? 'cancelled' : 'line'),
  quoting: false,
  encodings: ['windows-1252', 'shift_jis'],
});
