import { orderProfile } from './profile.ts';
import { firstOf, joined, type Made, money } from './recipe.ts';

const STATES = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
    'PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP'
  ).split(' '),
);

/** Walmart's US file names no country and no currency: a US state with a ZIP code says both. */
function unitedStates(text: string): Made {
  return {
    columns: ['State', 'Zip'],
    needs: 'all',
    make: ([state = '', zip = '']) =>
      STATES.has(state.toUpperCase()) && /^\d{3,5}(?:-\d{4})?$/.test(zip) ? text : '',
  };
}

/**
 * Walmart's orders (Seller Center → Orders → Download), the US edition. A record is a line of a purchase order;
 * its fields stand on every line. `Item Cost` is the total of the line.
 */
export const walmartOrders = orderProfile({
  id: 'walmart.orders',
  title: { zh: '沃尔玛订单导出（美国）', en: 'Walmart orders export (US)' },
  fields: {
    orderNo: 'PO#',
    waybillNo: 'Tracking Number',
    consigneeName: 'Customer Name',
    consigneeAddress: firstOf(
      joined(', ', 'Ship to Address 1', 'Ship to Address 2', 'City', 'State', 'Zip'),
      'Customer Shipping Address',
    ),
    consigneePhone: 'Customer Phone Number',
    consigneePostcode: 'Zip',
    country: unitedStates('US'),
    orderedAt: 'Order Date',
    currency: unitedStates('USD'),
    repeatedFreight: money('Shipping Cost'),
    sku: 'SKU',
    title: 'Item Description',
    quantity: 'Qty',
    total: money('Item Cost'),
  },
  required: ['orderNo', 'consigneeName', 'country', 'sku', 'title', 'quantity', 'total'],
  columns: [
    'Order#',
    'Ship By',
    'Delivery Date',
    'Segment',
    'FLIDS',
    'Line#',
    'UPC',
    'Status',
    'Shipping Method',
    'Shipping Tier',
    'Shipping SLA',
    'Shipping Config SOurce',
    'Tax',
    'Update Status',
    'Update Qty',
    'Carrier',
    'Tracking Url',
    'Seller Order NO',
    'Fulfillment Entity',
    'Replacement Order',
    'Original Customer Order Id',
  ],
  role(cell) {
    const status = cell('Status').toLowerCase();
    if (status.startsWith('cancel')) return 'cancelled';
    return status.startsWith('refund') ? 'refunded' : 'line';
  },
});
