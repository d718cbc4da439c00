import { type CellOf, orderProfile, type Role } from './profile.ts';
import { currencyOf, difference, joined, kept, type Made, money, sum, unmasked, unsigned } from './recipe.ts';

const RETURNED = 'Sku Quantity of return';
const TYPE = ['Cancelation/Return Type', 'Cancellation/Return Type'];

const amount = (column: string): Made => money(column, 'either');

/**
 * TikTok Shop's orders (Seller Center → Orders → Export, “All order”). A record is a SKU of an order, order
 * fields stand on every one; the record under the header describes the columns. Prices are of one piece before
 * discounts; the subtotal after them proves the line. Returned pieces are in no parcel. Status words follow the
 * language of the shop, the type of cancellation does not.
 */
export const tiktokOrders = orderProfile({
  id: 'tiktok.orders',
  title: { zh: 'TikTok Shop 订单导出', en: 'TikTok Shop orders export' },
  fields: {
    orderNo: 'Order ID',
    waybillNo: 'Tracking ID',
    consigneeName: unmasked('Recipient'),
    consigneeAddress: joined(
      ', ',
      unmasked('Detail Address'),
      unmasked('Additional address information'),
      'Villages',
      'Barangay',
      'Districts',
      'City',
      'Municipality',
      'Regency and City',
      'County',
      'State',
      'Province',
      'Region',
      'Zipcode',
    ),
    consigneePhone: unmasked('Phone #'),
    consigneePostcode: 'Zipcode',
    country: 'Country',
    orderedAt: 'Created Time',
    currency: currencyOf('SKU Unit Original Price', 'Country'),
    repeatedFreight: amount('Shipping Fee After Discount'),
    grossWeight: 'Weight(kg)',
    sku: 'Seller SKU',
    title: joined(' / ', 'Product Name', 'Variation'),
    quantity: difference('Quantity', RETURNED),
    price: amount('SKU Unit Original Price'),
    lineDiscount: kept(
      sum(unsigned(amount('SKU Platform Discount')), unsigned(amount('SKU Seller Discount'))),
      'Quantity',
      RETURNED,
    ),
    lineSum: kept(amount('SKU Subtotal After Discount'), 'Quantity', RETURNED),
  },
  required: ['orderNo', 'consigneeName', 'country', 'sku', 'title', 'quantity', 'price'],
  columns: [
    'Order Status',
    'Order Substatus',
    ...TYPE,
    'Normal or Pre-order',
    'SKU ID',
    'SKU Subtotal Before Discount',
    'Original Shipping Fee',
    'Shipping Fee Seller Discount',
    'Shipping Fee Platform Discount',
    'Payment platform discount',
    'Taxes',
    'Small Order Fee',
    'Order Amount',
    'Order Refund Amount',
    'Paid Time',
    'RTS Time',
    'Shipped Time',
    'Delivered Time',
    'Cancelled Time',
    'Cancel By',
    'Cancel Reason',
    'Fulfillment Type',
    'Warehouse Name',
    'Delivery Option',
    'Shipping Provider Name',
    'Buyer Message',
    'Buyer Username',
    'Payment Method',
    'Product Category',
    'Package ID',
    'Seller Note',
    'Checked Status',
    'Checked Marked by',
  ],
  role(cell: CellOf, number: number): Role {
    if (number === 1 && !/\d/.test(cell('Quantity'))) return 'description';
    if (cell(TYPE).toLowerCase() === 'cancel' || /^cancel/i.test(cell('Order Status'))) return 'cancelled';
    const returned = cell(RETURNED);
    return returned !== '' && returned !== '0' && returned === cell('Quantity') ? 'refunded' : 'line';
  },
});
