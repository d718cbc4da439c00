import type { Field, Layout, ParcelField } from '../model/parcel.ts';

/** Cell index by field; -1 where the file has no such column. Looked up once a file, used for every row. */
export type Columns = Readonly<Record<Field, number>>;

const ORDER_ABSENT = {
  orderNo: -1,
  waybillNo: -1,
  platformCode: -1,
  platformName: -1,
  logisticsCode: -1,
  logisticsName: -1,
  consigneeName: -1,
  consigneeAddress: -1,
  consigneePhone: -1,
  consigneePostcode: -1,
  country: -1,
  port: -1,
  currency: -1,
  goodsValue: -1,
  freight: -1,
  insurance: -1,
  pieces: -1,
  wrapType: -1,
  grossWeight: -1,
  licenceNo: -1,
  note: -1,
  orderedAt: -1,
  paymentNo: -1,
  paidAt: -1,
  claims: -1,
} as const satisfies Record<ParcelField, number>;

const ABSENT: Columns = {
  ...ORDER_ABSENT,
  sku: -1,
  title: -1,
  nameZh: -1,
  nameEn: -1,
  hsCode: -1,
  model: -1,
  barcode: -1,
  itemRecordNo: -1,
  originCountry: -1,
  unit: -1,
  quantity: -1,
  price: -1,
  total: -1,
  unit1: -1,
  quantity1: -1,
  unit2: -1,
  quantity2: -1,
  netWeight: -1,
  supervision: -1,
  inspection: -1,
  rebateRate: -1,
  refund: -1,
  dutyRate: -1,
  attributes: -1,
};

/** Where the cells stand that belong to the order as a whole; `currency` is each line's own affair. */
export function orderColumns(layout: Layout): readonly (readonly [ParcelField, number])[] {
  const found: [ParcelField, number][] = [];
  for (const [field, index] of layout.columns) {
    if (isOrderField(field) && field !== 'currency') found.push([field, index]);
  }
  return found;
}

function isOrderField(field: Field): field is ParcelField {
  return field in ORDER_ABSENT;
}

/** The columns of a layout. */
export function columnsOf(layout: Layout): Columns {
  return { ...ABSENT, ...Object.fromEntries(layout.columns) };
}
