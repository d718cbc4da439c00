import { orderProfile } from './profile.ts';
import { joined, type Made } from './recipe.ts';

/** A quantity that says there is something. */
const SOMETHING = /[1-9]/;

/** What is still to be shipped; of a sub-order that is all shipped, what was; nothing else is in a parcel. */
const quantity: Made = {
  columns: ['应履约件数', 'quantity to ship', 'quantity shipped'],
  needs: 'any',
  make: ([due = '', toShip = '', shipped = '']) =>
    due || [toShip, shipped].find((text) => SOMETHING.test(text)) || toShip || shipped,
};

/**
 * Temu's orders in Chinese or English: a row a sub-order, order fields on each, `--` for nothing. The
 * Chinese file has no prices at all, the English one only the seller's base price without a currency: the price to
 * declare and its currency come from the catalogue.
 */
export const temuOrders = orderProfile({
  id: 'temu.orders',
  title: { zh: 'Temu 订单导出', en: 'Temu orders export' },
  fields: {
    orderNo: ['订单号', 'order id'],
    waybillNo: ['运单号', 'tracking number'],
    consigneeName: ['收货人姓名', 'recipient name'],
    consigneeAddress: joined(
      ', ',
      ['详细地址1', 'ship address 1'],
      ['详细地址2', 'ship address 2'],
      ['详细地址3', 'ship address 3'],
      ['区县', 'district'],
      ['城市', 'ship city'],
      ['省份', 'ship state'],
      ['收货地址邮编', 'ship postal code (Must be shipped to the following zip code.)'],
    ),
    consigneePhone: ['收货人联系方式', 'recipient phone number'],
    consigneePostcode: ['收货地址邮编', 'ship postal code (Must be shipped to the following zip code.)'],
    orderedAt: ['订单创建时间', 'purchase date'],
    country: ['国家', 'ship country'],
    sku: ['SKU货号', 'contribution sku'],
    title: ['商品名称', 'product name'],
    quantity,
  },
  required: ['orderNo', 'consigneeName', 'country', 'sku', 'quantity'],
  columns: [
    ...['站点', '订单状态', '子订单号', 'SKUID', 'SKCID', 'SPUID', '商品属性', '备用联系方式', '邮箱'],
    ...['身份证号', '税号', '物流商', '发货仓', '订单创建时间', '要求最晚发货时间', '实际发货时间'],
    ...['预计送达时间', '实际签收时间'],
    ...['order status', 'Fulfillment mode', 'Logistics service suggestion', 'Order item ID'],
    ...['order item status', 'product name by customer order', 'variation', 'sku id', 'quantity purchased'],
    ...['recipient first name', 'recipient last name', 'latest shipping time'],
    ...['latest delivery time', 'iPhone serial number', 'virtual email', 'activity goods base price'],
    ...['base price total', 'carrier', 'order settlement status', 'keep proof of shipment before delivery'],
  ],
  blanks: ['--'],
  skipOrder: (cell) => (/取消|cancel/i.test(cell(['订单状态', 'order status'])) ? 'cancelled' : null),
});
