import type { SkipReason } from '../../model/skip-reason.ts';
import { type CellOf, orderProfile } from './profile.ts';
import { difference, firstOf, joined, type Made } from './recipe.ts';

/** The address of version 0 and of version 2026-01-01. */
const V0 = 'ShippingAddress';
const V2026 = 'recipient.deliveryAddress';

/** The tracking number of an order that went in one package; with several, nobody can tell whose is whose. */
const waybillNo: Made = {
  columns: ['packages[].trackingNumber'],
  needs: 'all',
  make: ([text = '']) => (text.includes('\n') ? '' : text),
};

/** Amazon's own warehouses ship these: they are abroad already. */
function isShippedByAmazon(cell: CellOf): boolean {
  return /^(?:AFN|AMAZON)$/i.test(cell(['FulfillmentChannel', 'fulfillment.fulfilledBy']));
}

function skipOrder(cell: CellOf): SkipReason | null {
  if (/^cancel/i.test(cell(['OrderStatus', 'fulfillment.fulfillmentStatus']))) return 'cancelled';
  return isShippedByAmazon(cell) ? 'not-shipped' : null;
}

/**
 * Orders of Amazon's Selling Partner API with their items inside each order: version 0, where `ItemPrice` is
 * the total of the line, and version 2026-01-01, where `unitPrice` is the price of one piece.
 */
export const amazonSpApi = orderProfile({
  id: 'amazon.sp-api',
  title: { zh: '亚马逊 SP-API 订单（JSON）', en: 'Amazon SP-API orders (JSON)' },
  fields: {
    orderNo: ['AmazonOrderId', 'orderId'],
    waybillNo,
    currency: firstOf(
      ['OrderItems[].ItemPrice.CurrencyCode', 'orderItems[].product.price.unitPrice.currencyCode'],
      ['OrderTotal.CurrencyCode', 'proceeds.grandTotal.currencyCode'],
    ),
    consigneeName: [`${V0}.Name`, `${V2026}.name`],
    consigneeAddress: joined(
      ', ',
      [`${V0}.AddressLine1`, `${V2026}.addressLine1`],
      [`${V0}.AddressLine2`, `${V2026}.addressLine2`],
      [`${V0}.AddressLine3`, `${V2026}.addressLine3`],
      [`${V0}.City`, `${V2026}.city`],
      [`${V0}.StateOrRegion`, `${V2026}.stateOrRegion`],
      [`${V0}.PostalCode`, `${V2026}.postalCode`],
    ),
    consigneePhone: [`${V0}.Phone`, `${V2026}.phone`],
    consigneePostcode: [`${V0}.PostalCode`, `${V2026}.postalCode`],
    orderedAt: ['PurchaseDate', 'createdTime'],
    country: [`${V0}.CountryCode`, `${V2026}.countryCode`],
    sku: ['OrderItems[].SellerSKU', 'orderItems[].product.sellerSku'],
    title: ['OrderItems[].Title', 'orderItems[].product.title'],
    quantity: ['OrderItems[].QuantityOrdered', 'orderItems[].quantityOrdered'],
    price: 'orderItems[].product.price.unitPrice.amount',
    total: 'OrderItems[].ItemPrice.Amount',
    lineDiscount: 'OrderItems[].PromotionDiscount.Amount',
    lineFreight: difference('OrderItems[].ShippingPrice.Amount', 'OrderItems[].ShippingDiscount.Amount'),
  },
  required: ['orderNo', 'sku', 'quantity'],
  columns: [
    ['OrderStatus', 'fulfillment.fulfillmentStatus'],
    ['FulfillmentChannel', 'fulfillment.fulfilledBy'],
    ['PurchaseDate', 'createdTime'],
    ['LastUpdateDate', 'lastUpdatedTime'],
    ['OrderItems[].ASIN', 'orderItems[].product.asin'],
    ['OrderItems[].OrderItemId', 'orderItems[].orderItemId'],
    ['MarketplaceId', 'salesChannel.marketplaceId'],
  ],
  skipOrder,
  json: { orders: ['payload.Orders', 'Orders', 'orders', 'payload.order', 'order'], lines: 'OrderItems' },
});
