import { orderProfile } from './profile.ts';
import { htmlText, joined, money, unsigned } from './recipe.ts';

/**
 * Etsy's sold order items (Shop Manager → Settings → Options → Download data → Order items). A record is an
 * item; order fields stand on every one. `Price` is the unit price, `Item Total` the line's total before its
 * `Discount Amount`. The freight of the order stands on each of its records or on the first, with zero on the
 * others. Headings follow the English of the shop: Shipping or Delivery, Date Shipped or Date Posted.
 */
export const etsyItems = orderProfile({
  id: 'etsy.items',
  title: { zh: 'Etsy 已售商品明细', en: 'Etsy sold order items' },
  fields: {
    orderNo: 'Order ID',
    currency: 'Currency',
    consigneeName: htmlText('Ship Name'),
    consigneeAddress: htmlText(
      joined(', ', 'Ship Address1', 'Ship Address2', 'Ship City', 'Ship State', 'Ship Zipcode'),
    ),
    consigneePostcode: 'Ship Zipcode',
    country: 'Ship Country',
    orderedAt: 'Sale Date',
    repeatedFreight: money(['Order Shipping', 'Delivery']),
    sku: 'SKU',
    title: htmlText(joined(' / ', 'Item Name', 'Variations')),
    quantity: 'Quantity',
    price: money('Price'),
    lineDiscount: unsigned(money('Discount Amount')),
    lineSum: money('Item Total'),
  },
  required: ['orderNo', 'currency', 'consigneeName', 'country', 'sku', 'title', 'quantity', 'price'],
  columns: [
    'Buyer',
    'Coupon Code',
    'Coupon Details',
    'Shipping Discount',
    'Delivery Discount',
    'Order Sales Tax',
    'Transaction ID',
    'Listing ID',
    'Date Paid',
    'Date Shipped',
    'Date Posted',
    'Order Type',
    'Listings Type',
    'Payment Type',
    'InPerson Discount',
    'InPerson Location',
    'VAT Paid by Buyer',
  ],
  orderPrefix: '#',
});
