import { type CellOf, orderProfile, type Role } from './profile.ts';
import { difference, firstOf, joined, type Made, money, unmasked, whereNothing } from './recipe.ts';

const RETURNED = 'Returned quantity';

const amount = (column: string): Made => money(column, 'either');

/**
 * Shopee's orders (Seller Centre → My Orders → Export) with the language set to English: other languages
 * change the headings. A record is an item; order fields stand on every one. `Deal Price` is the price of one
 * piece after the seller's discount, and `Product Subtotal` proves the line. No currency: every market has a
 * file of its own. Most sellers get names, phones and addresses masked; what is masked counts as missing.
 */
export const shopeeOrders = orderProfile({
  id: 'shopee.orders',
  title: { zh: 'Shopee 订单导出（英文）', en: 'Shopee orders export (English)' },
  fields: {
    orderNo: 'Order ID',
    waybillNo: 'Tracking Number*',
    consigneeName: unmasked('Receiver Name'),
    consigneeAddress: joined(
      ', ',
      unmasked('Delivery Address'),
      'Town',
      'District',
      'City',
      'Province',
      'Zip Code',
    ),
    consigneePhone: unmasked('Phone Number'),
    consigneePostcode: 'Zip Code',
    country: 'Country',
    orderedAt: 'Order Creation Date',
    repeatedFreight: amount('Buyer Paid Shipping Fee'),
    sku: firstOf('SKU Reference No.', 'Parent SKU Reference No.'),
    title: joined(' / ', 'Product Name', 'Variation Name'),
    quantity: difference('Quantity', RETURNED),
    price: amount('Deal Price'),
    lineSum: whereNothing([RETURNED], amount('Product Subtotal')),
  },
  required: ['orderNo', 'consigneeName', 'country', 'sku', 'title', 'quantity', 'price'],
  columns: [
    'Order Status',
    'Cancel reason',
    'Return / Refund Status',
    'Shipping Option',
    'Shipment Method',
    'Estimated Ship Out Date',
    'Ship Time',
    'Order Paid Time',
    'Original Price',
    'Seller Rebate',
    'Seller Discount',
    'Shopee Rebate',
    'SKU Total Weight',
    'No of product in order',
    'Order Total Weight',
    'Voucher Code',
    'Seller Voucher',
    'Seller Absorbed Coin Cashback',
    'Shopee Voucher',
    'Bundle Deal Indicator',
    'Shopee Bundle Discount',
    'Seller Bundle Discount',
    'Shopee Coins Offset',
    'Credit Card Discount Total',
    'Total Amount',
    'Shipping Rebate Estimate',
    'Reverse Shipping Fee',
    'Transaction Fee(Incl. GST)',
    'Commission Fee (Incl. GST)',
    'Service Fee (incl. GST)',
    'Grand Total',
    'Estimated Shipping Fee',
    'Username (Buyer)',
    'Remark from buyer',
    'Order Complete Time',
    'Note',
  ],
  role(cell: CellOf): Role {
    if (/^cancel/i.test(cell('Order Status'))) return 'cancelled';
    const returned = cell(RETURNED);
    return returned !== '' && returned !== '0' && returned === cell('Quantity') ? 'refunded' : 'line';
  },
});
