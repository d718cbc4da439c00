import { amazonAddress, amazonColumns } from './amazon-orders.ts';
import { orderProfile } from './profile.ts';
import { kept } from './recipe.ts';

/**
 * Amazon's unshipped orders report (Seller Central → Orders → Order reports → Unshipped). As the order report,
 * but a record counts the pieces that are still to be shipped, and there is commonly neither price nor
 * currency: the catalogue's are declared then. Where an account has `item-price`, it is for all pieces bought,
 * and the share of those that are left is read.
 */
export const amazonUnshipped = orderProfile({
  id: 'amazon.unshipped',
  title: { zh: '亚马逊未发货订单报告', en: 'Amazon unshipped orders report' },
  fields: {
    ...amazonAddress,
    currency: 'currency',
    quantity: 'quantity-to-ship',
    total: kept('item-price', 'quantity-purchased', 'quantity-shipped'),
  },
  required: ['orderNo', 'consigneeName', 'country', 'sku', 'title', 'quantity'],
  columns: [
    ...amazonColumns,
    'reporting-date',
    'promise-date',
    'days-past-promise',
    'is-prime',
    'is-iba',
    'verge-of-cancellation',
    'verge-of-lateShipment',
  ],
  role: (cell) => (cell('quantity-to-ship') === '0' ? 'not-shipped' : 'line'),
  quoting: false,
  encodings: ['windows-1252', 'shift_jis'],
});
